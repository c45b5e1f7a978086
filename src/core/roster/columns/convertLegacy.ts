import type { IssueLog } from '../IssueLog';
import type { RawCell } from '../RosterInput';
import { decodeLegacy, detectLegacy, type LegacyEncoding } from '../values/legacyText';
import { textEntries, type SheetColumn } from './SheetColumn';

/** Converts a column that a person agreed to convert; otherwise only says what it found. */
export function convertLegacy(
  column: SheetColumn,
  agreed: LegacyEncoding | undefined,
  log: IssueLog,
): SheetColumn {
  const { entries, plan, sheet, sheetRows } = column;
  if (agreed) {
    const decoded = (raw: RawCell) => (typeof raw === 'string' ? decodeLegacy(raw, agreed) : raw);
    const passedOver = new Map([...column.passedOver].map(([row, raw]) => [row, decoded(raw)]));
    return { ...column, entries: Array.from(entries, decoded), passedOver };
  }
  const encoding = detectLegacy(textsOf(column));
  if (!encoding) return column;
  const examples = [...textsOf(column)]
    .filter((text) => decodeLegacy(text, encoding) !== text)
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

function* textsOf(column: SheetColumn): Generator<string> {
  for (const [, text] of textEntries(column)) yield text;
}

const SHOWN_EXAMPLES = 3;
