import type { SheetEntry, Workbook, WriteOptions } from '../workbook/Workbook';
import { isCancelled } from '../workbook/WorkbookError';
import { type CopyTurn, discardCopy, fillCopy, type FilledCopy, stopIfCancelled } from './fillCopy';
import { writeOptionsOf, type WritingChoices } from './writeOptionsOf';

/**
 * Fills copies of forms, those that are new first: giving up takes them away again, until a copy
 * that stands is changed.
 */
export async function fillCopies(
  workbook: Workbook,
  turns: readonly CopyTurn[],
  entries: readonly SheetEntry[],
  choices: WritingChoices,
): Promise<ReadonlyMap<CopyTurn, FilledCopy>> {
  const { signal, onProgress, onTooLate } = writeOptionsOf(choices);
  const stands = ({ base }: CopyTurn): boolean => entries.some(({ key }) => key?.startsWith(base));
  const ordered = [...turns.filter((turn) => !stands(turn)), ...turns.filter(stands)];
  const copies = new Map<CopyTurn, FilledCopy>();
  let options: WriteOptions = {
    signal,
    onTooLate: () => {
      options = {};
      onTooLate?.();
    },
  };
  try {
    for (const turn of ordered) {
      onProgress?.(copies.size, ordered.length);
      copies.set(turn, await fillCopy(workbook, turn, options));
    }
    stopIfCancelled('', options);
  } catch (fault) {
    if (isCancelled(fault)) {
      for (const { isNew, sheet } of copies.values()) {
        if (isNew && sheet.key !== undefined) await discardCopy(workbook, sheet.key);
      }
    }
    throw fault;
  }
  options.onTooLate?.();
  onProgress?.(copies.size, ordered.length);
  return copies;
}
