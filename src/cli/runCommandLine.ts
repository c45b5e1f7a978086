import { messagesFor } from '../messages/messagesFor';
import { WorkbookError, type WorkbookFault } from '../workbook/WorkbookError';
import { BadInput } from './BadInput';
import { guessLanguage, readArguments } from './readArguments';
import { runReport } from './runReport';
import type { Terminal } from './Terminal';

/** What a person can put right in the files. */
const FOR_A_PERSON: readonly WorkbookFault[] = ['columnInserted', 'sheetProtected'];

/** The exit code: 0 when the work is done, 2 for bad input, 1 for an unexpected fault. */
export async function runCommandLine(
  words: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const messages = messagesFor(guessLanguage(words));
  try {
    await runReport(readArguments(words), terminal);
    return 0;
  } catch (fault) {
    if (fault instanceof BadInput) {
      terminal.complain(`${fault.describe(messages)}\n`);
      return 2;
    }
    if (fault instanceof WorkbookError && FOR_A_PERSON.includes(fault.fault)) {
      terminal.complain(`${messages.faults[fault.fault](fault.address)}\n`);
      return 2;
    }
    const text = fault instanceof Error ? fault.message : String(fault);
    terminal.complain(`${messages.commandLine.faults.unexpected(text)}\n`);
    return 1;
  }
}
