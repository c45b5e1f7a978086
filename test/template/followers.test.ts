import type { Area } from '../../src/sheet/Area';
import type { ChartDescription } from '../../src/sheet/ChartDescription';
import type { MemorySheet } from '../../src/workbook/memory/MemorySheet';
import type { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { fill, formWorkbook, issueLines } from './fillGrid';
import { sampleData } from './sampleData';

const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

const LIST = `
Xã | Trẻ
{{#each commune}}
{{name}} | {{young_commune.numerator}}
{{/each}}
Cộng | =SUM(B3)`;

const nobody = sampleData({ units: [{ name: '', parent: 0, depth: 0 }], people: [] });

function chart(values: Area, categories: Area): ChartDescription {
  return {
    key: 'young',
    title: 'Trẻ',
    description: 'Trẻ',
    place: area(8, 0, 10, 4),
    kind: 'column',
    categories: { area: categories },
    series: [{ name: 'Trẻ', values: { area: values }, as: 'bar', color: '#0F6CBD' }],
    valueAxis: { numberFormat: '0' },
    legend: 'none',
  };
}

async function filledWith(arrange: (sheet: MemorySheet, workbook: MemoryWorkbook) => void) {
  const workbook = formWorkbook(LIST);
  const form = workbook.sheet('Form');
  if (form) arrange(form, workbook);
  return fill(workbook);
}

test('[T33] a name refers to all rows of the block, on the copy alone', async () => {
  const { workbook } = await filledWith((_, book) => {
    book.names = [
      { name: 'young', refersTo: 'Form!$B$3' },
      { name: 'total', refersTo: 'Form!$B$5' },
    ];
  });
  expect(
    workbook.names.map(({ name, refersTo, sheet }) => [name, refersTo, sheet !== undefined]),
  ).toEqual([
    ['young', 'Form!$B$3', false],
    ['total', 'Form!$B$5', false],
    ['young', "'Filled'!$B$2:$B$4", true],
    ['total', "'Filled'!$B$5", true],
  ]);
});

test('[T33] a name that would be too long for Excel refers to the cells between as well', async () => {
  const districts = Array.from({ length: 700 }, (_, at) => [
    { name: `Huyện ${at}`, parent: 0, depth: 1, level: 'district' },
    { name: `Xã ${at}`, parent: 2 * at + 1, depth: 2, level: 'commune' },
  ]).flat();
  const data = sampleData({ units: [{ name: '', parent: 0, depth: 0 }, ...districts], people: [] });
  const form = `
{{#each district}}
{{district.name}}
{{#each commune}}
{{commune.name}} | 1
{{/each}}
{{/each}}`;
  const workbook = formWorkbook(form);
  workbook.names = [{ name: 'all', refersTo: 'Form!$B$4' }];
  const { issues } = await fill(workbook, data);
  expect(workbook.names[1]?.refersTo).toBe("'Filled'!$B$2:$B$1400");
  expect(issueLines(issues)).toEqual(['R4C2 0-0 template-name-scattered']);
});

test('[T34] a table reaches over all rows, and formulas name the table of the copy', async () => {
  const workbook = formWorkbook(`${LIST} | =SUM(Young[Trẻ])`, (sheet) => {
    sheet.tables = [{ name: 'Young', area: area(0, 0, 4, 2) }];
  });
  const { sheet } = await fill(workbook);
  expect(sheet.tables).toEqual([{ name: 'Young_2', area: area(0, 0, 4, 2) }]);
  expect(sheet.cells.formula(4, 2)).toBe('=SUM(Young_2[Trẻ])');
});

test('[T35] a chart draws all rows of the block and moves with the rows around it', async () => {
  const { sheet, issues } = await filledWith((form) => {
    form.charts = [chart(area(2, 1, 1, 1), area(2, 0, 1, 1))];
  });
  expect(sheet.charts[0]?.series[0]?.values.area).toEqual(area(1, 1, 3, 1));
  expect(sheet.charts[0]?.categories.area).toEqual(area(1, 0, 3, 1));
  expect(sheet.charts[0]?.place).toEqual(area(8, 0, 10, 4));
  expect(issues).toEqual([]);
});

test('[T35] a chart over rows that no longer lie together draws what is between, with a warning', async () => {
  const workbook = formWorkbook(
    `{{#each district}}
{{name}} | {{young_commune.numerator}}
{{#each commune}}
{{name}} | {{young_commune.numerator}}
{{/each}}
{{/each}}`,
    (sheet) => {
      sheet.charts = [chart(area(1, 1, 1, 1), area(1, 0, 1, 1))];
    },
  );
  const { sheet, issues } = await fill(workbook);
  expect(sheet.charts[0]?.series[0]?.values.area).toEqual(area(0, 1, 5, 1));
  expect(issueLines(issues)).toEqual(['R2C2 0-0 template-chart-scattered']);
});

test('[T20] an empty block keeps one blank row for what stands on it', async () => {
  const workbook = formWorkbook(LIST, (sheet) => {
    sheet.charts = [chart(area(2, 1, 1, 1), area(2, 0, 1, 1))];
  });
  const { text, sheet } = await fill(workbook, nobody);
  expect(text).toBe('Xã | Trẻ\n\nCộng | =SUM(B2)');
  expect(sheet.charts[0]?.series[0]?.values.area).toEqual(area(1, 1, 1, 1));
});

test('[T36] merged cells around a block stretch, those inside are repeated', async () => {
  const workbook = formWorkbook(
    `{{#each district where people > 0}}
{{name}} | Xã
{{#each commune}}
 | {{name}} | {{people}}
{{/each}}
{{/each}}`,
    (sheet) => {
      sheet.merges = [area(1, 0, 3, 1), area(3, 2, 1, 2)];
    },
  );
  const { sheet, text } = await fill(workbook);
  expect(text).toBe('Nam Sơn | Xã\n | An Hòa | 2\n | Bình Minh | 1\nKim Lân | Xã\n | Cẩm Đông | 2');
  const byPlace = [...sheet.merges].sort((a, b) => a.row - b.row || a.column - b.column);
  expect(byPlace).toEqual([
    area(0, 0, 3, 1),
    area(1, 2, 1, 2),
    area(2, 2, 1, 2),
    area(3, 0, 2, 1),
    area(4, 2, 1, 2),
  ]);
});

test('[T36] a title merged across repeated columns reaches over all of them', async () => {
  const workbook = formWorkbook(
    `Tiêu đề
Xã | {{#columns indicator}}{{title}}{{/columns}}`,
    (sheet) => {
      sheet.merges = [area(0, 0, 1, 2)];
    },
  );
  expect((await fill(workbook)).sheet.merges).toEqual([area(0, 0, 1, 3)]);
});

test('[T37] rules and lists of choices grow with the block and are not repeated', async () => {
  const { sheet } = await filledWith((form) => {
    form.conditionalFormats = [
      { kind: 'formula', area: area(2, 1, 1, 1), formula: '=$B3>0', fill: '#C6EFCE' },
      { kind: 'dataBar', area: area(2, 1, 1, 1), color: '#0F6CBD' },
    ];
    form.validations = [{ area: area(2, 2, 1, 1), source: ['Đạt', 'Chưa'] }];
  });
  expect(sheet.conditionalFormats).toEqual([
    { kind: 'formula', area: area(1, 1, 3, 1), formula: '=$B2>0', fill: '#C6EFCE' },
    { kind: 'dataBar', area: area(1, 1, 3, 1), color: '#0F6CBD' },
  ]);
  expect(sheet.validations).toEqual([{ area: area(1, 2, 3, 1), source: ['Đạt', 'Chưa'] }]);
});

test('[T38] the print area and breaks follow their rows', async () => {
  const { sheet } = await filledWith((form) => {
    form.page = { orientation: 'portrait', printArea: area(0, 0, 5, 2), breaksBefore: [4] };
  });
  expect(sheet.page).toMatchObject({ printArea: area(0, 0, 5, 2), breaksBefore: [4] });
});

test('[T27] a page begins before each group but the first', async () => {
  const { sheet } = await fill(
    formWorkbook(`Danh sách
{{#each district}}
{{pageBreak}}{{name}}
{{#each commune}}
{{name}}
{{/each}}
{{/each}}`),
  );
  expect(sheet.page?.breaksBefore).toEqual([4, 5]);
});

test("[T39] repeated rows and columns have the form's heights, widths and styles", async () => {
  const workbook = formWorkbook(
    `Xã | {{#columns indicator}}{{title}}{{/columns}}
{{#each commune}}{{commune.name}} | {{share}}
{{/each}}`,
    (sheet) => {
      sheet.setRow(1, { height: 30 });
      sheet.setColumn(1, { width: 17 });
      sheet.cells.setStyle(1, 1, { fill: '#DDEBF7', numberFormat: '0.0%' });
    },
  );
  const { sheet } = await fill(workbook);
  expect([1, 2, 3].map((row) => sheet.row(row).height)).toEqual([30, 30, 30]);
  expect([1, 2].map((column) => sheet.column(column).width)).toEqual([17, 17]);
  for (const row of [1, 2, 3]) {
    for (const column of [1, 2]) {
      expect(sheet.cells.style(row, column)).toEqual({ fill: '#DDEBF7', numberFormat: '0.0%' });
    }
  }
});
