import type { RosterBlock } from '../../roster/RosterInput';
import type { Indicator, IndicatorPack } from '../Indicator';
import { indicatorTable, packTable, unitTargetTable } from './definitionTables';
import type { FoundTable } from './findTables';
import { matchLines } from './matchLines';
import type { DefinitionLine, DefinitionSheets } from './readDefinitions';
import { readDefinitions } from './readDefinitions';
import { reviseLine } from './reviseLine';
import { reviseUnitTargets } from './reviseUnitTargets';
import type { TableChange } from './TableRevision';
import { TableRevision } from './TableRevision';
import type { CellForm } from './writeDefinitions';
import { indicatorCells } from './writeDefinitions';

/** What must change on the sheets so that they say a pack. */
export interface DefinitionRevision {
  readonly tables: readonly {
    readonly table: FoundTable;
    readonly changes: readonly TableChange[];
  }[];
  /** Targets by unit and year have no table to stand in. */
  readonly lacksUnitTargets: boolean;
}

/**
 * The fewest changes of the definition sheets after which they say a pack: cells that say the same
 * already, lines with mistakes, columns and remarks of the officer's own stay as they are, and so
 * does the order of the lines that remain. `null` where no table of indicators stands.
 */
export function reviseDefinitions(
  grids: readonly RosterBlock[],
  pack: IndicatorPack,
  uses1904Dates = false,
): DefinitionRevision | null {
  const { name, title } = pack;
  const sheets = readDefinitions(grids, { fallback: { name, title }, uses1904Dates });
  const first = sheets.tables.find(({ shape }) => shape === indicatorTable);
  if (!first) return null;
  const revisions = new Map(sheets.tables.map((table) => [table, new TableRevision(table)]));
  const revisionOf = (table: FoundTable) => revisions.get(table) ?? new TableRevision(table);
  const formOf = ({ language }: FoundTable): CellForm => ({ language, uses1904Dates });
  reviseHead(sheets, pack, revisionOf);
  const matches = matchLines(pack.indicators, sheets.lines, uses1904Dates);
  for (const [indicator, line] of matches) {
    reviseLine(line, indicator, revisionOf(line.table), formOf(line.table));
  }
  const kept = new Set(matches.values());
  const dropped = sheets.lines.filter((line) => line.indicator !== null && !kept.has(line));
  for (const { table, row, unitRows } of dropped) {
    revisionOf(table).delete(row);
    for (const unitRow of unitRows) revisionOf(unitRow.table).delete(unitRow.row);
  }
  insertLines(pack, matches, first, (table, row, indicators) =>
    revisionOf(table).insert(
      row,
      indicators.map((one) => indicatorCells(one, formOf(table))),
    ),
  );
  const lacksUnitTargets = reviseUnitTargets(pack, matches, {
    table: sheets.tables.find(({ shape }) => shape === unitTargetTable),
    revisionOf,
    formOf,
  });
  return {
    tables: [...revisions].map(([table, { changes }]) => ({ table, changes })),
    lacksUnitTargets,
  };
}

function reviseHead(
  { tables }: DefinitionSheets,
  { name, title }: IndicatorPack,
  revisionOf: (table: FoundTable) => TableRevision,
): void {
  const head = tables.find(({ shape }) => shape === packTable);
  const row = head?.rows[0];
  if (!head || !row) return;
  const { vi, en } = title;
  const isSaid = vi === en && [row.cell('titleVi'), row.cell('titleEn')].includes(vi);
  revisionOf(head).update(row, isSaid ? { name } : { name, titleVi: vi, titleEn: en });
}

/** New indicators stand below the one that goes before them in the pack. */
function insertLines(
  { indicators }: IndicatorPack,
  matches: ReadonlyMap<Indicator, DefinitionLine>,
  first: FoundTable,
  insert: (table: FoundTable, row: number, indicators: readonly Indicator[]) => void,
): void {
  let place = { table: first, row: first.headerRow };
  let waiting: Indicator[] = [];
  const settle = () => {
    if (waiting.length > 0) insert(place.table, place.row, waiting);
    waiting = [];
  };
  for (const indicator of indicators) {
    const line = matches.get(indicator);
    if (!line) {
      waiting.push(indicator);
      continue;
    }
    settle();
    place = { table: line.table, row: line.row.row };
  }
  settle();
}
