import fc from 'fast-check';
import { readDefinitions } from '../../../../src/core/indicators/definitions/readDefinitions';
import type { DefinitionRevision } from '../../../../src/core/indicators/definitions/reviseDefinitions';
import { reviseDefinitions } from '../../../../src/core/indicators/definitions/reviseDefinitions';
import { writeDefinitions } from '../../../../src/core/indicators/definitions/writeDefinitions';
import type { Indicator, IndicatorPack, Target } from '../../../../src/core/indicators/Indicator';
import type { RawCell } from '../../../../src/core/roster/RosterInput';
import { randomPacks } from '../../../support/randomPacks';

type Rows = readonly (readonly RawCell[])[];

const share = (code: string, condition: string, more: Partial<Indicator> = {}): Indicator => ({
  code,
  title: { vi: code, en: code },
  measure: { kind: 'share', population: '', condition },
  ...more,
});
const pack = (...indicators: readonly Indicator[]): IndicatorPack => ({
  name: 'own',
  title: { vi: 'Riêng', en: 'Own' },
  indicators,
});
const withTarget = (code: string, more: Partial<Target>, own: Partial<Indicator> = {}) =>
  share(code, `[${code}]`, { ...own, target: { comparator: '>=', value: 0.1, ...more } });

/** The sheet of a pack: its tables one below the other with a blank row between. */
function sheetOf(written: IndicatorPack, language: 'vi' | 'en' = 'vi'): Rows {
  const rows = writeDefinitions(written, { language });
  return [rows.pack, rows.indicators, rows.unitTargets].flatMap((block) => [...block, []]);
}

const gridOf = (rows: Rows) => ({ sheet: 'Chỉ tiêu', firstRow: 0, firstColumn: 0, rows });

function revise(rows: Rows, wanted: IndicatorPack): DefinitionRevision {
  const revision = reviseDefinitions([gridOf(rows)], wanted);
  if (!revision) throw new Error('no table of indicators');
  return revision;
}

/** Each change by its row, counted from 1, and what it writes. */
function changes(rows: Rows, wanted: IndicatorPack): readonly string[] {
  return revise(rows, wanted).tables.flatMap((one) =>
    one.changes.map((change) => {
      const tell = (cells: ReadonlyMap<number, RawCell>) => [...cells.values()].join(' | ');
      const said =
        change.kind === 'cells'
          ? tell(change.cells)
          : change.kind === 'insert'
            ? change.lines.map(tell).join(' // ')
            : '';
      return `${change.kind} ${change.row + 1} ${said}`.trim();
    }),
  );
}

/** The sheet after its changes, carried out from the bottom up. */
function apply(rows: Rows, { tables }: DefinitionRevision): Rows {
  const all = tables.flatMap((one) => one.changes);
  const sheet: RawCell[][] = rows.map((row) => [...row]);
  const write = (cells: ReadonlyMap<number, RawCell>, row: RawCell[] = []) => {
    for (const [column, cell] of cells) {
      while (row.length < column) row.push(null);
      row[column] = cell;
    }
    return row;
  };
  for (const change of all) {
    if (change.kind !== 'cells') continue;
    while (sheet.length <= change.row) sheet.push([]);
    write(change.cells, sheet[change.row]);
  }
  for (let row = sheet.length - 1; row >= 0; row--) {
    for (const change of all) {
      if (change.row !== row || change.kind !== 'insert') continue;
      sheet.splice(row + 1, 0, ...change.lines.map((cells) => write(cells)));
    }
    if (all.some((change) => change.row === row && change.kind === 'delete')) sheet.splice(row, 1);
  }
  return sheet;
}

function read(rows: Rows) {
  const fallback = { name: 'none', title: { vi: 'x', en: 'x' } };
  const { pack: said, issues } = readDefinitions([gridOf(rows)], { fallback });
  return { said, issues };
}

const inOrder = ({ indicators, ...rest }: IndicatorPack) => ({
  ...rest,
  indicators: [...indicators].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)),
});
const keyOf = ({ code, validFrom = '' }: Indicator) => `${code} ${validFrom}`;

test('[D13] after its changes a sheet says the pack, whatever it said before', () => {
  fc.assert(
    fc.property(
      randomPacks(),
      randomPacks(),
      fc.constantFrom('vi' as const, 'en' as const),
      (before, after, language) => {
        const rows = sheetOf(before, language);
        const { said, issues } = read(apply(rows, revise(rows, after)));
        expect(issues).toEqual([]);
        expect(said && inOrder(said)).toEqual(inOrder(after));
      },
    ),
    { seed: 20231130, numRuns: 60 },
  );
});

test('[D13] a sheet that says the pack already is left alone', () => {
  fc.assert(
    fc.property(randomPacks(), (own) => {
      expect(changes(sheetOf(own), own)).toEqual([]);
    }),
    { seed: 20231130, numRuns: 60 },
  );
});

const THREE = pack(share('a', '[A]'), share('b', '[B]'), share('c', '[C]'));

test.each<[string, IndicatorPack, readonly string[]]>([
  [
    'a condition changes its cell',
    pack(share('a', '[A]'), share('b', '[X]'), share('c', '[C]')),
    ['cells 6 [X]'],
  ],
  [
    'a new name keeps its line',
    pack(share('a', '[A]'), share('z', '[B]'), share('c', '[C]')),
    ['cells 6 z | z | z'],
  ],
  ['what is dropped goes with its line', pack(share('a', '[A]'), share('c', '[C]')), ['delete 6']],
  [
    'what is new stands behind the one before it',
    pack(share('a', '[A]'), share('n', '[N]'), share('b', '[B]'), share('c', '[C]')),
    ['insert 5 n | n | n | Tỷ lệ | [N]'],
  ],
  [
    'what is new at the top stands below the header',
    pack(share('n', '[N]'), share('m', '[M]'), ...THREE.indicators),
    ['insert 4 n | n | n | Tỷ lệ | [N] // m | m | m | Tỷ lệ | [M]'],
  ],
  ['the order of lines stays', pack(share('c', '[C]'), share('a', '[A]'), share('b', '[B]')), []],
  ['the name of the pack is changed alone', { ...THREE, name: 'other' }, ['cells 2 other']],
  [
    'the titles of the pack are written together',
    { ...THREE, title: { vi: 'Khác', en: 'Own' } },
    ['cells 2 Khác'],
  ],
])('[D13] %s', (_, wanted, expected) => {
  const rows = sheetOf(THREE).filter(
    (row, at, all) => row.length > 0 || (all[at + 1] ?? []).length > 0,
  );
  expect(changes(rows, wanted).filter((change) => !change.startsWith('cells 3'))).toEqual(expected);
});

test('[D13] an officer’s own words stay where they say the same, and go where they do not', () => {
  const rows = [
    ['Mã', 'Tên chỉ tiêu', 'Cách tính', 'Điều kiện', 'So sánh', 'Chỉ tiêu', 'Hạn', 'Ghi chú'],
    ['a', 'Trẻ', 'tỷ lệ', '[A]', 'không dưới', '15 %', 2025, 'hỏi lại'],
  ];
  const title = { vi: 'Trẻ', en: 'Trẻ' };
  const wanted = (more: Partial<Target>, condition = '[A]') =>
    pack(
      share('a', condition, {
        title,
        target: { comparator: '>=', value: 0.15, due: '2025-12-31', ...more },
      }),
    );
  expect(changes(rows, wanted({}))).toEqual([]);
  expect(changes(rows, wanted({}, '[B]'))).toEqual(['cells 2 [B]']);
  expect(changes(rows, wanted({ value: 0.2 }))).toEqual(['cells 2 0.2']);
  expect(changes(rows, wanted({ comparator: '<' }))).toEqual(['cells 2 <']);
  const titled = wanted({});
  const [first] = titled.indicators;
  if (!first) throw new Error('no indicator');
  expect(
    changes(rows, { ...titled, indicators: [{ ...first, title: { vi: 'Trẻ', en: 'Young' } }] }),
  ).toEqual(['cells 1 Tên tiếng Anh', 'cells 2 Young']);
});

test('[D13] a column that the table lacks is added behind its last, in its language', () => {
  const rows = [
    ['Code', 'English title', 'Kind', 'Condition', 'Remark'],
    ['a', 'a', 'Share', '[A]'],
  ];
  const wanted = pack(
    withTarget('a', { due: '2025-12-31' }, { measure: share('a', '[A]').measure }),
    share('b', '[B]', { breakdowns: ['gender'] }),
  );
  expect(revise(rows, wanted).tables[0]?.changes.slice(0, 4)).toEqual([
    { kind: 'cells', row: 0, cells: new Map([[5, 'Comparator']]) },
    { kind: 'cells', row: 0, cells: new Map([[6, 'Target']]) },
    { kind: 'cells', row: 0, cells: new Map([[7, 'Due date']]) },
    {
      kind: 'cells',
      row: 1,
      cells: new Map<number, RawCell>([
        [5, '≥'],
        [6, 0.1],
        [7, 46022],
      ]),
    },
  ]);
  const { said, issues } = read(apply(rows, revise(rows, wanted)));
  expect(issues).toEqual([]);
  expect(said?.indicators).toEqual(wanted.indicators);
});

test('[D13] new lines take the free rows below a table, or push down what follows', () => {
  const rows = [
    ['Mã', 'Cách tính', 'Điều kiện'],
    ['a', 'Tỷ lệ', '[A]'],
  ];
  const wanted = pack(share('a', '[A]'), share('b', '[B]'));
  const own = ['cells 1 Tên chỉ tiêu', 'cells 1 Tên tiếng Anh', 'cells 2 a | a'];
  const line = 'b | b | b | Tỷ lệ | [B]';
  expect(changes(rows, wanted)).toEqual([...own, `cells 3 ${line}`]);
  const targets = ['Mã', 'Đơn vị', 'Chỉ tiêu'];
  expect(changes([...rows, [], targets], wanted)).toEqual([...own, `cells 3 ${line}`]);
  expect(changes([...rows, targets], wanted)).toEqual([...own, `insert 2 ${line}`]);
});

test('[D13] a line with a mistake stays, and is mended where the pack has its code', () => {
  const rows = [
    ['Mã', 'Tên chỉ tiêu', 'Tên tiếng Anh', 'Cách tính', 'Điều kiện', 'Hiệu lực từ'],
    ['a', 'a', 'a', 'Phần trăm', '[A]'],
    ['b', 'b', 'b', 'Tỷ lệ', '[B]'],
  ];
  expect(changes(rows, pack(share('b', '[B]')))).toEqual([]);
  expect(changes(rows, pack(share('a', '[A]'), share('b', '[B]')))).toEqual(['cells 2 Tỷ lệ']);
});

test('[D13] versions are told by their first day, an only one by its code', () => {
  const [old, young] = [
    share('a', '[Old]', { validTo: '2023-12-31' }),
    share('a', '[Young]', { validFrom: '2024-01-01' }),
  ];
  const rows = sheetOf(pack(old, young));
  const found = (wanted: IndicatorPack) =>
    changes(rows, wanted).map((change) => change.replace(/^cells 2.*/, 'head'));
  expect(found(pack(young, old))).toEqual([]);
  expect(found(pack(old, { ...young, validFrom: '2024-07-01' }))).toEqual(['cells 6 45474']);
  expect(found(pack(young))).toEqual(['delete 5']);
  const three = pack(
    old,
    { ...young, validTo: '2024-12-31' },
    { ...young, validFrom: '2025-01-01' },
  );
  expect(found(three)).toEqual(['cells 6 45657', 'cells 7 a | a | a | Tỷ lệ | [Young] | 45658']);
});

const UNITS = { byUnit: ['A', 'B', 'C'].map((unit) => ({ unit, value: 0.2 })) };

test.each<[string, Partial<Target>, readonly string[]]>([
  ['as they are', UNITS, []],
  [
    'with another value',
    { byUnit: UNITS.byUnit.map((one) => (one.unit === 'B' ? { ...one, value: 0.3 } : one)) },
    ['cells 10 0.3'],
  ],
  ['without one', { byUnit: UNITS.byUnit.filter(({ unit }) => unit !== 'B') }, ['delete 10']],
  ['without any', {}, ['delete 9', 'delete 10', 'delete 11']],
  [
    'with one more behind',
    { byUnit: [...UNITS.byUnit, { unit: 'D', value: 0.4 }] },
    ['cells 13 a | D | 0.4'],
  ],
  [
    'with one more in front',
    { byUnit: [{ unit: 'D', value: 0.4 }, ...UNITS.byUnit] },
    ['insert 8 a | D | 0.4'],
  ],
  [
    'with an interim value in front',
    { ...UNITS, due: '2025-12-31', interim: [{ date: '2024-12-31', value: 0.15 }] },
    ['cells 5 46022', 'insert 8 a | 45657 | 0.15'],
  ],
  [
    'up to a bound',
    { byUnit: UNITS.byUnit.map((one) => (one.unit === 'B' ? { ...one, upper: 0.3 } : one)) },
    ['cells 10 0.3'],
  ],
])('[D13] targets by unit are said %s', (_, target, expected) => {
  const rows = sheetOf(
    pack(withTarget('a', UNITS), withTarget('b', { byUnit: [{ unit: 'A', value: 0.5 }] })),
  );
  expect(rows[7]?.[0]).toBe('Mã');
  const wanted = pack(
    withTarget('a', target),
    withTarget('b', { byUnit: [{ unit: 'A', value: 0.5 }] }),
  );
  const found = changes(rows, wanted).map((change) => change.replace('insert 11', 'cells 13'));
  expect(found).toEqual(expected);
  const { said, issues } = read(apply(rows, revise(rows, wanted)));
  expect(issues).toEqual([]);
  expect(said).toEqual(wanted);
});

test('[D13] a pack that says its title in one language is renamed alone', () => {
  const rows = [['Mã', 'Tên chỉ tiêu', 'Tên tiếng Anh', 'Cách tính', 'Điều kiện']];
  const line = ['a', 'a', 'a', 'Tỷ lệ', '[A]'];
  const named = (title: string, name: string) => ({
    ...pack(share('a', '[A]')),
    name,
    title: { vi: title, en: title },
  });
  for (const header of ['Tên bộ chỉ tiêu', 'Tên tiếng Anh của bộ']) {
    const sheet = [['Bộ chỉ tiêu', header], ['own', 'Riêng'], [], ...rows, line];
    expect(changes(sheet, named('Riêng', 'own'))).toEqual([]);
    expect(changes(sheet, named('Riêng', 'other'))).toEqual(['cells 2 other']);
  }
});

test('[D13] a target by unit need not name the first day of an indicator without versions', () => {
  const since = { validFrom: '2024-01-01' };
  const wanted = (value: number) =>
    pack(withTarget('a', { byUnit: [{ unit: 'A', value }] }, since), share('b', '[B]'));
  const rows = sheetOf(wanted(0.2));
  const [header = [], line = []] = rows.slice(7);
  const day = header.indexOf('Hiệu lực từ');
  expect(line[day]).not.toBeNull();
  const blank = rows.map((row) =>
    row === line ? row.map((cell, at) => (at === day ? null : cell)) : row,
  );
  const absent = [...rows.slice(0, 7), ['Mã', 'Đơn vị', 'Chỉ tiêu'], ['a', 'A', 0.2]];
  for (const sheet of [blank, absent]) {
    expect(changes(sheet, wanted(0.2))).toEqual([]);
    expect(changes(sheet, wanted(0.3))).toEqual(['cells 9 0.3']);
  }
});

test('[D13] targets by unit that have no table to stand in are told', () => {
  const rows = [
    ['Mã', 'Tên chỉ tiêu', 'Cách tính', 'Điều kiện', 'So sánh', 'Chỉ tiêu'],
    ['a', 'a', 'Tỷ lệ', '[a]', '≥', 0.1],
  ];
  const lacks = (target: Partial<Target>) =>
    revise(rows, pack(withTarget('a', target))).lacksUnitTargets;
  expect([lacks({}), lacks(UNITS)]).toEqual([false, true]);
  expect(
    revise([...rows, [], ['Mã', 'Đơn vị', 'Chỉ tiêu']], pack(withTarget('a', UNITS)))
      .lacksUnitTargets,
  ).toBe(false);
});

test('[D13] a line with a mistake is known by its code and its day, however the day is written', () => {
  const header = ['Mã', 'Tên chỉ tiêu', 'Tên tiếng Anh', 'Cách tính', 'Điều kiện', 'Hiệu lực từ'];
  const wanted = pack(share('a', '[A]', { validFrom: '2024-01-01' }), share('b', '[B]'));
  for (const day of [45292, '2024-01-01', '1/1/2024', 2024]) {
    const rows = [
      header,
      [' a ', 'a', 'a', 'Phần trăm', '[A]', day],
      ['b', 'b', 'b', 'Tỷ lệ', '[B]'],
    ];
    expect(changes(rows, wanted)[0]).toMatch(/^cells 2 /);
    const { said } = read(apply(rows, revise(rows, wanted)));
    expect(said?.indicators).toEqual(wanted.indicators);
  }
  const other = [
    header,
    ['a', 'a', 'a', 'Phần trăm', '[A]', 45658],
    ['b', 'b', 'b', 'Tỷ lệ', '[B]'],
  ];
  expect(changes(other, wanted)).toEqual(['insert 1 a | a | a | Tỷ lệ | [A] | 45292']);
});

test('[D13] of a code that stands once its line is kept where only the day changed', () => {
  const dated = (condition: string, year: number) =>
    share('a', condition, { validFrom: `${year}-01-01` });
  const rows = sheetOf(pack(dated('[A]', 2024), share('b', '[B]')));
  const found = (...indicators: readonly Indicator[]) => changes(rows, pack(...indicators));
  const [c, d] = [share('c', '[C]'), share('d', '[D]')];
  expect(found(dated('[A]', 2025), c, d)).toEqual([
    'cells 5 45658',
    'delete 6',
    'insert 5 c | c | c | Tỷ lệ | [C] // d | d | d | Tỷ lệ | [D]',
  ]);
  const versions = [dated('[A]', 2025), dated('[A]', 2026)].map((one, at) =>
    at === 0 ? { ...one, validTo: '2025-12-31' } : one,
  );
  expect(found(...versions, share('b', '[B]'))[0]).toBe('delete 5');
  const twice = sheetOf(
    pack({ ...dated('[A]', 2023), validTo: '2023-12-31' }, dated('[A]', 2024), share('b', '[B]')),
  );
  expect(changes(twice, pack(dated('[A]', 2025), share('b', '[B]'))).slice(0, 2)).toEqual([
    'delete 5',
    'delete 6',
  ]);
});

test('[D13] targets by unit name their version where there is another', () => {
  const rows: Rows = [
    ['Mã', 'Tên chỉ tiêu', 'Cách tính', 'Điều kiện', 'So sánh', 'Chỉ tiêu', 'Hiệu lực từ'],
    ['a', 'a', 'Tỷ lệ', '[a]', '≥', 0.1, 45292],
    [],
    ['Mã', 'Đơn vị', 'Chỉ tiêu'],
    ['a', 'A', '20 %'],
  ];
  const byUnit = [{ unit: 'A', value: 0.2 }];
  const old = withTarget('a', { byUnit }, { validFrom: '2024-01-01' });
  expect(changes(rows, pack(old))).toEqual([]);
  const wanted = pack(
    { ...old, validTo: '2024-12-31' },
    withTarget('a', { byUnit: [{ unit: 'A', value: 0.3 }] }, { validFrom: '2025-01-01' }),
  );
  const revised = apply(rows, revise(rows, wanted));
  expect(revised.at(-2)).toEqual(['a', 'A', '20 %', 45292]);
  expect(revised.at(-1)).toEqual(['a', 'A', 0.3, 45658]);
  expect(read(revised).said?.indicators).toEqual(wanted.indicators);
  const third = pack(...wanted.indicators.slice(1));
  expect(changes(revised, third)).toEqual(['delete 2', 'delete 5']);
});

test('[D13] one title of a pack is enough where both are the same', () => {
  const rows: Rows = [
    ['Bộ chỉ tiêu', 'Tên bộ chỉ tiêu'],
    ['own', 'Riêng'],
    [],
    ...sheetOf(THREE).slice(3),
  ];
  const titled = (vi: string, en: string) => changes(rows, { ...THREE, title: { vi, en } });
  expect(titled('Riêng', 'Riêng')).toEqual([]);
  expect(titled('Riêng', 'Own')).toEqual(['cells 1 Tên tiếng Anh của bộ', 'cells 2 Own']);
  expect(titled('Khác', 'Khác')).toEqual(['cells 1 Tên tiếng Anh của bộ', 'cells 2 Khác | Khác']);
});

test('[D13] where no indicators stand there is nothing to revise', () => {
  expect(reviseDefinitions([gridOf([['Ghi chú']])], THREE)).toBeNull();
});
