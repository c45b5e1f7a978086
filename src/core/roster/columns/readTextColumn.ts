import type { IssueLog } from '../IssueLog';
import { isEmptyText, isErrorText } from '../values/isEmptyText';
import type { VocabularyReader } from '../values/VocabularyReader';
import { forEachOdd, type SheetColumn } from './SheetColumn';
import { reportEntries, type EntryFault } from './reportEntries';

/** Per entry, the text to print: as typed, or canonical; '' where there is nothing. */
export function readTextColumn(
  column: SheetColumn,
  vocabulary: VocabularyReader | undefined,
  emptyWords: ReadonlySet<string>,
  log: IssueLog,
): string[] {
  const { entries } = column;
  const faults = new Uint8Array(entries.length);
  const texts = Array.from(entries, (raw, entry) => {
    const typed = printedText(raw);
    if (typed === '' || isEmptyText(typed, emptyWords)) return '';
    const canonical = vocabulary ? vocabulary.read(typed) : typed;
    if (isErrorText(typed)) faults[entry] = 1;
    else if (canonical === null) faults[entry] = 2;
    else {
      if (vocabulary?.none.has(canonical)) faults[entry] = 3;
      return canonical;
    }
    return faults[entry] === 1 ? '' : typed;
  });
  reportEntries(column, faults, faultKinds(vocabulary), log);
  return texts;
}

/** A cell as text without the space around it. */
export function printedText(raw: string | number | boolean | null): string {
  if (raw === null) return '';
  if (typeof raw !== 'string') return String(raw);
  return isPlainEdge(raw.charCodeAt(0)) && isPlainEdge(raw.charCodeAt(raw.length - 1))
    ? raw
    : raw.replace(EDGES, '');
}

/** Letters, digits and signs of ASCII, Latin and Vietnamese: no kind of space is among them. */
function isPlainEdge(unit: number): boolean {
  return (unit > 0x20 && unit < 0x7f) || (unit > 0xa0 && unit < 0x250) || unit >> 8 === 0x1e;
}

const EDGES = /^[\s\u00a0\u200b-\u200f\ufeff]+|[\s\u00a0\u200b-\u200f\ufeff]+$/g;

/** The error values of a column whose texts nobody needs yet. */
export function* reportErrors(column: SheetColumn, log: IssueLog): Generator<'columns', void> {
  const errors = new Uint8Array(column.entries.length);
  yield* forEachOdd(column, (raw, entry) => {
    if (typeof raw === 'string' && isErrorText(raw)) errors[entry] = 1;
  });
  reportEntries(column, errors, [CELL_ERROR], log);
}

const CELL_ERROR = { code: 'cell-error', severity: 'error' } as const;

function faultKinds(vocabulary: VocabularyReader | undefined): EntryFault[] {
  const known = vocabulary?.names ?? [];
  return [
    CELL_ERROR,
    { code: 'value-not-in-vocabulary', severity: 'warning', parameters: { known } },
    { code: 'value-none', severity: 'note' },
  ];
}
