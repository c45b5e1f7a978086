import type { Roster } from '../core/roster/Roster';
import type { Workbook } from '../workbook/Workbook';
import { describeColumns, proposeRepair, type RepairColumn } from './repairs/proposeRepair';
import type { Repair, RepairGroup } from './repairs/Repair';

/**
 * What could be put right in the cells of a roster without knowing more than they say. Only rows
 * that were read as people are looked at, and no cell that a formula fills. Nothing is written.
 */
export async function suggestRepairs(
  workbook: Workbook,
  roster: Roster,
  options: { readonly signal?: AbortSignal; readonly uses1904Dates?: boolean } = {},
): Promise<readonly RepairGroup[]> {
  const groups: RepairGroup[] = [];
  for (const [index, { name }] of roster.sheets.entries()) {
    const columns = describeColumns(roster, name, options.uses1904Dates === true);
    const found = await lookThrough(workbook, name, columns, entriesOf(roster, index), options);
    if (found.length === 0) continue;
    const writable = await leaveFormulas(workbook, name, found);
    groups.push(...groupByColumn(name, columns, writable));
  }
  return groups;
}

/** Sheet row → entry. */
function entriesOf({ origin, rowCount }: Roster, sheet: number): ReadonlyMap<number, number> {
  const entries = new Map<number, number>();
  for (let entry = 0; entry < rowCount; entry += 1) {
    if (origin.sheet[entry] === sheet) entries.set(origin.row[entry] ?? 0, entry);
  }
  return entries;
}

async function lookThrough(
  workbook: Workbook,
  sheet: string,
  columns: readonly RepairColumn[],
  entries: ReadonlyMap<number, number>,
  options: { readonly signal?: AbortSignal },
): Promise<readonly Repair[]> {
  const found: Repair[] = [];
  for await (const { rows, firstRow, firstColumn } of workbook.readGrid(sheet, options)) {
    for (const [down, cells] of rows.entries()) {
      const row = firstRow + down;
      const entry = entries.get(row);
      if (entry === undefined) continue;
      for (const column of columns) {
        const at = column.protocol.column;
        const before = cells[at - firstColumn];
        if (typeof before !== 'string' || before === '') continue;
        const proposed = proposeRepair(column, before, entry);
        if (proposed) found.push({ ...proposed, sheet, row, column: at, before });
      }
    }
  }
  return found;
}

/** A cell that a formula fills follows its formula; of the others the number format is noted. */
async function leaveFormulas(
  workbook: Workbook,
  sheet: string,
  repairs: readonly Repair[],
): Promise<readonly Repair[]> {
  const { cells } = await workbook.readTemplate(sheet);
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return repairs.flatMap((repair) => {
    const cell = byPlace.get(`${repair.row},${repair.column}`);
    if (!cell || cell.formula !== undefined) return [];
    const { numberFormat } = cell;
    return [{ ...repair, ...(numberFormat !== undefined && { format: numberFormat }) }];
  });
}

function groupByColumn(
  sheet: string,
  columns: readonly RepairColumn[],
  repairs: readonly Repair[],
): readonly RepairGroup[] {
  const groups = new Map<string, Repair[]>();
  for (const repair of repairs) {
    const key = `${repair.column},${repair.kind}`;
    const group = groups.get(key);
    if (group) group.push(repair);
    else groups.set(key, [repair]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const column = columns.find(({ protocol }) => protocol.column === first?.column);
    if (!first || !column) return [];
    return [{ kind: first.kind, sheet, header: column.protocol.header, repairs: group }];
  });
}
