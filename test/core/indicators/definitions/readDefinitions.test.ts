import fc from 'fast-check';
import project02 from '../../../../src/core/indicators/catalogue/project02.json';
import { checkPack, findPackFlaws } from '../../../../src/core/indicators/checkPack';
import { indicatorTable } from '../../../../src/core/indicators/definitions/definitionTables';
import { readDefinitions } from '../../../../src/core/indicators/definitions/readDefinitions';
import { writeDefinitions } from '../../../../src/core/indicators/definitions/writeDefinitions';
import type { IndicatorPack, Target } from '../../../../src/core/indicators/Indicator';
import type { RawCell, RosterBlock } from '../../../../src/core/roster/RosterInput';
import { randomPacks } from '../../../support/randomPacks';

const FALLBACK = { name: 'workbook', title: { vi: 'Tệp', en: 'Workbook' } };
const HEADER = [
  'Mã',
  'Tên chỉ tiêu',
  'Cách tính',
  'Đối tượng',
  'Điều kiện',
  'So sánh',
  'Chỉ tiêu',
  'Hạn',
];
const YOUNG = ['young', 'Cán bộ trẻ', 'Tỷ lệ', '', '[Tuổi] < 40', '≥', 0.15, 46022];

const ONE: IndicatorPack = {
  ...FALLBACK,
  indicators: [
    {
      code: 'young',
      title: { vi: 'Trẻ', en: 'Young' },
      measure: { kind: 'share', population: '', condition: '[Tuổi] < 40' },
      target: { comparator: '>=', value: 0.15, due: '2025-12-31' },
    },
  ],
};

describe('definitions on a sheet', () => {
  test('[D1] the table is found below title lines and beside a margin, in either language', () => {
    const rows = [['Bảng chỉ tiêu'], [], [null, ...HEADER], [null, ...YOUNG]];
    const { pack, issues } = read(rows);
    expect(issues).toEqual([]);
    expect(pack).toEqual({
      ...FALLBACK,
      indicators: [
        {
          code: 'young',
          title: { vi: 'Cán bộ trẻ', en: 'Cán bộ trẻ' },
          measure: { kind: 'share', population: '', condition: '[Tuổi] < 40' },
          target: { comparator: '>=', value: 0.15, due: '2025-12-31' },
        },
      ],
    });
    const english = [
      'code',
      'TITLE',
      'kind',
      'population',
      'condition',
      'comparator',
      'target',
      'due date',
    ];
    expect(read([english, YOUNG]).pack).toEqual(pack);
  });

  test.each([
    ['Tỉ lệ', 'share'],
    ['tỉ số', 'ratio'],
    ['Tỉ lệ đơn vị', 'unitShare'],
  ])('[D1] a kind may be spelt %s', (word, kind) => {
    const header = ['Mã', 'Tên chỉ tiêu', 'Cách tính', 'Cấp đơn vị', 'Điều kiện'];
    const further = ['Điều kiện thứ hai', 'Tỉ lệ ít nhất'];
    const isUnits = kind === 'unitShare';
    const line = ['a', 'A', word, isUnits ? 'Cấp xã' : null, '[Tuổi] < 40'];
    const rest = [kind === 'ratio' ? '[Tuổi] < 50' : null, isUnits ? 0.5 : null];
    const { pack, issues } = read([
      [...header, ...further],
      [...line, ...rest],
    ]);
    expect(issues).toEqual([]);
    expect(pack?.indicators[0]?.measure).toMatchObject({
      kind,
      ...(isUnits && { atLeastShare: 0.5 }),
    });
  });

  test('[D1] a breakdown names a level as the column of levels does, and any field', () => {
    const line = ['a', 'A', 'Tỷ lệ', '[Tuổi] < 40', 'Giới tính; cấp xã; District'];
    const { pack } = read([['Mã', 'Tên chỉ tiêu', 'Cách tính', 'Điều kiện', 'Phân tổ'], line]);
    expect(pack?.indicators[0]?.breakdowns).toEqual(['Giới tính', 'commune', 'District']);
  });

  test('[D1] a sheet without the table says which columns it needs', () =>
    expect(read([['Mã', 'Tên']])).toEqual({
      pack: null,
      issues: [
        {
          code: 'definition-header-missing',
          severity: 'error',
          at: { in: 'sheet', sheet: 'Chỉ tiêu' },
          parameters: { columns: ['Mã / Code', 'Cách tính / Kind', 'Điều kiện / Condition'] },
        },
      ],
    }));

  test.each([
    ['targets by unit', ['Mã', 'Đơn vị', 'Chỉ tiêu'], ['young', 'Xã A', 0.2]],
    ['the name of a pack', ['Bộ chỉ tiêu', 'Tên bộ chỉ tiêu'], ['own', 'Riêng']],
  ])('[D1] a sheet with %s alone says which columns it needs', (_, header, cells) =>
    expect(addresses(read([header, cells]).issues)).toBe('definition-header-missing'),
  );

  test.each([
    ['a percentage as text', { value: '15 %' }, 0.15],
    ['0.7 % with a comma', { value: '0,7%' }, 0.007],
    ['a number', { value: 0.28 }, 0.28],
  ])('[D2] %s is read', (_, changes, value) =>
    expect(readOne(changes).indicator?.target?.value).toBe(value),
  );

  test.each([
    ['31/12/2025', '2025-12-31'],
    ['1.7.2025', '2025-07-01'],
    ['2025-12-31', '2025-12-31'],
    [2025, '2025-12-31'],
    ['2025', '2025-12-31'],
    [46022, '2025-12-31'],
  ])('[D3] the due date %p is %s', (due, expected) =>
    expect(readOne({ due }).indicator?.target?.due).toBe(expected),
  );

  test.each([
    ['a code with a space', { code: 'young cadres' }, 'pack-code-invalid A2'],
    ['no code', { code: null }, 'pack-key-missing A2'],
    ['no title', { title: null }, 'pack-key-missing B2'],
    ['an unknown kind', { kind: 'Phần trăm' }, 'pack-choice-unknown C2'],
    ['no kind', { kind: null }, 'pack-key-missing C2'],
    ['no condition', { condition: null }, 'pack-key-missing E2'],
    ['an unknown comparator', { comparator: '=>' }, 'pack-choice-unknown F2'],
    ['no comparator', { comparator: null }, 'pack-key-missing F2'],
    ['no target beside its comparator', { value: null }, 'pack-key-missing G2'],
    ['a target in words', { value: 'mười lăm' }, 'definition-number-invalid G2'],
    [
      'a number that two countries read differently',
      { value: '1.234' },
      'definition-number-invalid G2',
    ],
    ['15 for 15 %', { value: 15 }, 'pack-share-not-fraction G2'],
    ['a day that does not exist', { due: '30/02/2025' }, 'definition-date-invalid H2'],
    ['a date in words', { due: 'cuối năm' }, 'definition-date-invalid H2'],
    ['an Excel error', { value: '#N/A' }, 'table-cell-error G2,pack-key-missing G2'],
  ])('[D4] %s is an issue at its cell', (_, changes, expected) => {
    const { pack, issues } = readOne(changes);
    expect(issues).toBe(expected);
    expect(pack).toBeNull();
  });

  const kinds = {
    vi: ['Tỷ lệ', 'Số người', 'Tỷ số', 'Bình quân', 'Trung vị', 'Tỷ lệ đơn vị'],
    en: ['Share', 'Count', 'Ratio', 'Mean', 'Median', 'Share of units'],
  };
  test.each<[string, Readonly<Record<string, RawCell>>, object, object?]>([
    ['no kind', { kind: null }, { key: 'Cách tính' }, { key: 'Kind' }],
    ['no condition', { condition: null }, { key: 'Điều kiện' }, { key: 'Condition' }],
    [
      'no title',
      { titleVi: null, titleEn: null },
      { key: 'Tên chỉ tiêu' },
      { key: 'Vietnamese title' },
    ],
    ['no comparator', { comparator: null }, { key: 'So sánh' }, { key: 'Comparator' }],
    ['no code', { code: null }, { key: 'Mã' }, { key: 'Code' }],
    [
      'a baseline without a day',
      { baselineValue: 0.1 },
      { key: 'Ngày gốc' },
      { key: 'Baseline date' },
    ],
    [
      'a ratio of one',
      { kind: 'Ratio' },
      { key: 'Điều kiện thứ hai' },
      { key: 'Second condition' },
    ],
    ['no level', { kind: 'unitShare' }, { key: 'Cấp đơn vị' }, { key: 'Unit level' }],
    [
      'an unknown kind',
      { kind: 'share %' },
      { value: 'share %', allowed: kinds.vi },
      { value: 'share %', allowed: kinds.en },
    ],
    [
      'an unknown path',
      { path: 'dần dần', baselineValue: 0.1, baselineDate: 2021 },
      { value: 'dần dần', allowed: ['Đều', 'Bậc thang'] },
      { value: 'dần dần', allowed: ['Straight', 'Stepped'] },
    ],
    [
      'two thresholds',
      { kind: 'unitShare', level: 'Xã', atLeast: 2, atLeastShare: 0.5 },
      { keys: ['Số người ít nhất', 'Tỷ lệ ít nhất'] },
      { keys: ['At least people', 'At least share'] },
    ],
    ['a target in words', { value: 'mười lăm' }, { expected: 'number', found: 'text' }],
    [
      'spans turned round',
      { validFrom: 2025, validTo: 2023 },
      { from: '01/01/2025', to: '31/12/2023' },
    ],
    ['a date in words', { due: 'cuối năm' }, { value: 'cuối năm' }],
    ['a range turned round', { value: 0.3, upper: 0.2 }, { value: 0.3, upper: 0.2 }],
  ])('[D4] %s is told in the words of the sheet', (_, changes, vi, en = vi) => {
    for (const [language, expected] of [
      ['vi', vi],
      ['en', en],
    ] as const) {
      const [header = [], line = []] = writeDefinitions(ONE, { language }).indicators;
      const cells = indicatorTable.columns.map(({ key }, at) =>
        key in changes ? (changes[key] ?? null) : (line[at] ?? null),
      );
      const { issues } = read([header, cells]);
      expect(issues.map(({ parameters }) => parameters)).toEqual([expected]);
    }
  });

  test('[D4] each mistake is told in the words of its own sheet', () => {
    const english = {
      ...gridOf([
        ['Code', 'Unit', 'Year', 'Target', 'Up to'],
        ['young', null, 2023, 0.1, 0.2],
      ]),
      sheet: 'Targets',
    };
    const { issues } = readGrids([gridOf([HEADER, YOUNG]), english]);
    expect(issues.map(({ parameters }) => parameters.key)).toEqual(['Up to']);
  });

  test('[D4] a target by year has no upper end, told in the words of its block', () => {
    const header = ['Mã', 'Đơn vị', 'Năm', 'Chỉ tiêu', 'Đến'];
    const { issues } = read([HEADER, YOUNG, header, ['young', null, 2023, 0.1, 0.2]]);
    expect(addresses(issues)).toBe('pack-key-unknown E4');
    expect(issues[0]?.parameters).toEqual({ key: 'Đến', allowed: ['Năm hoặc ngày', 'Chỉ tiêu'] });
  });

  test('[D5] the other indicators stand when one has a mistake', () => {
    const { pack, issues } = read([HEADER, ['a b', ...YOUNG.slice(1)], YOUNG]);
    expect(pack?.indicators.map(({ code }) => code)).toEqual(['young']);
    expect(issues).toHaveLength(1);
  });

  test('[D5] a code that stands twice is reported at the second', () =>
    expect(addresses(read([HEADER, YOUNG, YOUNG]).issues)).toBe('pack-code-repeated A3'));

  test('[D5] a version without a last day ends where the next one begins', () => {
    const header = [...HEADER, 'Hiệu lực từ', 'Hiệu lực đến'];
    const from = (first: string, last: string | null = null) => [...YOUNG, first, last];
    const next = [...YOUNG, '1/1/2024', null];
    expect(read([header, from('1/1/2021'), next]).issues).toEqual([]);
    expect(addresses(read([header, from('1/1/2021', '1/1/2024'), next]).issues)).toBe(
      'pack-code-repeated A3',
    );
  });

  test('[D6] a cell that the kind does not use is reported', () => {
    const rows = [
      [...HEADER, 'Điều kiện thứ hai'],
      [...YOUNG, '[Nữ]'],
    ];
    expect(addresses(read(rows).issues)).toBe('definition-cell-unused I2');
    expect(read(rows).pack?.indicators).toHaveLength(1);
  });

  test('[D6] a column that stands twice is read once and reported', () => {
    const rows = [
      [...HEADER, 'Target'],
      [...YOUNG, 0.9],
    ];
    expect(addresses(read(rows).issues)).toBe('table-column-repeated I1');
    expect(read(rows).pack?.indicators[0]?.target?.value).toBe(0.15);
  });

  test('[D6] a line that is no indicator is skipped with a note; blank lines are not', () =>
    expect(addresses(read([HEADER, [], YOUNG, [null, null, ''], ['Ghi chú: …']]).issues)).toBe(
      'definition-row-skipped A5',
    ));

  test.each<[string, RawCell[]]>([
    ['a title', ['x', 'Tên']],
    ['a kind', ['x', null, 'Tỷ lệ']],
    ['a condition', ['x', null, null, null, '[A]']],
    ['a target', ['x', null, null, null, null, null, 0.1]],
  ])('[D6] a line with %s is an indicator with mistakes, not a note', (_, cells) => {
    const codes = read([HEADER, YOUNG, cells]).issues.map(({ code }) => code);
    expect(codes).not.toContain('definition-row-skipped');
    expect(codes).not.toEqual([]);
  });

  test('[D6] what is noted and warned of is told with what it says', () => {
    const header = ['Điều kiện thứ hai', ...HEADER];
    const rows = [header, ['[Nữ]', ...YOUNG], [null, 'Ghi chú: …'], [null, null, null, null, 'x']];
    expect(read(rows).issues).toEqual([
      {
        code: 'definition-row-skipped',
        severity: 'note',
        at: { in: 'cell', sheet: 'Chỉ tiêu', row: 2, column: 1 },
        parameters: { text: 'Ghi chú: …' },
      },
      {
        code: 'definition-row-skipped',
        severity: 'note',
        at: { in: 'cell', sheet: 'Chỉ tiêu', row: 3, column: 1 },
        parameters: { text: '' },
      },
      {
        code: 'definition-cell-unused',
        severity: 'warning',
        at: { in: 'cell', sheet: 'Chỉ tiêu', row: 1, column: 0 },
        parameters: { kind: 'Tỷ lệ', value: '[Nữ]' },
      },
    ]);
  });

  test('[D5] of many lines the one with the mistake is reported, and all others stand', () => {
    const rows = Array.from({ length: 13 }, (_, at) => [`x${at}`, ...YOUNG.slice(1)]);
    rows[11] = ['x11', 'Tên', 'Phần trăm', '', '[A]'];
    const { pack, issues } = read([HEADER, ...rows]);
    expect(addresses(issues)).toBe('pack-choice-unknown C13');
    expect(issues.map(({ severity }) => severity)).toEqual(['error']);
    expect(pack?.indicators).toHaveLength(12);
  });

  test.each<[string, RawCell[], object, string]>([
    [
      'both titles',
      ['own', 'Riêng', 'Own'],
      { name: 'own', title: { vi: 'Riêng', en: 'Own' } },
      '',
    ],
    ['one title', ['own', 'Riêng'], { name: 'own', title: { vi: 'Riêng', en: 'Riêng' } }, ''],
    ['the other', ['own', null, 'Own'], { name: 'own', title: { vi: 'Own', en: 'Own' } }, ''],
    ['no title', ['own'], { name: 'own', title: FALLBACK.title }, ''],
    ['no name', [null, 'Riêng'], { name: FALLBACK.name, title: { vi: 'Riêng', en: 'Riêng' } }, ''],
  ])('[D8] a pack is named above its indicators with %s', (_, cells, expected, problems) => {
    const header = ['Bộ chỉ tiêu', 'Tên bộ chỉ tiêu', 'Tên tiếng Anh của bộ'];
    const { pack, issues } = read([header, cells, [], HEADER, YOUNG]);
    expect(addresses(issues)).toBe(problems);
    expect(pack).toMatchObject(expected);
  });

  test('[D4] a name of a pack that is no code is an issue at its cell', () => {
    const rows = [['Tên bộ chỉ tiêu', 'Bộ chỉ tiêu'], ['Bộ', 'Bộ riêng'], [], HEADER, YOUNG];
    const { pack, issues } = read([...rows, ['old', ...YOUNG.slice(1)]]);
    expect([pack, addresses(issues)]).toEqual([null, 'pack-code-invalid B2']);
  });

  test('[D6] a line with an English title alone is an indicator with mistakes', () =>
    expect(
      addresses(
        read([[...HEADER, 'Title'], YOUNG, ['x', ...Array.from({ length: 7 }, () => null), 'X']])
          .issues,
      ),
    ).not.toContain('skipped'));

  test('[D1] where there is no sheet there are no definitions', () => {
    expect(readDefinitions([], { fallback: FALLBACK })).toEqual({
      pack: null,
      lines: [],
      tables: [],
      issues: [],
    });
  });

  test('[D1] a table without lines has no definitions and no mistakes', () =>
    expect(read([HEADER])).toEqual({ pack: null, issues: [] }));

  test('[D3] a bare year is the first day of a validity and the last of all else', () => {
    const rows = [
      [...HEADER, 'Ngày gốc', 'Giá trị gốc', 'Hiệu lực từ', 'Hiệu lực đến'],
      [...YOUNG.slice(0, 7), 2025, 2022, 0.1, 2023, 2024],
    ];
    expect(read(rows).pack?.indicators[0]).toMatchObject({
      target: { due: '2025-12-31', baseline: { date: '2022-12-31', value: 0.1 } },
      validFrom: '2023-01-01',
      validTo: '2024-12-31',
    });
  });

  test('[D7] targets by unit and year stand in a second block or on a second sheet', () => {
    const second = [
      ['Mã', 'Cấp đơn vị', 'Đơn vị', 'Năm', 'Chỉ tiêu'],
      ['young', null, null, 2023, 0.1],
      ['young', 'Cấp huyện', null, null, '20 %'],
      ['young', null, 'Huyện Gia Lộc', 2024, 0.12],
    ];
    const target: Target = {
      comparator: '>=',
      value: 0.15,
      due: '2025-12-31',
      interim: [{ date: '2023-12-31', value: 0.1 }],
      byUnit: [
        { level: 'district', value: 0.2 },
        { unit: 'Huyện Gia Lộc', date: '2024-12-31', value: 0.12 },
      ],
    };
    const below = read([HEADER, YOUNG, [], ...second]);
    expect(below.issues).toEqual([]);
    expect(below.pack?.indicators[0]?.target).toEqual(target);
    const apart = readGrids([gridOf([HEADER, YOUNG]), { ...gridOf(second), sheet: 'Theo đơn vị' }]);
    expect(apart.pack).toEqual(below.pack);
  });

  test.each([
    ['an unknown code', ['old', null, 'A', null, 0.2], 'definition-code-unknown A5'],
    ['no number', ['young', null, 'A', null, 'nhiều'], 'definition-number-invalid E5'],
    ['no value', ['young', null, 'A', null, null], 'pack-key-missing E5'],
    ['a day after the due date', ['young', null, 'A', 2030, 0.2], 'pack-date-order D5'],
    ['15 for 15 %', ['young', null, 'A', null, 15], 'pack-share-not-fraction E5'],
    ['no code', [null, null, 'A', null, 0.2], 'definition-code-unknown A5'],
  ])('[D7] a unit target with %s is an issue at its cell', (_, cells, expected) => {
    const header = ['Mã', 'Cấp đơn vị', 'Đơn vị', 'Năm', 'Chỉ tiêu'];
    expect(addresses(read([HEADER, YOUNG, [], header, cells]).issues)).toBe(expected);
  });

  test('[D7] a unit target of no indicator is told with its code, one up to less at its bound', () => {
    const header = ['Mã', 'Đơn vị', 'Chỉ tiêu', 'Đến'];
    const issuesOf = (...cells: RawCell[]) => read([HEADER, YOUNG, [], header, cells]).issues;
    expect(issuesOf('old', 'A', 0.2)).toEqual([
      {
        code: 'definition-code-unknown',
        severity: 'error',
        at: { in: 'cell', sheet: 'Chỉ tiêu', row: 4, column: 0 },
        parameters: { code: 'old' },
      },
    ]);
    expect(addresses(issuesOf('young', 'A', 0.2, 0.1))).toBe('pack-range-reversed D5');
  });

  test('[D7] a unit target names its version by its year', () => {
    const rows = [
      [...HEADER, 'Hiệu lực từ'],
      [...YOUNG, '2024-01-01'],
      [],
      ['Mã', 'Hiệu lực từ', 'Đơn vị', 'Chỉ tiêu'],
      ['young', 2024, 'A', 0.3],
    ];
    const { pack, issues } = read(rows);
    expect(issues).toEqual([]);
    expect(pack?.indicators[0]?.target?.byUnit).toEqual([{ unit: 'A', value: 0.3 }]);
    expect(addresses(read([...rows.slice(0, 4), ['young', 2025, 'A', 0.3]]).issues)).toBe(
      'definition-version-unclear B5',
    );
  });

  test('[D7] a unit target names its version by its first day', () => {
    const header = [...HEADER, 'Hiệu lực từ', 'Hiệu lực đến'];
    const rows = (day: RawCell) => [
      header,
      [...YOUNG, '2021-08-15', '2023-12-31'],
      [...YOUNG, '2024-01-01', null],
      ['Mã', 'Hiệu lực từ', 'Đơn vị', 'Chỉ tiêu'],
      ['young', day, 'A', 0.3],
    ];
    const { pack, issues } = read(rows('1/1/2024'));
    expect(issues).toEqual([]);
    expect(pack?.indicators.map(({ target }) => target?.byUnit?.length)).toEqual([undefined, 1]);
    expect(addresses(read(rows(null)).issues)).toBe('definition-version-unclear B5');
  });

  test('[D8] the catalogue goes to the sheet and back', () => {
    const catalogue = checkPack(project02, '').pack;
    for (const language of ['vi', 'en'] as const) {
      expect(catalogue && roundTrip(catalogue, language, true)).toEqual({
        pack: catalogue,
        issues: [],
      });
    }
  });

  test('[D8] every pack goes to the sheet and back without loss', () =>
    fc.assert(
      fc.property(
        randomPacks(),
        fc.constantFrom('vi' as const, 'en' as const),
        fc.boolean(),
        (pack, language, isStacked) => {
          expect(findPackFlaws(pack).flaws).toEqual([]);
          expect(roundTrip(pack, language, isStacked)).toEqual({ pack, issues: [] });
        },
      ),
      { seed: 20231130, numRuns: 200 },
    ));

  test('[D4] any grid of cells is read without a throw', () =>
    fc.assert(
      fc.property(fc.array(fc.array(anyCell(), { maxLength: 9 }), { maxLength: 6 }), (rows) => {
        const { pack } = read([HEADER, ...rows, ['Mã', 'Đơn vị', 'Chỉ tiêu'], ...rows]);
        expect(pack === null || findPackFlaws(pack).flaws.length === 0).toBe(true);
      }),
      { seed: 20231130, numRuns: 300 },
    ));
});

function read(rows: readonly (readonly RawCell[])[]) {
  return readGrids([gridOf(rows)]);
}

function readGrids(grids: readonly RosterBlock[]) {
  const { pack, issues } = readDefinitions(grids, { fallback: FALLBACK });
  return { pack, issues };
}

function readOne(changes: Readonly<Record<string, RawCell>>) {
  const keys = ['code', 'title', 'kind', 'population', 'condition', 'comparator', 'value', 'due'];
  const cells = keys.map((key, index) => (key in changes ? changes[key] : YOUNG[index]) ?? null);
  const { pack, issues } = read([HEADER, cells]);
  return { pack, issues: addresses(issues), indicator: pack?.indicators[0] };
}

function gridOf(rows: readonly (readonly RawCell[])[]): RosterBlock {
  return { sheet: 'Chỉ tiêu', firstRow: 0, firstColumn: 0, rows };
}

function addresses(issues: ReturnType<typeof read>['issues']): string {
  return issues
    .map(({ code, at }) =>
      at.in === 'cell' ? `${code} ${String.fromCharCode(65 + at.column)}${at.row + 1}` : code,
    )
    .join();
}

function roundTrip(pack: IndicatorPack, language: 'vi' | 'en', isStacked: boolean) {
  const rows = writeDefinitions(pack, { language });
  const blocks = [rows.pack, rows.indicators, rows.unitTargets];
  const grids = isStacked
    ? [gridOf(blocks.flatMap((block) => [...block, []]))]
    : blocks.map(gridOf);
  return readGrids(grids);
}

function anyCell(): fc.Arbitrary<RawCell> {
  return fc.oneof(
    fc.constantFrom<RawCell>(null, '', 'young', 'Tỷ lệ', '≥', 0.15, 46022, true, '#N/A', '"', ';'),
    fc.string(),
    fc.double(),
    fc.boolean(),
  );
}
