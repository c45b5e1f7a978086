import type { IssueLog } from '../IssueLog';
import { isEmptyText, isErrorText } from '../values/isEmptyText';
import type { VocabularyReader } from '../values/VocabularyReader';
import type { SheetColumn } from './SheetColumn';
import { forMarkedRows } from './SheetColumn';

/** Per entry, the text to print: as typed, or canonical; '' where there is nothing. */
export function readTextColumn(
  column: SheetColumn,
  vocabulary: VocabularyReader | undefined,
  emptyWords: ReadonlySet<string>,
  log: IssueLog,
): string[] {
  const { entries } = column;
  const faults = new Uint8Array(entries.length);
  const texts = entries.map((raw, entry) => {
    const typed = printedText(raw);
    if (typed === '' || isEmptyText(typed, emptyWords)) return '';
    const canonical = vocabulary ? vocabulary.read(typed) : typed;
    if (isErrorText(typed)) faults[entry] = 1;
    else if (canonical === null) faults[entry] = 2;
    else return canonical;
    return faults[entry] === 1 ? '' : typed;
  });
  if (faults.some((fault) => fault > 0)) reportFaults(column, faults, vocabulary, log);
  return texts;
}

/** A cell as text without the space around it. */
export function printedText(raw: string | number | boolean | null): string {
  if (raw === null) return '';
  return typeof raw === 'string' ? raw.replace(EDGES, '') : String(raw);
}

const EDGES = /^[\s\u00a0\u200b-\u200f\ufeff]+|[\s\u00a0\u200b-\u200f\ufeff]+$/g;

function reportFaults(
  column: SheetColumn,
  faults: Uint8Array,
  vocabulary: VocabularyReader | undefined,
  log: IssueLog,
): void {
  const { sheet, plan, sheetRows, entries } = column;
  forMarkedRows(column, faults, (row, entry) => {
    const code = faults[entry] === 1 ? 'cell-error' : 'value-not-in-vocabulary';
    const severity = faults[entry] === 1 ? 'error' : 'warning';
    const fault = { code, severity, sheet, header: plan.header, column: plan.column } as const;
    const parameters = { known: vocabulary?.names ?? [] };
    log.addCell(fault, sheetRows[row] ?? 0, String(entries[entry]), parameters);
  });
}
