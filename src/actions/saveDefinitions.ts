import type { FoundTable } from '../core/indicators/definitions/findTables';
import type { DefinitionRevision } from '../core/indicators/definitions/reviseDefinitions';
import { reviseDefinitions } from '../core/indicators/definitions/reviseDefinitions';
import type { TableChange } from '../core/indicators/definitions/TableRevision';
import type { IndicatorPack } from '../core/indicators/Indicator';
import type { Language } from '../messages/Language';
import { composeDefinitionSheets } from '../report/definitions/composeDefinitionSheets';
import { definitionKeys } from '../report/definitions/definitionKeys';
import type { SheetEdit } from '../sheet/SheetEdit';
import type { TemplateTable } from '../sheet/TemplateSheet';
import type { Workbook } from '../workbook/Workbook';
import { readSideSheets } from './readSideSheets';

/**
 * Lets the definition sheets of a workbook say a pack: writes them where there are none, else
 * changes in place what differs. Columns, remarks and lines of the officer's own stay.
 */
export async function saveDefinitions(
  workbook: Workbook,
  pack: IndicatorPack,
  { language, uses1904Dates }: { readonly language: Language; readonly uses1904Dates?: boolean },
): Promise<void> {
  const { definitions } = await readSideSheets(workbook, () => false);
  const revision = reviseDefinitions(definitions, pack, uses1904Dates);
  const described = composeDefinitionSheets(pack, language, uses1904Dates);
  if (!revision) {
    await workbook.writeSheets(described);
    return;
  }
  for (const [sheet, tables] of bySheet(revision)) await reviseSheet(workbook, sheet, tables);
  if (!revision.lacksUnitTargets) return;
  await workbook.writeSheets(described.filter(({ key }) => key === definitionKeys.unitTargets));
}

type RevisedTable = DefinitionRevision['tables'][number];

function bySheet({ tables }: DefinitionRevision): ReadonlyMap<string, readonly RevisedTable[]> {
  const sheets = new Map<string, RevisedTable[]>();
  for (const revised of tables.filter(({ changes }) => changes.length > 0)) {
    const { sheet } = revised.table;
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), revised]);
  }
  return sheets;
}

async function reviseSheet(
  workbook: Workbook,
  sheet: string,
  revised: readonly RevisedTable[],
): Promise<void> {
  const { tables } = await workbook.readTemplate(sheet);
  const edits = [
    ...revised.flatMap((each) => growTable(each, tables)),
    ...revised
      .flatMap(({ changes }) => changes)
      .sort((a, b) => b.row - a.row || RANK[a.kind] - RANK[b.kind])
      .flatMap(editsOf),
  ];
  await workbook.applyEdits(sheet, edits);
}

/** Of one row: what comes below it first, then its own cells. */
const RANK: Readonly<Record<TableChange['kind'], number>> = { insert: 0, cells: 1, delete: 2 };

/** Excel's own table takes in what is written right behind it. */
function growTable(
  { table, changes }: RevisedTable,
  tables: readonly TemplateTable[],
): SheetEdit[] {
  const own = tables.find((one) => one.area.row === table.headerRow && !one.hasTotals);
  if (!own) return [];
  const { row, column } = own.area;
  const cells = changes.flatMap((change) => (change.kind === 'cells' ? [change] : []));
  const rows = Math.max(own.area.rows, ...cells.map((one) => one.row + 1 - row));
  const added = cells.filter((one) => one.row === table.headerRow);
  const last = Math.max(...added.flatMap((one) => [...one.cells.keys()]));
  const columns = isBehind(table, own, added.length) ? last + 1 - column : own.area.columns;
  if (rows === own.area.rows && columns === own.area.columns) return [];
  return [{ kind: 'resizeTable', table: own.name, area: { row, column, rows, columns } }];
}

function isBehind({ nextColumn }: FoundTable, { area }: TemplateTable, added: number): boolean {
  return added > 0 && nextColumn === area.column + area.columns;
}

function editsOf(change: TableChange): SheetEdit[] {
  const { row } = change;
  switch (change.kind) {
    case 'delete':
      return [{ kind: 'deleteRows', row, rows: 1 }];
    case 'cells':
      return [...cellsOf(row, change.cells), { kind: 'fitRows', row, rows: 1 }];
    case 'insert': {
      const rows = change.lines.length;
      return [
        { kind: 'insertRows', row: row + 1, rows },
        ...change.lines.flatMap((cells, index) => cellsOf(row + 1 + index, cells)),
        { kind: 'fitRows', row: row + 1, rows },
      ];
    }
  }
}

/** An emptied cell is written as '', for `null` leaves a cell alone. */
function cellsOf(row: number, cells: ReadonlyMap<number, string | number | boolean | null>) {
  return [...cells].map(([column, value]): SheetEdit => {
    return { kind: 'write', row, column, values: [[value ?? '']] };
  });
}
