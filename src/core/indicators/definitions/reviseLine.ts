import type { RawCell } from '../../roster/RosterInput';
import type { Indicator } from '../Indicator';
import { indicatorTable } from './definitionTables';
import type { TableRow } from './findTables';
import type { DefinitionLine } from './readDefinitions';
import { readIndicatorRow } from './readIndicatorRow';
import { isSameJson } from './isSameJson';
import type { CellsByKey, TableRevision } from './TableRevision';
import type { CellForm } from './writeDefinitions';
import { indicatorCells } from './writeDefinitions';

/**
 * Lets a line say an indicator. What an officer wrote in their own way stays where it says the same;
 * where one cell means something only together with another, all cells are written.
 */
export function reviseLine(
  { row, indicator: before }: DefinitionLine,
  after: Indicator,
  revision: TableRevision,
  form: CellForm,
): void {
  const wanted = allCells(after, form);
  if (before === null) {
    revision.update(row, wanted);
    return;
  }
  const was = allCells(before, form);
  const keys = Object.keys(wanted).filter((key) => wanted[key] !== was[key]);
  const changed = Object.fromEntries(keys.map((key) => [key, wanted[key]]));
  revision.update(row, says(row, changed, after, form) ? changed : wanted);
}

/** With those that are to be empty. */
function allCells(indicator: Indicator, form: CellForm): CellsByKey {
  const cells = indicatorCells(indicator, form);
  return Object.fromEntries(indicatorTable.columns.map(({ key }) => [key, cells[key] ?? null]));
}

/** Whether the line, with some of its cells changed, reads as the indicator. */
function says(row: TableRow, changed: CellsByKey, wanted: Indicator, form: CellForm): boolean {
  const cell = (key: string): RawCell => (key in changed ? (changed[key] ?? null) : row.cell(key));
  const { json } = readIndicatorRow({ ...row, cell }, [], form.uses1904Dates);
  return isSameJson(json, withoutUnitTargets(wanted));
}

/** Targets by unit and interim values stand in a table of their own. */
function withoutUnitTargets({ target, ...indicator }: Indicator): object {
  return target
    ? { ...indicator, target: { ...target, interim: undefined, byUnit: undefined } }
    : indicator;
}
