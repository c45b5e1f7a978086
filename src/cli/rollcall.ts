import { messagesFor } from '../messages/messagesFor';
import { BadInput } from './BadInput';
import { guessLanguage, readArguments } from './readArguments';
import { runReport } from './runReport';

/** `npm run report`: 0 when the work is done, 2 for bad input, 1 for an unexpected fault. */
async function main(words: readonly string[]): Promise<number> {
  const messages = messagesFor(guessLanguage(words));
  try {
    await runReport(readArguments(words));
    return 0;
  } catch (fault) {
    if (fault instanceof BadInput) {
      process.stderr.write(`${fault.describe(messages)}\n`);
      return 2;
    }
    const text = fault instanceof Error ? fault.message : String(fault);
    process.stderr.write(`${messages.commandLine.faults.unexpected(text)}\n`);
    return 1;
  }
}

// Somebody who reads only the first lines (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  process.exit(fault.code === 'EPIPE' ? 0 : 1);
});

// The exit code is set rather than enforced, so that a long document reaches its reader whole.
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
