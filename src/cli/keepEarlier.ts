import { constants } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Language } from '../messages/Language';
import { messagesFor } from '../messages/messagesFor';
import { holdsOfficersWork } from '../workbook/memory/holdsOfficersWork';
import type { MemoryWorkbook } from '../workbook/memory/MemoryWorkbook';
import { readXlsx } from '../workbook/xlsx/readXlsx';
import { BadInput } from './BadInput';

/**
 * Keeps a file that a report is about to replace under a name of its own, unless it is a report on
 * which nobody wrote anything: remarks outlive a report made again from the roster. Answers the name
 * under which it is kept, `null` where nothing would be lost.
 */
export async function keepEarlier(
  out: string,
  workbook: MemoryWorkbook,
  language: Language,
): Promise<string | null> {
  const bytes = await readFile(out).catch(() => null);
  if (bytes === null || (await isReplaceable(bytes, workbook))) return null;
  const extension = extname(out);
  const { earlierCopy } = messagesFor(language).commandLine;
  for (let number = 1; number < COPIES_AT_MOST; number++) {
    const name = `${earlierCopy(basename(out, extension), number)}${extension}`;
    try {
      await copyFile(out, join(dirname(out), name), constants.COPYFILE_EXCL);
      return name;
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) break;
    }
  }
  throw new BadInput(({ faults }) => faults.cannotWriteFile(out));
}

const COPIES_AT_MOST = 1000;

/** A report as it was made, of sheets that this one has as well. */
async function isReplaceable(bytes: Uint8Array, workbook: MemoryWorkbook): Promise<boolean> {
  const earlier = await readXlsx(bytes).catch(() => null);
  if (!earlier?.sheets.some(({ key }) => key !== undefined)) return false;
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const isAdded = earlier.sheets.some(({ key, name }) => key === undefined && !names.has(name));
  return !isAdded && !holdsOfficersWork(earlier);
}
