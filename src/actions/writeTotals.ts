import type { CellValue } from '../sheet/CellValue';
import type { SheetDescription } from '../sheet/SheetDescription';
import type { Workbook } from '../workbook/Workbook';

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
  await totals.writeSheets(sent);
  const names = new Map((await report.listSheets()).map(({ key, name }) => [key, name]));
  for (const description of sent) {
    const name = names.get(description.key);
    if (name !== undefined) await copyOfficerCells(report, name, description, totals);
  }
}

/** Both sheets were written from one description, so everything stands at the same place. */
async function copyOfficerCells(
  report: Workbook,
  name: string,
  { key, officerCells = [] }: SheetDescription,
  totals: Workbook,
): Promise<void> {
  const target = (await totals.listSheets()).find((sheet) => sheet.key === key);
  if (officerCells.length === 0 || !target) return;
  const contents = new Map<string, CellValue>();
  for await (const { firstRow, firstColumn, rows } of report.readGrid(name)) {
    rows.forEach((line, down) =>
      line.forEach((value, across) => {
        if (value === null || value === '') return;
        contents.set(`${firstRow + down},${firstColumn + across}`, value);
      }),
    );
  }
  const edits = officerCells.flatMap(({ row, column, keys }) =>
    keys.flatMap((_, down) => {
      const value = contents.get(`${row + down},${column}`);
      if (value === undefined) return [];
      return [{ kind: 'write' as const, row: row + down, column, values: [[value]] }];
    }),
  );
  await totals.applyEdits(target.name, edits);
}
