import type { Indicator, IndicatorPack } from '../Indicator';
import type { FoundTable } from './findTables';
import { isSameJson } from './isSameJson';
import type { DefinitionLine } from './readDefinitions';
import type { UnitTargetRow } from './readUnitTargetRows';
import type { CellsByKey, TableRevision } from './TableRevision';
import { isSameCell } from './TableRevision';
import type { CellForm } from './writeDefinitions';
import { unitTargetCells } from './writeDefinitions';

interface UnitTargetPlace {
  /** Where new rows stand; absent when the sheets have no such table. */
  readonly table: FoundTable | undefined;
  readonly revisionOf: (table: FoundTable) => TableRevision;
  readonly formOf: (table: FoundTable) => CellForm;
}

/**
 * Lets the rows of targets by unit and year say those of a pack. True when there are some and no
 * table to hold them.
 */
export function reviseUnitTargets(
  { indicators }: IndicatorPack,
  matches: ReadonlyMap<Indicator, DefinitionLine>,
  place: UnitTargetPlace,
): boolean {
  const { table } = place;
  const added = new Map<number, CellsByKey[]>();
  for (const indicator of indicators) {
    const rows = matches.get(indicator)?.unitRows ?? [];
    const isAlone = indicators.filter(({ code }) => code === indicator.code).length === 1;
    const placed = placeTargets(indicator, rows);
    const kept = new Set(placed.map(({ row }) => row));
    for (const row of rows) if (!kept.has(row)) place.revisionOf(row.table).delete(row.row);
    const first = placed.find(({ row }) => row && row.table === table)?.row;
    let below = first ? first.row.row - 1 : (table?.lastRow ?? 0);
    for (const { cellsIn, row } of placed) {
      if (row) {
        below = row.table === table ? row.row.row : below;
        const form = place.formOf(row.table);
        place.revisionOf(row.table).update(row.row, wantedOf(row, cellsIn(form), isAlone));
      } else if (table) {
        added.set(below, [...(added.get(below) ?? []), cellsIn(place.formOf(table))]);
      } else return true;
    }
  }
  for (const [row, lines] of added) if (table) place.revisionOf(table).insert(row, lines);
  return false;
}

interface PlacedTarget {
  /** All cells that say it. */
  readonly cellsIn: (form: CellForm) => CellsByKey;
  /** Where it stands by now. */
  readonly row: UnitTargetRow | undefined;
}

/**
 * Each target of an indicator with the row that speaks of the same unit, level and day; of rows
 * whose order has changed the later ones are free.
 */
function placeTargets(indicator: Indicator, rows: readonly UnitTargetRow[]): PlacedTarget[] {
  const { interim = [], byUnit = [] } = indicator.target ?? {};
  let next = 0;
  return [...interim, ...byUnit].map((target, index) => {
    const at = rows.findIndex(({ entry }, place) => place >= next && isSameKey(entry, target));
    if (at >= 0) next = at + 1;
    return { row: rows[at], cellsIn: (form) => unitTargetCells(indicator, form)[index] ?? {} };
  });
}

function isSameKey(
  entry: UnitTargetRow['entry'],
  target: Readonly<Partial<Record<(typeof KEY)[number], string>>>,
): boolean {
  return KEY.every((key) => entry[key] === target[key]);
}

const KEY = ['level', 'unit', 'date'] as const;

/** What is to stand in a row; a first day of validity only where it is needed to tell versions. */
function wantedOf({ row, entry }: UnitTargetRow, cells: CellsByKey, isAlone: boolean): CellsByKey {
  const isUndated = isAlone && isSameCell(row.cell('validFrom'), null);
  const version = { code: cells['code'], validFrom: isUndated ? null : cells['validFrom'] };
  return saysSame(entry, cells) ? version : { upper: null, ...cells, ...version };
}

function saysSame(entry: UnitTargetRow['entry'], { value, upper }: CellsByKey): boolean {
  return isSameJson(entry.value, value) && isSameJson(entry.upper, upper);
}
