import { type HostProfile, hosts } from '../../../src/simulator/HostProfile';
import type { Area } from '../../../src/sheet/Area';
import { areaAddress } from '../../../src/sheet/address';
import { FormContext } from '../../../src/template/FormContext';
import type { FillRecord } from '../../../src/template/FillRecord';
import { planFilling } from '../../../src/template/planFilling';
import { readTemplate } from '../../../src/template/readTemplate';
import type { TemplateData } from '../../../src/template/TemplateData';
import type { MemorySheet } from '../../../src/workbook/memory/MemorySheet';
import type { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import type { Workbook } from '../../../src/workbook/Workbook';
import { readXlsx } from '../../../src/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbook/xlsx/writeXlsx';
import { expectGolden } from '../../support/golden';
import { openOfficeWorkbook } from '../../support/openOfficeWorkbook';
import { formWorkbook, sheetText } from '../../template/fillGrid';
import { PEOPLE, person, sampleData } from '../../template/sampleData';

/** A form with everything that has to follow its cells. */
const FORM = `
BIỂU 1 – {{asOf | dd/MM/yyyy}} | | | | Ghi chú
Đơn vị | {{#columns indicator}}{{title}} | Tỷ lệ{{/columns}} | Cộng
{{#each district}}
{{district.name}} | =SUM(B6) | {{share}} | =SUM(B4:B4)
{{#each commune}}
{{commune.index}}. {{commune.name}} | {{numerator}} | {{share}} | =SUM(B6:B6)
{{/each}}
{{pageBreak}}Cộng {{district.name}} | =SUM(B6) | | =SUM(B8:B8)
{{/each}}
Tổng cộng | =SUM(B6) | | =COUNTIF(B6:C6,">0")
Sai: {{nummerator}} | {{young_commune.sentence}}`;

const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

function arrange(sheet: MemorySheet): void {
  // Around a block, within one, and around one within another.
  sheet.merges = [area(0, 0, 1, 4), area(5, 4, 1, 2), area(3, 6, 5, 1)];
  sheet.setRow(5, { height: 24 });
  sheet.setRow(7, { isHidden: true });
  sheet.setColumn(0, { width: 30 });
  sheet.setColumn(1, { width: 14 });
  sheet.cells.setStyle(5, 2, { numberFormat: '0.0%', fill: '#DDEBF7' });
  sheet.cells.setStyle(5, 1, { numberFormat: '#,##0' });
  sheet.conditionalFormats = [
    { kind: 'formula', area: area(5, 1, 1, 2), formula: '=$B6>0', fill: '#C6EFCE' },
  ];
  sheet.validations = [{ area: area(5, 4, 1, 1), source: ['Đạt', 'Chưa đạt'] }];
  sheet.charts = [
    {
      key: 'young',
      title: 'Cán bộ trẻ theo xã',
      description: 'Số cán bộ trẻ của từng xã',
      place: area(12, 0, 12, 4),
      kind: 'column',
      categories: { area: area(5, 0, 1, 1) },
      series: [
        { name: 'Số lượng', values: { area: area(5, 1, 1, 1) }, as: 'bar', color: '#0F6CBD' },
        {
          name: 'Tỷ lệ theo huyện',
          values: { area: area(3, 2, 1, 1) },
          categories: { area: area(3, 0, 1, 1) },
          as: 'bar',
          color: '#C00000',
        },
      ],
      valueAxis: { numberFormat: '0' },
      legend: 'none',
    },
  ];
  sheet.page = { orientation: 'landscape', printArea: area(0, 0, 11, 6) };
}

function start(): MemoryWorkbook {
  const workbook = formWorkbook(FORM, arrange);
  workbook.names = [{ name: 'young', refersTo: 'Form!$B$6' }];
  return workbook;
}

/** Fills the form through any door; filling again takes the record of the last time. */
async function fillThrough(
  door: Workbook,
  data: TemplateData,
  record: FillRecord | null,
): Promise<FillRecord> {
  const form = readTemplate(await door.readTemplate('Form'));
  if (!record) await door.copySheet('Form', { key: 'form:1', name: 'Filled' });
  const copy = await door.readTemplate('Filled');
  const plan = planFilling(form, new FormContext(data), { copy, record });
  await door.applyEdits('Filled', plan.edits);
  return plan.record;
}

/** Everything of the filled copy that a reader can see. */
function describeSheet(workbook: MemoryWorkbook): string {
  const sheet = workbook.sheet('Filled');
  if (!sheet) throw new Error('the copy is gone');
  const areas = (list: readonly Area[]): string => list.map(areaAddress).sort().join(' ');
  const lines = Array.from({ length: 20 }, (_, row) => {
    const { height = '', isHidden } = sheet.row(row);
    return isHidden ? 'hidden' : height;
  });
  const widths = Array.from({ length: 7 }, (_, column) => sheet.column(column).width ?? '');
  const looks = Array.from({ length: 20 }, (_, row) =>
    [1, 2, 3, 4].map((column) => {
      const { numberFormat = '', fill = '' } = sheet.cells.style(row, column) ?? {};
      return `${numberFormat === 'General' ? '' : numberFormat}${fill}`;
    }),
  );
  return JSON.stringify(
    {
      text: sheetText(sheet).split('\n'),
      merges: areas(sheet.merges),
      rules: sheet.conditionalFormats.map((rule) =>
        [areaAddress(rule.area), rule.kind === 'formula' ? rule.formula : ''].join(' '),
      ),
      lists: areas(sheet.validations.map((rule) => rule.area)),
      names: workbook.names
        .filter(({ sheet: local }) => local === sheet.id)
        .filter(({ name }) => name === 'young')
        .map(({ refersTo }) => refersTo),
      printArea: sheet.page?.printArea && areaAddress(sheet.page.printArea),
      breaks: sheet.page?.breaksBefore,
      charts: sheet.charts.map(({ place, series, categories }) => [
        areaAddress(place),
        areaAddress(categories.area),
        ...series.flatMap(({ values, categories: own }) =>
          [values, ...(own ? [own] : [])].map((range) => areaAddress(range.area)),
        ),
      ]),
      heights: lines,
      widths: widths.map((width) => (width === '' ? '' : Math.round(width))),
      looks,
    },
    null,
    1,
  );
}

const later = sampleData({
  people: [...PEOPLE, person('Vũ Thị Giang', 3, 'Nữ', 33, '')].filter(({ unit }) => unit !== 2),
});

async function expected(steps: readonly TemplateData[]): Promise<string> {
  const workbook = start();
  let record: FillRecord | null = null;
  for (const data of steps) record = await fillThrough(workbook, data, record);
  return describeSheet(workbook);
}

/** Older ones tell merged cells (before ExcelApi 1.13) and charts (before 1.15) in a file only. */
const played: readonly [string, HostProfile][] = [
  ['in Excel at the floor', hosts.floor],
  ['in Excel 2021', hosts.excel2021],
  ['in Excel 2024', hosts.excel2024],
  ['in Excel 365', hosts.microsoft365],
  ['in Excel on the web', hosts.web],
  ['in Excel on the iPad', hosts.iPad],
];

test('[T45] a form filled in memory reads as it should', async () => {
  expectGolden('template/everything.json', `${await expected([sampleData()])}\n`);
});

describe.each(played)('%s', (_, host) => {
  const open = (memory: MemoryWorkbook): Workbook => openOfficeWorkbook(memory, host).workbook;

  test('a filled form is the same as in memory', async () => {
    const memory = start();
    await fillThrough(open(memory), sampleData(), null);
    expect(describeSheet(memory)).toBe(await expected([sampleData()]));
  });

  test('filled again with other figures it is the same as in memory', async () => {
    const memory = start();
    const door = open(memory);
    const record = await fillThrough(door, sampleData(), null);
    await fillThrough(door, later, record);
    expect(describeSheet(memory)).toBe(await expected([sampleData(), later]));
  });
});

test('a form from an .xlsx file is filled the same, and the file holds it', async () => {
  const workbook = await readXlsx(await writeXlsx(start()));
  const record = await fillThrough(workbook, sampleData(), null);
  expect(describeSheet(await readXlsx(await writeXlsx(workbook)))).toBe(
    await expected([sampleData()]),
  );
  const saved = await readXlsx(await writeXlsx(workbook));
  await fillThrough(saved, later, record);
  expect(describeSheet(saved)).toBe(await expected([sampleData(), later]));
});

test.each([
  ['the floor', hosts.floor, ['template-charts-unseen', 'template-merges-unseen']],
  ['Excel 2021', hosts.excel2021, ['template-charts-unseen']],
  ['Excel 365', hosts.microsoft365, []],
])(
  '[T35] [T36] what %s tells in no file either is a warning at its block',
  async (_, host, codes) => {
    const { workbook, simulator } = openOfficeWorkbook(start(), host);
    delete simulator.saveFile;
    const form = readTemplate(await workbook.readTemplate('Form'));
    const { issues } = planFilling(form, new FormContext(sampleData()), {
      copy: form.sheet,
      record: null,
    });
    const unseen = issues.filter(({ code }) => code.endsWith('-unseen'));
    expect(unseen.map(({ code }) => code).sort()).toEqual(codes);
    for (const { at, severity } of unseen) {
      expect([at, severity]).toEqual([{ in: 'cell', sheet: 'Form', row: 2, column: 0 }, 'warning']);
    }
  },
);
