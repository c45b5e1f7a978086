import type { IssueLog } from '../IssueLog';
import type { RawCell } from '../RosterInput';
import { decodeLegacy, detectLegacy, type LegacyEncoding } from '../values/legacyText';
import { textEntries, type SheetColumn } from './SheetColumn';

/** The old encoding in which some of the columns are written or were; `null` for Unicode alone. */
export function legacyAmong(columns: readonly SheetColumn[]): LegacyEncoding | null {
  for (const column of columns) {
    const encoding = column.plan.encoding ?? detectLegacy(column.entries);
    if (encoding) return encoding;
  }
  return null;
}

/**
 * Converts a column that a person agreed to convert; otherwise only says what it found. `known` is the
 * encoding of other columns beside it.
 */
export function convertLegacy(
  column: SheetColumn,
  known: LegacyEncoding | null,
  log: IssueLog,
): SheetColumn {
  const { entries, plan, sheet, sheetRows } = column;
  const agreed = plan.encoding;
  if (agreed) {
    const decoded = (raw: RawCell) => (typeof raw === 'string' ? decodeLegacy(raw, agreed) : raw);
    const passedOver = new Map([...column.passedOver].map(([row, raw]) => [row, decoded(raw)]));
    return { ...column, entries: Array.from(entries, decoded), passedOver };
  }
  const encoding = known && detectLegacy(entries, known);
  if (!encoding) return column;
  const examples = [...textEntries(column)]
    .flatMap(([, text]) => (decodeLegacy(text, encoding) === text ? [] : text))
    .slice(0, SHOWN_EXAMPLES);
  log.add({
    code: 'column-legacy-text',
    severity: 'warning',
    at: { in: 'cell', sheet, row: sheetRows[0] ?? 0, column: plan.column },
    parameters: {
      column: plan.header,
      encoding,
      examples,
      converted: examples.map((text) => decodeLegacy(text, encoding)),
    },
  });
  return column;
}

const SHOWN_EXAMPLES = 3;
