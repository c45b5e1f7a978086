import { areaAddress } from '../../src/sheet/address';
import { formatIssueLine } from '../../src/messages/formatIssue';
import { messagesFor } from '../../src/messages/messagesFor';
import { recalculate } from '../../src/workbook/formulas/recalculate';
import { fill, formWorkbook, sheetText } from './fillGrid';
import { PEOPLE, person, sampleData } from './sampleData';

/** An ability that another engine publishes, how it writes it, and how a form of ours does. */
export interface Ability {
  readonly ability: string;
  readonly published: string;
  readonly ours: string;
  /** ✓ we have it · ~ partly · ✗ we do not */
  readonly mark: '✓' | '~' | '✗';
  readonly form?: readonly string[];
  /** What is looked at; the text of the filled sheet unless said otherwise. */
  readonly show?: (form: string) => Promise<string>;
}

const area = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

async function namesAndTables(form: string): Promise<string> {
  const workbook = formWorkbook(form, (sheet) => {
    sheet.tables = [{ name: 'Communes', area: area(0, 0, 4, 2) }];
  });
  workbook.names = [{ name: 'people', refersTo: 'Form!$B$3' }];
  const { sheet } = await fill(workbook);
  const name = workbook.names.find((each) => each.sheet === sheet.id)?.refersTo ?? '';
  const table = sheet.tables.map((each) => `${each.name} ${areaAddress(each.area)}`).join();
  return `people = ${name}\n${table}`;
}

async function chartRanges(form: string): Promise<string> {
  const workbook = formWorkbook(form, (sheet) => {
    sheet.charts = [
      {
        key: 'people',
        title: 'Người',
        description: 'Người theo xã',
        place: area(8, 0, 10, 4),
        kind: 'column',
        categories: { area: area(2, 0, 1, 1) },
        series: [
          { name: 'Người', values: { area: area(2, 1, 1, 1) }, as: 'bar', color: '#0F6CBD' },
        ],
        valueAxis: { numberFormat: '0' },
        legend: 'none',
      },
    ];
  });
  const [chart] = (await fill(workbook)).sheet.charts;
  if (!chart) return '';
  const values = chart.series.map((each) => areaAddress(each.values.area)).join();
  return `chart: ${areaAddress(chart.categories.area)} × ${values}`;
}

async function ruleAreas(form: string): Promise<string> {
  const { sheet } = await fill(
    formWorkbook(form, (own) => {
      own.conditionalFormats = [{ kind: 'dataBar', area: area(2, 1, 1, 1), color: '#0F6CBD' }];
      own.validations = [{ area: area(2, 2, 1, 1), source: ['Đạt', 'Chưa'] }];
    }),
  );
  const rules = [...sheet.conditionalFormats, ...sheet.validations];
  return rules.map((rule) => areaAddress(rule.area)).join('\n');
}

async function mergedCells(form: string): Promise<string> {
  const { sheet } = await fill(
    formWorkbook(form, (own) => {
      own.merges = [area(1, 0, 3, 1)];
    }),
  );
  return `${sheetText(sheet)}\nmerged: ${sheet.merges.map(areaAddress).sort().join(' ')}`;
}

async function pageBreaks(form: string): Promise<string> {
  const { sheet } = await fill(formWorkbook(form));
  const rows = sheet.page?.breaksBefore?.map((row) => row + 1).join() ?? '';
  return `${sheetText(sheet)}\npage begins at row ${rows}`;
}

async function rowHeights(form: string): Promise<string> {
  const { sheet } = await fill(
    formWorkbook(form, (own) => {
      own.setColumn(0, { width: 40 });
      own.cells.setStyle(0, 0, { wrap: true });
    }),
  );
  return [0, 1].map((row) => `row ${row + 1}: ${sheet.row(row).height ?? 15} points`).join('\n');
}

async function valuesOnly(form: string): Promise<string> {
  const workbook = formWorkbook(form);
  workbook.calculate = recalculate;
  return (await fill(workbook, sampleData(), undefined, { valuesOnly: true })).text;
}

async function mistakes(form: string): Promise<string> {
  const { text, issues } = await fill(formWorkbook(form), sampleData({ language: 'en' }));
  const lines = issues.map((issue) => formatIssueLine(issue, messagesFor('en')));
  return [text, ...lines].join('\n');
}

async function filledAgain(form: string): Promise<string> {
  const first = await fill(formWorkbook(form));
  first.sheet.cells.setContent(1, 2, { value: 'nhận xét' });
  const more = sampleData({ people: [...PEOPLE, person('Vũ Thị Giang', 3, 'Nữ', 33, '')] });
  return (await fill(first.workbook, more, first)).text;
}

async function ofDistrict(form: string): Promise<string> {
  const data = sampleData({ unit: 5, asOf: 0 });
  return sheetText((await fill(formWorkbook(form), data)).sheet);
}

export const abilities: readonly Ability[] = [
  {
    ability: 'Scalar in a cell',
    published:
      'ClosedXML.Report `{{Company}}` · JXLS `${company.name}` · xlsx-template `${company}`',
    ours: '`{{unit.name}}` (T3)',
    mark: '✓',
    form: ['{{unit.name}}'],
  },
  {
    ability: 'Scalar inside text',
    published: 'JXLS `Total: ${total}` · xlsx-template `Extracted on ${date}`',
    ours: '`{{young_commune.numerator}} đồng chí, đạt {{young_commune.share}}` (T5)',
    mark: '✓',
    form: ['{{young_commune.numerator}} đồng chí, đạt {{young_commune.share}}'],
  },
  {
    ability: 'Typed numbers and dates',
    published: 'xlsx-template: a date stays a date when it is alone in its cell',
    ours: "alone in a cell: number, share, date in the cell's format (T5, T6)",
    mark: '✓',
    form: ['{{young_commune.numerator}} | {{young_commune.share}} | {{asOf}} | =A1*2'],
  },
  {
    ability: 'Expression',
    published: 'ClosedXML.Report `{{item.Price * item.Count}}` · JXLS `${e.payment * 1.1}`',
    ours: '`{{numerator / denominator}}`, functions of Excel (T9, T10)',
    mark: '✓',
    form: [
      '{{young_commune.numerator / young_commune.denominator}} | {{ROUND(young_commune.share * 100, 1)}}',
    ],
  },
  {
    ability: 'Format in the directive',
    published: 'Carbone-like formatters; ClosedXML.Report `{{Date:dd.MM.yyyy}}` by C#',
    ours: '`{{asOf | dd/MM/yyyy}}` (T8)',
    mark: '✓',
    form: ['{{asOf | dd/MM/yyyy}}'],
  },
  {
    ability: 'Rows repeated',
    published:
      'ClosedXML.Report: named range with a service row · JXLS note `jx:each(items="employees" var="employee" lastCell="D4")` · xlsx-template `${table:people.name}`',
    ours: '`{{#each person}}` … `{{/each}}` (T12)',
    mark: '✓',
    form: ['Họ và tên | Tuổi', '{{#each person}}{{name}} | {{age}}{{/each}}'],
  },
  {
    ability: 'Columns repeated',
    published:
      'JXLS `direction="RIGHT"` · ClosedXML.Report horizontal ranges · xlsx-template array to the right',
    ours: '`{{#columns indicator}}` … `{{/columns}}` (T22)',
    mark: '✓',
    form: ['Chỉ tiêu | {{#columns indicator}}{{title}}{{/columns}}', 'Tỷ lệ | {{share}}'],
  },
  {
    ability: 'Nested lists of unequal shape',
    published: 'JXLS `jx:each` in `jx:each` · ClosedXML.Report nested ranges of equal width',
    ours: '`{{#each district}}` … `{{#each commune}}` (T15)',
    mark: '✓',
    form: [
      '{{#each district}}',
      '{{district.name}}',
      '{{#each commune}}',
      ' | {{commune.name}} | {{people}}',
      '{{/each}}',
      '{{/each}}',
    ],
  },
  {
    ability: 'Cross table',
    published: 'JXLS grid command `jx:grid(headers=… data=…)`',
    ours: 'rows over units × columns over indicators (T22)',
    mark: '✓',
    form: [
      'Xã | {{#columns indicator}}{{title}}{{/columns}}',
      '{{#each commune}}{{commune.name}} | {{numerator}}',
      '{{/each}}',
    ],
  },
  {
    ability: 'Sort',
    published: 'ClosedXML.Report `<<sort desc>>` · JXLS `orderBy="e.payment DESC"`',
    ours: '`sort by young_commune.share desc, name` (T13)',
    mark: '✓',
    form: ['{{#each commune sort by people desc, name}}{{name}} | {{people}}{{/each}}'],
  },
  {
    ability: 'Filter',
    published: 'JXLS `select="e.payment > 2000"`',
    ours: '`where [Tuổi] < 35` (T13)',
    mark: '✓',
    form: ['{{#each person where [Tuổi] < 35}}{{name}} | {{age}}{{/each}}'],
  },
  {
    ability: 'First items only',
    published: 'xlwings filters `head`',
    ours: '`first 5` (T13)',
    mark: '✓',
    form: ['{{#each person first 2}}{{name}}', '{{/each}}'],
  },
  {
    ability: 'Groups by a value',
    published: 'ClosedXML.Report `<<group>>` · JXLS `groupBy="e.department"`',
    ours: '`{{#group person by gender}}` … `{{group.name}}` (T17)',
    mark: '✓',
    form: [
      '{{#group person by gender}}',
      '{{group.name}}: {{group.size}}',
      '{{#each person}}',
      ' | {{name}}',
      '{{/each}}',
      '{{/group}}',
    ],
  },
  {
    ability: 'Group header and footer, summary above or below',
    published: 'ClosedXML.Report `<<SummaryAbove>>`, `WithHeader`',
    ours: 'rows of the outer block before and after the inner one (T15)',
    mark: '✓',
    form: [
      '{{#each district where people > 0}}',
      '{{district.name}} | =SUM(B4)',
      '{{#each commune}}',
      '{{commune.name}} | {{people}}',
      '{{/each}}',
      'Cộng {{district.name}} | =SUM(B4)',
      '{{/each}}',
    ],
  },
  {
    ability: 'Group sums',
    published: 'ClosedXML.Report `<<sum>>`, `<<average>>` … · JXLS `${GroupSum…}`',
    ours: '`=SUM(C4)` of Excel, or `{{SUM(person.age)}}` (T10, T30)',
    mark: '✓',
    form: [
      '{{#group person by gender}}',
      '{{group.name}} | =SUM(B4) | {{SUM(person.age)}} | {{AVERAGE(person.age)}}',
      '{{#each person}}',
      '{{name}} | {{age}}',
      '{{/each}}',
      '{{/group}}',
    ],
  },
  {
    ability: 'Grand total',
    published: 'ClosedXML.Report options row',
    ours: '`=SUM(C4)` below the block, over the rows of all groups (T31)',
    mark: '✓',
    form: [
      '{{#each district}}',
      '{{#each commune}}',
      '{{commune.name}} | {{people}}',
      '{{/each}}',
      '{{/each}}',
      'Tổng cộng | =SUM(B3)',
    ],
  },
  {
    ability: 'Merged group labels',
    published: 'ClosedXML.Report `MergeLabels`',
    ours: 'cells merged around the inner block stretch (T36)',
    mark: '✓',
    form: [
      '{{#each district where people > 0}}',
      '{{district.name}} | Xã',
      '{{#each commune}}',
      ' | {{commune.name}}',
      '{{/each}}',
      '{{/each}}',
    ],
    show: mergedCells,
  },
  {
    ability: 'Collapsed outline of groups',
    published: 'ClosedXML.Report `Collapse`',
    ours: '– (Excel does not tell which rows of a form are grouped)',
    mark: '✗',
  },
  {
    ability: 'Counters',
    published: 'JXLS `varIndex` · ClosedXML.Report `{{index}}`',
    ours: '`{{index}}`, `{{district.index}}.{{commune.index}}`, `{{number}}` (T18)',
    mark: '✓',
    form: [
      '{{#each district}}',
      '{{#each commune}}{{district.index}}.{{commune.index}} | {{commune.number}} | {{commune.name}}{{/each}}',
      '{{/each}}',
    ],
  },
  {
    ability: 'If and else of a part',
    published: 'JXLS `jx:if(condition=… areas=[…])`',
    ours: '`{{#if}}` … `{{else}}` … `{{/if}}` (T19)',
    mark: '✓',
    form: [
      '{{#if women_leadership.reached}}',
      'Đạt',
      '{{else}}',
      'Chưa đạt, còn thiếu {{women_leadership.missing}}',
      '{{/if}}',
    ],
  },
  {
    ability: 'Rows deleted or hidden by condition',
    published: 'ClosedXML.Report `<<Delete>>`, `<<Hidden>>`',
    ours: '`{{#if}}` around them (T19); hiding ✗',
    mark: '~',
    form: ['{{#each commune}}{{#if people > 1}}{{name}} | {{people}}{{/if}}{{/each}}'],
  },
  {
    ability: 'Formulas re-referenced',
    published:
      'JXLS fast and standard processors, `U_(…)` · ClosedXML.Report keeps formulas of a range',
    ours: 'every reference stands for what its cells became (T30–T32)',
    mark: '✓',
    form: [
      '{{#each commune}}',
      '{{name}} | {{people}} | =B2*100',
      '{{/each}}',
      'Cộng | =SUM(B2) | =MAX(C2)',
    ],
  },
  {
    ability: 'Value of a formula over an empty list',
    published: 'JXLS `jx:params(defaultValue="1")`',
    ours: 'the call becomes 0, or the `{{else}}` part says it (T20, T21)',
    mark: '✓',
    form: [
      '{{#each person where age > 90}}',
      '{{name}} | {{age}}',
      '{{/each}}',
      'Cộng | =SUM(B2) | =COUNT(B2)+1',
    ],
  },
  {
    ability: 'Formula made of parameters',
    published: 'ClosedXML.Report `&=…`',
    ours: '– (text of the roster never becomes a formula, T48)',
    mark: '✗',
  },
  {
    ability: 'Names and tables grow',
    published: 'JXLS table height · xlsx-template tables and names moved',
    ours: 'T33, T34',
    mark: '✓',
    form: [
      'Xã | Người',
      '{{#each commune}}',
      '{{name}} | {{people}}',
      '{{/each}}',
      'Cộng | =SUM(B3)',
    ],
    show: namesAndTables,
  },
  {
    ability: 'Charts follow',
    published: 'only through tables and names in the others',
    ours: "the chart's ranges are set (T35)",
    mark: '✓',
    form: [
      'Xã | Người',
      '{{#each commune}}',
      '{{name}} | {{people}}',
      '{{/each}}',
      'Cộng | =SUM(B3)',
    ],
    show: chartRanges,
  },
  {
    ability: 'Pivot tables refreshed',
    published: 'ClosedXML.Report `<<pivot>>` · JXLS on opening',
    ours: '–',
    mark: '✗',
  },
  {
    ability: 'Pictures from data',
    published: 'JXLS `jx:image` · ClosedXML.Report `<<image>>` · xlsx-template `${image:…}`',
    ours: 'pictures of the form stay and move; none from data',
    mark: '~',
  },
  {
    ability: 'Conditional formats and validation',
    published: 'copied cell by cell in the others',
    ours: 'one rule grows with the rows (T37)',
    mark: '✓',
    form: [
      'Xã | Người',
      '{{#each commune}}',
      '{{name}} | {{people}}',
      '{{/each}}',
      'Cộng | =SUM(B3)',
    ],
    show: ruleAreas,
  },
  {
    ability: 'Page break per group',
    published: 'ClosedXML.Report `PageBreaks`',
    ours: '`{{pageBreak}}` (T27)',
    mark: '✓',
    form: [
      '{{#each district where people > 0}}',
      '{{pageBreak}}{{district.name}}',
      '{{#each commune}}',
      '{{commune.name}}',
      '{{/each}}',
      '{{/each}}',
    ],
    show: pageBreaks,
  },
  {
    ability: 'Fit of row heights',
    published: 'ClosedXML.Report `<<RowsFit>>` · JXLS `jx:autoRowHeight`',
    ours: 'rows without a height of their own fit their text (T39)',
    mark: '✓',
    form: ['{{#each indicator}}{{sentence}}', '{{/each}}'],
    show: rowHeights,
  },
  {
    ability: 'Fit of column widths, autofilter, protection by tag',
    published: 'ClosedXML.Report `<<ColsFit>>`, `<<AutoFilter>>`, `<<Protected>>`',
    ours: 'widths, filters and locks of the form stay; no directive',
    mark: '~',
  },
  {
    ability: 'Values only',
    published: 'ClosedXML.Report `<<OnlyValues>>`',
    ours: '`--values-only` (T49)',
    mark: '✓',
    form: ['{{#each commune}}', '{{name}} | {{people}} | =B2*2', '{{/each}}', 'Cộng | =SUM(B2)'],
    show: valuesOnly,
  },
  {
    ability: 'A sheet for each item, safe names',
    published: 'JXLS `multisheet` with a name generator · xlsx-template `copySheet`',
    ours: '`{{#sheets district}}` (T26)',
    mark: '✓',
  },
  {
    ability: 'Languages from one form',
    published: 'JXLS `R{key=default}`',
    ours: '`{{t:key = default}}` and a sheet of words (T25)',
    mark: '✓',
    form: ['{{t:unit}} | {{t:my.heading = Cán bộ trẻ}}'],
  },
  {
    ability: 'Parameters of the form',
    published: 'ClosedXML.Report variables · JXLS context',
    ours: 'as-of date, unit, language (T15)',
    mark: '✓',
    form: ['{{unit.name}}: {{COUNT(person)}} | {{asOf}}'],
    show: ofDistrict,
  },
  {
    ability: 'List of mistakes',
    published: 'ClosedXML.Report `result.ParsingErrors` · JXLS logger',
    ours: 'every cell with span and nearest name, marked in the copy (T40, T41)',
    mark: '✓',
    form: ['{{yuong_commune.share}} | {{young_commune.numerator}}'],
    show: mistakes,
  },
  {
    ability: 'Custom tags and commands',
    published: 'C# and Java classes',
    ours: '– (forms come from officers, not from programs)',
    mark: '✗',
  },
  {
    ability: 'Filling the same copy again',
    published: 'none',
    ours: 'in place, with remarks kept (T45, T46)',
    mark: '✓',
    form: ['{{#each commune}}{{name}} | {{people}}{{/each}}'],
    show: filledAgain,
  },
  {
    ability: 'Inside the workbook that is open in Excel',
    published: 'none',
    ours: 'by Office.js, same plan of edits (T43)',
    mark: '✓',
  },
  {
    ability: 'Indicators, targets, verdicts, people of a figure',
    published: 'none',
    ours: 'T14, T24',
    mark: '✓',
    form: [
      '{{#each indicator}}{{title}} | {{targetText}} | {{verdict}} | {{missing}}{{/each}}',
      '{{#each person of young_commune}}{{name}}',
      '{{/each}}',
    ],
  },
];
