import type { CellValue } from '../sheet/CellValue';
import type { SheetDescription } from '../sheet/SheetDescription';
import type { SheetEdit, Workbook } from '../workbook/Workbook';

/**
 * Writes the copy of a report that is sent: its sheets of figures with the officer's remarks, into a
 * workbook that has neither the roster nor lists of people. What reading found stays behind too,
 * because it quotes cells of the roster.
 */
export async function writeTotals(
  report: Workbook,
  descriptions: readonly SheetDescription[],
  totals: Workbook,
): Promise<void> {
  const sent = descriptions.filter(({ key }) => key !== 'quality' && !key.startsWith('people:'));
  const written = await totals.writeSheets(sent);
  const names = new Map((await report.listSheets()).map(({ key, name }) => [key, name]));
  for (const [index, description] of sent.entries()) {
    const [from, to] = [names.get(description.key), written[index]?.sheet.name];
    if (from !== undefined && to !== undefined) {
      const edits = await readOfficerCells(report, from, description);
      if (edits.length > 0) await totals.applyEdits(to, edits);
    }
  }
}

/** Both sheets are written from one description, so everything stands at the same place. */
async function readOfficerCells(
  report: Workbook,
  name: string,
  { officerCells = [] }: SheetDescription,
): Promise<readonly SheetEdit[]> {
  if (officerCells.length === 0) return [];
  const contents = new Map<string, CellValue>();
  for await (const { firstRow, firstColumn, rows } of report.readGrid(name)) {
    rows.forEach((line, down) =>
      line.forEach((value, across) => {
        if (value === null || value === '') return;
        contents.set(`${firstRow + down},${firstColumn + across}`, value);
      }),
    );
  }
  return officerCells.flatMap(({ row, column, keys }) =>
    keys.flatMap((_, down): SheetEdit[] => {
      const value = contents.get(`${row + down},${column}`);
      if (value === undefined) return [];
      return [{ kind: 'write', row: row + down, column, values: [[value]] }];
    }),
  );
}
