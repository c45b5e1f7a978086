import { fillTemplate } from '../../src/actions/fillTemplate';
import type { FillChoices } from '../../src/actions/FillChoices';
import { hosts } from '../../src/simulator/HostProfile';
import { recalculate } from '../../src/workbook/formulas/recalculate';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { WorkbookError } from '../../src/workbook/WorkbookError';
import type { Workbook } from '../../src/workbook/Workbook';
import { openOfficeWorkbook } from '../support/openOfficeWorkbook';
import { sheetText } from '../template/fillGrid';

const choices: FillChoices = { asOf: '2023-11-30', language: 'vi' };

/** A small roster of invented people beside forms typed as rows of cells. */
function book(forms: Readonly<Record<string, readonly (readonly string[])[]>>): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const sheets = {
    'Danh sách': [
      ['Họ và tên', 'Ngày sinh', 'Huyện', 'Xã', 'Diện quản lý'],
      ['Nguyễn Văn An', '01/02/1990', 'Huyện Nam', 'Xã A', 'Cấp ủy viên cấp xã'],
      ['Trần Thị Bé', '03/04/1970', 'Huyện Nam', 'Xã A', 'Cấp ủy viên cấp xã'],
      ['Lê Văn Cường', '05/06/1995', 'Huyện Bắc', 'Xã A', 'Cấp ủy viên cấp xã'],
      ['=Phạm {{asOf}}', '07/08/1996', 'Huyện Bắc', 'Xã B', 'Cấp ủy viên cấp xã'],
    ],
    ...forms,
  };
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addSheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        const isFormula = name !== 'Danh sách' && value.startsWith('=');
        const content = isFormula ? { value: null, formula: value } : { value };
        if (value !== '') sheet.cells.setContent(row, column, content);
      }),
    );
  }
  return workbook;
}

const textOf = (workbook: MemoryWorkbook, name: string): string => {
  const sheet = workbook.sheet(name);
  return sheet ? sheetText(sheet) : `no sheet ${name}`;
};
const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

const LIST = {
  'Biểu 1': [
    ['{{unit.name}}', '{{young_commune.numerator}}/{{young_commune.denominator}}'],
    [
      '{{#each person of young_commune sort by name}}{{name}}',
      '{{birthDate}}',
      '{{commune}}{{/each}}',
    ],
    ['Cộng', '=COUNTA(A2)'],
  ],
};

test('fills a copy of every form of the workbook from its roster, and again in place', async () => {
  const workbook = book(LIST);
  const first = await fillTemplate(workbook, choices);
  expect(first.issues).toEqual([]);
  expect(codes(first.evaluation.issues)).not.toContain('sheet-without-roster');
  expect(textOf(workbook, 'Biểu 1 – đã điền')).toBe(`Toàn tỉnh | 3/4
=Phạm {{asOf}} | 35284 | Xã B
Lê Văn Cường | 34855 | Xã A
Nguyễn Văn An | 32905 | Xã A
Cộng | =COUNTA(A2:A4)`);
  const again = await fillTemplate(workbook, choices);
  expect(again.cellsWritten).toBe(0);
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Danh sách',
    'Biểu 1',
    'Biểu 1 – đã điền',
  ]);
});

test('a unit can be chosen by name or path for the whole form', async () => {
  const workbook = book(LIST);
  await fillTemplate(workbook, { ...choices, unit: 'huyện nam / XÃ A' });
  expect(textOf(workbook, 'Biểu 1 – đã điền')).toContain('Xã A | 1/2');
  const several = await fillTemplate(workbook, { ...choices, unit: 'Xã A' });
  expect(codes(several.issues)).toEqual(['template-unit-several']);
  const unknown = await fillTemplate(workbook, { ...choices, unit: 'Huyện Nma' });
  expect(unknown.issues[0]?.parameters).toMatchObject({ suggestion: 'Huyện Nam' });
});

test('[T26] a sheet for each unit, with legal names that no other tab has', async () => {
  const workbook = book({
    'Xã A': [
      [
        '{{#sheets commune}}{{district.name}}: {{unit.name}}',
        '{{young_commune.numerator}}{{/sheets}}',
      ],
    ],
  });
  const { sheets, issues } = await fillTemplate(workbook, choices);
  expect(issues).toEqual([]);
  expect(sheets.map(({ sheet }) => sheet.name)).toEqual(['Xã A (2)', 'Xã A (3)', 'Xã B']);
  expect(textOf(workbook, 'Xã A (3)')).toBe('Huyện Bắc: Xã A | 1');
  const again = await fillTemplate(workbook, choices);
  expect(again.sheets.map(({ sheet }) => sheet.name)).toEqual(['Xã A (2)', 'Xã A (3)', 'Xã B']);
  expect(workbook.sheets).toHaveLength(5);
});

test('[T25] words come from a sheet of the form, then from Rollcall, then from the form', async () => {
  const workbook = book({
    'Từ ngữ': [
      ['key', 'vi', 'en'],
      ['heading', 'Biểu số 1', 'Form 1'],
    ],
    'Biểu 1': [['{{t:heading}}', '{{t:total}}', '{{t:other = khác}}']],
  });
  const { issues } = await fillTemplate(workbook, { ...choices, language: 'en' });
  expect(issues).toEqual([]);
  expect(textOf(workbook, 'Biểu 1 – filled')).toBe('Form 1 | Total | khác');
});

test('[T14] the months of a form see planned changes and retirement as the report does', async () => {
  const form = ['{{#each month of young_commune}}{{denominator}}', '{{/each}}'];
  const plan = [
    ['Từ ngày', 'Thay đổi', 'Họ và tên'],
    ['01/02/2024', 'Thôi giữ chức', 'Lê Văn Cường'],
  ];
  const denominators = async (hasRetirement: boolean) => {
    const workbook = book({ 'Biểu 1': [form], 'Thay đổi dự kiến': plan });
    const roster = workbook.sheet('Danh sách')?.cells;
    roster?.setContent(0, 5, { value: 'Ngày công tác cuối cùng' });
    roster?.setContent(2, 5, { value: '31/03/2024' });
    await fillTemplate(workbook, { ...choices, hasRetirement });
    return textOf(workbook, 'Biểu 1 – đã điền').split('\n').slice(0, 6);
  };
  expect(await denominators(false)).toEqual(['4', '4', '4', '3', '3', '3']);
  expect(await denominators(true)).toEqual(['4', '4', '4', '3', '3', '2']);
});

test('a ratio can be shown of all assessed too', async () => {
  const workbook = book({
    'Biểu 1': [
      ['{{ages.numerator}}/{{ages.denominator}}', '{{ages.shareOfAll}}', '{{ages.sentence}}'],
    ],
  });
  const title = { vi: 'Số người trên 50 so với số người dưới 30', en: 'Over 50 against under 30' };
  const measure = {
    kind: 'ratio' as const,
    population: '',
    numerator: '[Tuổi] > 50',
    denominator: '[Tuổi] < 30',
  };
  const pack = { name: 'x', title, indicators: [{ code: 'ages', title, measure }] };
  await fillTemplate(workbook, { ...choices, pack });
  expect(textOf(workbook, 'Biểu 1 – đã điền')).toBe(
    '1/2 | 0.25 | Số người trên 50 so với số người dưới 30: 1/2, bằng 50 %. ' +
      'Tính trên toàn bộ 4 người thuộc diện tính: 25 %.',
  );
});

test('[T47] a form that was changed gets a new copy, the old one stays as it is', async () => {
  const workbook = book(LIST);
  await fillTemplate(workbook, choices);
  const before = textOf(workbook, 'Biểu 1 – đã điền');
  workbook.sheet('Biểu 1')?.cells.setContent(5, 0, { value: 'Hết' });
  const { issues, sheets } = await fillTemplate(workbook, choices);
  expect(codes(issues)).toEqual(['template-changed']);
  expect(sheets[0]?.sheet.name).toBe('Biểu 1 – đã điền (2)');
  expect(textOf(workbook, 'Biểu 1 – đã điền')).toBe(before);
});

test('[T47] a first filling that fails leaves nothing, a later one leaves the copy and starts anew', async () => {
  const workbook = book(LIST);
  const apply = jest.spyOn(workbook, 'applyEdits');
  const fail = () => apply.mockRejectedValueOnce(new WorkbookError('noAnswer', 'applyEdits', 'x'));
  fail();
  await expect(fillTemplate(workbook, choices)).rejects.toThrow('noAnswer');
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Danh sách', 'Biểu 1']);
  await fillTemplate(workbook, choices);
  fail();
  await expect(fillTemplate(workbook, choices)).rejects.toThrow('noAnswer');
  const { issues, sheets } = await fillTemplate(workbook, choices);
  expect(codes(issues)).toEqual(['template-interrupted']);
  expect(sheets[0]?.sheet.name).toBe('Biểu 1 – đã điền (2)');
});

test('[T47] a copy whose record another program dropped stays with its remarks, and is told once', async () => {
  const workbook = book(LIST);
  await fillTemplate(workbook, choices);
  const copy = workbook.sheet('Biểu 1 – đã điền');
  copy?.cells.setContent(1, 4, { value: 'Ghi chú của chuyên viên' });
  const before = textOf(workbook, 'Biểu 1 – đã điền');
  workbook.settings.clear();
  const { issues, sheets } = await fillTemplate(workbook, choices);
  expect(issues).toMatchObject([
    { code: 'template-record-lost', at: { in: 'sheet', sheet: 'Biểu 1 – đã điền' } },
  ]);
  expect(sheets[0]?.sheet.name).toBe('Biểu 1 – đã điền (2)');
  expect(textOf(workbook, 'Biểu 1 – đã điền')).toBe(before);
  const again = await fillTemplate(workbook, choices);
  expect(again.issues).toEqual([]);
  expect(again.sheets[0]?.sheet.name).toBe('Biểu 1 – đã điền (2)');
  expect(textOf(workbook, 'Biểu 1 – đã điền')).toBe(before);
});

test('[T47] where the copy cannot be made nothing of it is remembered', async () => {
  const workbook = book(LIST);
  const before = [...workbook.settings.keys()];
  const copy = jest.spyOn(workbook, 'copySheet');
  copy.mockRejectedValueOnce(new WorkbookError('sheetProtected', 'copySheet', 'x'));
  await expect(fillTemplate(workbook, choices)).rejects.toThrow('sheetProtected');
  expect([...workbook.settings.keys()]).toEqual(before);
});

test('[T47] what a first filling left when its host broke off is removed by the next', async () => {
  const workbook = book(LIST);
  const broken = () => Promise.reject(new WorkbookError('noAnswer', 'applyEdits', 'x'));
  const broke = (['applyEdits', 'removeSheet'] as const).map((method) =>
    jest.spyOn(workbook, method).mockImplementation(broken),
  );
  await expect(fillTemplate(workbook, choices)).rejects.toThrow('noAnswer');
  expect(workbook.sheet('Biểu 1 – đã điền')).toBeDefined();
  for (const method of broke) method.mockRestore();
  const { issues, sheets } = await fillTemplate(workbook, choices);
  expect(issues).toEqual([]);
  expect(sheets[0]?.sheet.name).toBe('Biểu 1 – đã điền');
  expect(workbook.sheets).toHaveLength(3);
});

test('[T49] a copy to send holds the values that formulas had', async () => {
  const workbook = book(LIST);
  workbook.calculate = recalculate;
  await fillTemplate(workbook, { ...choices, valuesOnly: true });
  const sheet = workbook.sheet('Biểu 1 – đã điền');
  expect(sheet?.cells.cell(4, 1)).toEqual({ value: 3 });
});

test('[T43] each plan can be looked at before it runs, and refused', async () => {
  const workbook = book(LIST);
  const refuse = (form: string, { edits }: { readonly edits: readonly unknown[] }): never => {
    throw new Error(`${form}: ${edits.length > 0 ? 'planned' : 'empty'}`);
  };
  await expect(fillTemplate(workbook, { ...choices, approve: refuse })).rejects.toThrow(
    'Biểu 1: planned',
  );
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Danh sách', 'Biểu 1']);
});

test('a workbook without forms, and a form that is not there, are told', async () => {
  expect(codes((await fillTemplate(book({}), choices)).issues)).toEqual(['template-none']);
  const { issues } = await fillTemplate(book(LIST), { ...choices, forms: ['Biểu 2'] });
  expect(issues[0]).toMatchObject({
    code: 'template-sheet-missing',
    parameters: { suggestion: 'Biểu 1' },
  });
});

test('a form under a password is named, and no copy of it is left', async () => {
  const workbook = book(LIST);
  Object.assign(workbook.sheet('Biểu 1') ?? {}, { isProtected: true, hasPassword: true });
  await expect(fillTemplate(workbook, choices)).rejects.toMatchObject({
    fault: 'sheetProtected',
    address: 'Biểu 1',
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Danh sách', 'Biểu 1']);
});

describe.each<[string, (memory: MemoryWorkbook) => Workbook]>([
  ['in a file', (memory) => memory],
  ['in Excel at the floor', (memory) => openOfficeWorkbook(memory, hosts.floor).workbook],
  ['in Excel 365', (memory) => openOfficeWorkbook(memory, hosts.microsoft365).workbook],
])('%s', (_, open) => {
  const FORM = {
    'Biểu 1': [
      ['{{#each commune}}{{name}}', '{{people}}'],
      ['{{/each}}'],
      ['{{#each person where age < 30}}{{name}}', '{{age}}{{/each}}'],
      ['{{#each person where age >= 30}}{{name}}', '{{age}}{{/each}}'],
      ['Ngưỡng', '50'],
    ],
  };
  const rulesOf = ({ sheets }: MemoryWorkbook) =>
    sheets.at(-1)?.conditionalFormats.flatMap((rule) => {
      if (rule.kind !== 'formula') return [];
      return Array.from({ length: rule.area.rows }, (__, down) => [
        rule.area.row + down,
        rule.formula,
      ]);
    });
  /** A rule on the block of young people looks at a cell below all blocks. */
  function withRule(birthDate: string): MemoryWorkbook {
    const memory = book(FORM);
    const area = { row: 2, column: 1, rows: 1, columns: 1 };
    const form = memory.sheet('Biểu 1');
    if (form) {
      form.conditionalFormats = [{ kind: 'formula', area, formula: '=$B3>$B$5', fill: '#FFC7CE' }];
    }
    for (const row of [1, 2, 3, 4]) {
      memory.sheets[0]?.cells.setContent(row, 1, { value: birthDate });
    }
    return memory;
  }

  test('[T37] rules of a block that was empty look at the same cells as where it never was', async () => {
    const memory = withRule('01/02/1970');
    const door = open(memory);
    await fillTemplate(door, choices);
    expect(rulesOf(memory)).toEqual([]);
    for (const row of [2, 3]) memory.sheets[0]?.cells.setContent(row, 1, { value: '03/04/1996' });
    await fillTemplate(door, choices);
    const expected = withRule('01/02/1970');
    for (const row of [2, 3]) expected.sheets[0]?.cells.setContent(row, 1, { value: '03/04/1996' });
    await fillTemplate(expected, choices);
    expect(textOf(memory, 'Biểu 1 – đã điền')).toBe(textOf(expected, 'Biểu 1 – đã điền'));
    expect(memory.sheets.map(({ name }) => name)).toEqual(expected.sheets.map(({ name }) => name));
    expect(rulesOf(memory)).toEqual([
      [3, '=$B4>$B$8'],
      [4, '=$B4>$B$8'],
    ]);
    expect(rulesOf(expected)).toEqual(rulesOf(memory));
  });
});
