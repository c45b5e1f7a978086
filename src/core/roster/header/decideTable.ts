import type { MergedArea, RawCell, RosterOptions } from '../RosterInput';
import type { SheetRow } from '../rows/SheetRow';
import { sheetMappingOf } from '../sheetMappingOf';
import { detectLegacy, type LegacyEncoding } from '../values/legacyText';
import type { ColumnPlan } from './ColumnPlan';
import { findHeader } from './findHeader';
import { findPeopleWithoutHeader } from './findPeopleWithoutHeader';
import type { Header } from './Header';
import { namesPeople } from './namesPeople';
import { planColumns } from './planColumns';

export interface TableDecision {
  readonly header: Header | null;
  readonly plans: readonly ColumnPlan[];
  readonly encoding: LegacyEncoding | null;
}

interface TableSurroundings {
  readonly sheet: string;
  readonly options: RosterOptions;
  readonly merges: readonly MergedArea[] | undefined;
  /** Whether no other table of the sheet stands above. */
  readonly isFirst: boolean;
}

/** What the first rows of a table decide: its header, its columns, the encoding of its labels. */
export function decideTable(
  rows: readonly SheetRow[],
  { sheet, options, merges, isFirst }: TableSurroundings,
): TableDecision {
  const { headerRow, ignore: isIgnored = false } = sheetMappingOf(sheet, options);
  const chosen = isFirst ? rows.findIndex(({ row }) => row + 1 === headerRow) : -1;
  const header = isIgnored
    ? null
    : (findHeader(rows, chosen < 0 ? undefined : chosen, merges) ?? findPeopleWithoutHeader(rows));
  const plans = header ? planColumns(sheet, header, untilNextHeader(rows, header), options) : [];
  return { header, plans, encoding: detectLegacy(cellsOf(rows)) };
}

function cellsOf(rows: readonly SheetRow[]): readonly RawCell[] {
  const all: RawCell[] = [];
  for (const { cells } of rows) all.push(...cells);
  return all;
}

/** The rows under a header, as far as no other list begins. */
function untilNextHeader(rows: readonly SheetRow[], { last }: Header): readonly SheetRow[] {
  const body = rows.slice(last + 1);
  const known = new Map<string, boolean>();
  const next = body.findIndex((row) => namesPeople(row, known));
  return next < 0 ? body : body.slice(0, next);
}
