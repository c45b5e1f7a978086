import { strFromU8, strToU8, zipSync } from 'fflate';
import { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import type { MemorySheet } from '../../../src/workbook/memory/MemorySheet';
import { readXlsx } from '../../../src/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbook/xlsx/writeXlsx';
import { richSheet } from '../../support/richSheet';
import { validateXlsx } from '../../support/validateXlsx';

async function richBook(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await workbook.writeSheet(richSheet());
  await workbook.writeSetting('language', { chosen: 'vi', khác: ['<&>'] });
  return workbook;
}

function contents(sheet: MemorySheet): unknown[] {
  return [...sheet.cells.rowNumbers()].flatMap((row) =>
    Array.from({ length: sheet.cells.width(row) }, (_, column) => [
      row,
      column,
      sheet.cells.cell(row, column),
    ]),
  );
}

function layout({ columns, rows, ...sheet }: MemorySheet): unknown {
  const { name, key, visibility, tabColor, merges, tables } = sheet;
  const { links, freeze, showGridlines, page } = sheet;
  // What the file says of a rule besides is not asked for here.
  const said = (rules: readonly { readonly markup?: unknown }[]): unknown[] =>
    rules.map((rule) => ({ ...rule, markup: undefined }));
  const conditionalFormats = said(sheet.conditionalFormats);
  const validations = said(sheet.validations);
  return {
    ...{ columns: [...columns], rows: [...rows], name, key, visibility, tabColor, merges, tables },
    ...{ conditionalFormats, validations, links, freeze, showGridlines, page },
  };
}

function only(workbook: MemoryWorkbook): MemorySheet {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('a written .xlsx file', () => {
  test('is valid for the Open XML SDK with one of everything on it', async () => {
    const bytes = await writeXlsx(await richBook());
    expect(validateXlsx(bytes)).toEqual([]);
  }, 60_000);

  test('reads back with the same cells, formulas and formats', async () => {
    const workbook = await richBook();
    const back = await readXlsx(await writeXlsx(workbook));
    expect(contents(only(back))).toEqual(contents(only(workbook)));
  });

  test('reads back with the same layout, rules, tables, links and page', async () => {
    const workbook = await richBook();
    const back = await readXlsx(await writeXlsx(workbook));
    expect(layout(only(back))).toEqual(layout(only(workbook)));
  });

  test('keeps the settings', async () => {
    const back = await readXlsx(await writeXlsx(await richBook()));
    expect(await back.readSetting('language')).toEqual({ chosen: 'vi', khác: ['<&>'] });
  });

  test('is the same bytes for the same workbook', async () => {
    const [one, other] = await Promise.all([richBook(), richBook()]);
    expect(Buffer.from(await writeXlsx(one)).equals(Buffer.from(await writeXlsx(other)))).toBe(
      true,
    );
  });

  test('keeps untouched sheets byte for byte when another is added', async () => {
    const first = await readXlsx(await writeXlsx(await richBook()));
    await first.writeSheet(richSheet({ key: 'second', name: 'Hai', tables: [], charts: [] }));
    const second = await readXlsx(await writeXlsx(first));
    const part = only(first).originalPart ?? '';
    expect(second.original?.parts.get(part)).toEqual(first.original?.parts.get(part));
    expect(second.sheets.map(({ name }) => name)).toEqual([only(first).name, 'Hai']);
    expect(validateXlsx(await writeXlsx(second))).toEqual([]);
  }, 60_000);

  test('a chart written again shows its new title and cells in the look that an officer gave it', async () => {
    const before = await readXlsx(await writeXlsx(await richBook()));
    const parts = new Map(before.original?.parts);
    const path = 'xl/charts/chart2.xml';
    const text = strFromU8(parts.get(path) ?? new Uint8Array());
    parts.set(path, strToU8(text.replace('gapWidth val="80"', 'gapWidth val="33"')));
    before.original = { parts, styles: before.original?.styles ?? [] };
    const description = richSheet();
    const charts = (description.charts ?? []).map((chart) => ({
      ...chart,
      title: `Mới: ${chart.title}`,
      categories: { area: { row: 1, column: 0, rows: 2, columns: 1 } },
    }));
    await before.writeSheet({ ...description, charts });
    const bytes = await writeXlsx(before);
    const after = (await readXlsx(bytes)).original?.parts.get(path) ?? new Uint8Array();
    expect(strFromU8(after)).toContain('gapWidth val="33"');
    expect(strFromU8(after)).toContain('<a:t>Mới: Biểu đồ column &amp; "chỉ tiêu"</a:t>');
    expect(strFromU8(after)).toContain('$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/>');
    expect(validateXlsx(bytes)).toEqual([]);
  }, 60_000);

  test('has no macros left, which a file of its name must not hold', async () => {
    const parts = new Map((await readXlsx(await writeXlsx(await richBook()))).original?.parts);
    const types = strFromU8(parts.get('[Content_Types].xml') ?? new Uint8Array());
    const macro = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    parts.set('[Content_Types].xml', strToU8(types.replace(/[^"]*sheet\.main\+xml/, macro)));
    const back = await readXlsx(zipSync(Object.fromEntries(parts)));
    const written = (await readXlsx(await writeXlsx(back))).original?.parts;
    expect(strFromU8(written?.get('[Content_Types].xml') ?? new Uint8Array())).not.toContain(macro);
  });

  test('a sheet written again after reading finds its key and changes nothing', async () => {
    const back = await readXlsx(await writeXlsx(await richBook()));
    const result = await back.writeSheet(richSheet());
    expect(result.cellsWritten).toBe(0);
    expect(only(back).isChanged).toBe(false);
  });
});
