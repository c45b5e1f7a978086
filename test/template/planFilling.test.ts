import { filledText, fill, formWorkbook, issueLines } from './fillGrid';
import { sampleData } from './sampleData';

const rows = (...lines: readonly string[]) => lines.join('\n');

describe('scalars', () => {
  test('[T5] a directive alone in its cell is typed, among other text it is text', async () => {
    const { sheet } = await fill(
      formWorkbook(
        '{{asOf}} | {{asOf | dd/MM/yyyy}} | {{young_commune.share}} | Đạt {{young_commune.share}}',
      ),
    );
    expect(sheet.cells.cell(0, 0)).toMatchObject({
      value: 45260,
      style: { numberFormat: 'dd/mm/yyyy' },
    });
    expect(sheet.cells.cell(0, 1)).toMatchObject({
      value: 45260,
      style: { numberFormat: 'dd/mm/yyyy' },
    });
    expect(sheet.cells.cell(0, 2)).toMatchObject({ value: 0.6, style: { numberFormat: '0.00%' } });
    expect(sheet.cells.cell(0, 3)).toEqual({ value: 'Đạt 60 %' });
  });

  test("[T6] a cell's own number format is kept", async () => {
    const workbook = formWorkbook('{{young_commune.share}}', (sheet) =>
      sheet.cells.setStyle(0, 0, { numberFormat: '0%' }),
    );
    const { sheet } = await fill(workbook);
    expect(sheet.cells.cell(0, 0)).toEqual({ value: 0.6, style: { numberFormat: '0%' } });
  });

  test('[T7] inside text, numbers and dates speak the language of the form', async () => {
    const text =
      'x {{asOf}} {{young_commune.share | 0.0%}} {{COUNT(person) * 1000 | #,##0}} {{young_commune.reached}}';
    expect(await filledText(text)).toBe('x 30/11/2023 60,0 % 5.000 Có');
    expect(await filledText(text, sampleData({ language: 'en' }))).toBe(
      'x 30 November 2023 60.0% 5,000 Yes',
    );
  });
});

test('[T8] patterns of Vietnamese keyboards are read, and leave the number formats of Excel', async () => {
  const { sheet } = await fill(
    formWorkbook(
      '{{young_commune.share | 0,0%}} | {{COUNT(person) * 1000 | #.##0,0}} | {{asOf | “ngày” dd/MM}} | {{COUNT(person) * 1000 | #,##0}}',
    ),
  );
  expect([0, 1, 2, 3].map((column) => sheet.cells.style(0, column)?.numberFormat)).toEqual([
    '0.0%',
    '#,##0.0',
    '"ngày" dd/mm',
    '#,##0',
  ]);
  expect(await filledText('x {{young_commune.share | 0,0%}} ｛｛asOf｝｝ ｛')).toBe(
    'x 60,0 % 30/11/2023 ｛',
  );
});

describe('blocks of rows', () => {
  test.each([
    ['after all that its row shows', '{{#each person}}{{name}}{{else}}\nKhông có ai{{/each}}', 5],
    ['before it', '{{#each person}}{{name}}\n{{else}}Không có ai{{/each}}', 5],
    ['in a row of its own', '{{#each person}}{{name}}\n{{else}}\nKhông có ai{{/each}}', 5],
  ])('[T19] an else %s divides the rows where an author sees it', async (_, form, people) => {
    const filled = await filledText(`Đầu\n${form}`);
    expect(filled.split('\n')).toHaveLength(1 + people);
    expect(filled).not.toContain('Không');
    expect(await filledText(`Đầu\n${form}`, sampleData({ people: [] }))).toBe('Đầu\nKhông có ai');
  });

  test('[T22] a block of columns that ends in the second row of its heading is told', async () => {
    const short = 'Đơn vị | {{#columns indicator}}{{title}} | \n | SL | TL{{/columns}}';
    const { issues } = await fill(formWorkbook(`${short}\nA | {{numerator}} | {{share}}`));
    expect(issueLines(issues)).toEqual(['R1C2 0-22 template-columns-short']);
    const { issues: none } = await fill(formWorkbook(`${short}\nA | 1 | 2`));
    expect(none).toEqual([]);
  });

  test('[T12] rows of marks alone are left out, rows with content are repeated', async () => {
    expect(
      await filledText(rows('A', '{{#each commune}}', '{{index}} | {{name}}', '{{/each}}', 'B')),
    ).toBe(rows('A', '1 | An Hòa', '2 | Bình Minh', '3 | Cẩm Đông', 'B'));
    expect(await filledText(rows('{{#each commune}}{{index}} | {{name}}{{/each}}', 'B'))).toBe(
      rows('1 | An Hòa', '2 | Bình Minh', '3 | Cẩm Đông', 'B'),
    );
  });

  test('[T15] a nested list holds what stands under the turn around it', async () => {
    expect(
      await filledText(
        rows(
          '{{#each district}}',
          '{{district.index}} | {{district.name}} | =SUM(C4)',
          '{{#each commune}}',
          '{{district.index}}.{{commune.index}} | {{commune.name}} | {{commune.people}}',
          '{{/each}}',
          '{{/each}}',
          'Cộng | | =SUM(C4)',
        ),
      ),
    ).toBe(
      rows(
        '1 | Nam Sơn | =SUM(C2:C3)',
        '1.1 | An Hòa | 2',
        '1.2 | Bình Minh | 1',
        '2 | Thanh Xa | =0',
        '3 | Kim Lân | =SUM(C6)',
        '3.1 | Cẩm Đông | 2',
        'Cộng |  | =SUM(C2:C3,C6)',
      ),
    );
  });
});

describe('errors', () => {
  test('[T40] every error is told with cell, span and nearest name, and the rest is filled', async () => {
    const { issues, text, sheet } = await fill(
      formWorkbook(
        rows(
          '{{yuong_commune.share}} | {{young_commune.shar}} | {{#each comune}}',
          'x | {{young_commune.numerator | dd}} và {{asOf}}',
          '{{/each}}',
          '{{young_commune.numerator}} | {{asOf',
        ),
      ),
    );
    expect(issueLines(issues)).toEqual([
      'R1C1 2-15 template-name-unknown → young_commune',
      'R1C2 16-20 template-name-unknown → share',
      'R1C3 8-14 template-list-unknown → commune',
      'R2C2 27-30 template-format-unknown',
      'R4C2 0-6 template-unclosed',
    ]);
    expect(text).toBe(
      rows(
        '{{yuong_commune.share}} | {{young_commune.shar}} | {{#each comune}}',
        'x | {{young_commune.numerator | dd}} và {{asOf}}',
        '3 | {{asOf',
      ),
    );
    expect(sheet.cells.style(0, 0)?.fill).toBe('#FFC7CE');
    expect(sheet.cells.style(2, 0)?.fill).toBeUndefined();
  });
});

test('[T41] a cell with a mistake in a block of its text keeps all of its text, and is marked', async () => {
  const text = '{{asOf}}: {{#if numerator > 1}}trên một{{else}}không{{/if}}, hết';
  const filled = await fill(formWorkbook(`${text}\n{{asOf}}: hết`));
  expect(issueLines(filled.issues)).toEqual(['R1C1 16-25 template-name-unknown']);
  expect(filled.text).toBe(`${text}\n30/11/2023: hết`);
  expect(filled.sheet.cells.style(0, 0)?.fill).toBe('#FFC7CE');
});

test('[T17] people without a value are a group with a name, sorted last, and still missing', async () => {
  const form = formWorkbook(`
{{#group person by rank sort by group.name desc}}
{{group.name}} | {{group.size}} | {{IF(group.name = "", "thiếu", "")}}
{{/group}}`);
  const { text, issues } = await fill(form);
  expect(issues).toEqual([]);
  expect(text.split('\n').at(-1)).toBe('Chưa rõ | 1 | thiếu');
});

test('[T40] a list named in Vietnamese gets the word of the list', async () => {
  const words = ['huyện', 'Xã', '[chỉ tiêu]', 'người', '[đơn vị]'];
  const form = words.map((word) => `{{#each ${word}}}x{{/each}}`).join('\n');
  const { issues } = await fill(formWorkbook(form));
  expect(issues.map(({ parameters }) => parameters['suggestion'])).toEqual([
    'district',
    'commune',
    'indicator',
    'person',
    'unit',
  ]);
});
