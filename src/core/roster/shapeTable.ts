import { emptyWordsOf } from './emptyWordsOf';
import type { TableDecision } from './header/decideTable';
import type { Header } from './header/Header';
import type { RosterOptions } from './RosterInput';
import { RowClassifier } from './rows/RowClassifier';
import { textsOf } from './rows/rowTexts';
import type { SheetRow } from './rows/SheetRow';
import { filledCells } from './rows/SheetRow';
import type { TableShape } from './TableReader';
import { decodeLegacy } from './values/legacyText';

/** A table with a header, or with an empty one above its first person. */
export interface DecidedTable extends TableDecision {
  readonly header: Header;
}

/** What stands further up than the first rows of a table. */
interface LinesAbove {
  readonly texts: readonly string[];
  /** The lines right above them, below the people of the table above. */
  readonly lines: readonly SheetRow[];
  readonly isFurtherList: boolean;
}

/** What the decision about the first rows of a table means for reading those below its header. */
export function shapeTable(
  { header, plans, encoding }: DecidedTable,
  rows: readonly SheetRow[],
  sheet: string,
  above: LinesAbove,
  options: RosterOptions,
): TableShape {
  const titleTexts = rows
    .slice(0, header.top)
    .flatMap(textsOf)
    .map((text) => (encoding ? decodeLegacy(text, encoding) : text));
  const linesAbove = rows.slice(0, header.top).filter((row) => filledCells(row).length > 0);
  const headerParts = new Map(header.columns.map(({ column, parts }) => [column, parts]));
  const [first, last] = [rows[header.top]?.row, rows[header.last]?.row];
  const hasHeader = header.last >= header.top && first !== undefined && last !== undefined;
  const agreed = new Set(plans.flatMap((plan) => plan.encoding ?? []));
  return {
    sheet,
    plans,
    headerRows: hasHeader ? [first, last] : undefined,
    titleTexts: [...titleTexts, ...above.texts],
    classifier: new RowClassifier(plans, headerParts, {
      encoding,
      convertsTitles: encoding !== null && agreed.has(encoding),
      emptyWords: emptyWordsOf(options),
      linesAbove: [...above.lines, ...linesAbove],
      isFurtherList: above.isFurtherList,
    }),
  };
}
