import fc from 'fast-check';
import { mergeUnits } from '../../../../src/core/indicators/definitions/mergeUnits';
import { readUnits } from '../../../../src/core/indicators/definitions/readUnits';
import { evaluateIndicators } from '../../../../src/core/indicators/evaluateIndicators';
import type { Issue } from '../../../../src/core/Issue';
import type { Indicator } from '../../../../src/core/indicators/Indicator';
import type { RawCell } from '../../../../src/core/roster/RosterInput';
import { buildRoster } from '../../../support/buildRoster';

const HEADER = ['Mã đơn vị', 'Tên đơn vị', 'Cấp', 'Trực thuộc', 'Tên khác'];
const LISTED: readonly (readonly RawCell[])[] = [
  ['T', 'Tỉnh Hải Dương', 'Cấp tỉnh', null, null],
  ['H1', 'Huyện Gia Lộc', null, 'T', null],
  ['X1', 'Xã Toàn Thắng', null, 'H1', 'Xã Toàn Thắng cũ; Toàn Thắng'],
  ['X2', 'Xã Hoàng Diệu', null, 'Huyện Gia Lộc', null],
  ['H2', 'Thành phố Hải Dương', null, 'T', null],
  ['X3', 'Phường Ái Quốc', 'Xã', 'H2', null],
];

describe('a units sheet', () => {
  test('[D9] lists code, name, level, parent and other names', () => {
    const { units, issues } = readUnits(gridOf(LISTED));
    expect(issues).toEqual([]);
    expect(units[2]).toMatchObject({
      code: 'X1',
      name: 'Xã Toàn Thắng',
      level: 'commune',
      parent: 'H1',
      otherNames: ['Xã Toàn Thắng cũ', 'Toàn Thắng'],
    });
  });

  test('[D9] a unit with nobody in the roster still counts in a share of units', () => {
    const { roster, issues } = merge([['Huyện Gia Lộc', 'Xã Toàn Thắng']]);
    expect(issues).toEqual([]);
    expect(paths(roster)).toEqual([
      'Tỉnh Hải Dương',
      'Tỉnh Hải Dương/Huyện Gia Lộc',
      'Tỉnh Hải Dương/Huyện Gia Lộc/Xã Toàn Thắng',
      'Tỉnh Hải Dương/Huyện Gia Lộc/Xã Hoàng Diệu',
      'Tỉnh Hải Dương/Thành phố Hải Dương',
      'Tỉnh Hải Dương/Thành phố Hải Dương/Phường Ái Quốc',
    ]);
    const indicator: Indicator = {
      code: 'x',
      title: { vi: 'x', en: 'x' },
      measure: {
        kind: 'unitShare',
        level: 'commune',
        population: '',
        condition: '[Cấp ủy viên]',
        atLeast: 1,
      },
    };
    const [result] = evaluateIndicators(roster, [indicator], { asOf: 0 }).results;
    expect(result?.overall).toMatchObject({ certain: 1, denominator: 3 });
  });

  test.each([
    ['in other case and tone placement', ['HUYỆN GIA LỘC', 'xã toàn thắng']],
    ['by another name', ['Huyện Gia Lộc', 'Toàn Thắng']],
    ['by its code', ['H1', 'x1']],
    ['without its district, when only one is called so', ['Xã Toàn Thắng']],
  ])('[D10] a unit is known %s', (_, path) => {
    const { roster, issues } = merge([path]);
    expect(issues).toEqual([]);
    expect(placeOf(roster)).toBe('Tỉnh Hải Dương/Huyện Gia Lộc/Xã Toàn Thắng');
  });

  test('[D10] "Thành ủy Hải Dương" is the city of that name', () =>
    expect(placeOf(merge([['Thành ủy Hải Dương']]).roster)).toBe(
      'Tỉnh Hải Dương/Thành phố Hải Dương',
    ));

  test('[D10] "H. Gia Lộc" is the district of that name', () =>
    expect(placeOf(merge([['H. Gia Lộc', 'X. Toàn Thắng']]).roster)).toBe(
      'Tỉnh Hải Dương/Huyện Gia Lộc/Xã Toàn Thắng',
    ));

  test('[D10] a district that is not listed is reported at the cells of all who stand under it', () => {
    const { issues } = merge([
      ['Huyện Gia Lâm', 'Xã Một'],
      ['Huyện Gia Lâm', 'Xã Hai'],
    ]);
    expect(issues[0]).toMatchObject({
      at: { in: 'cell', row: 1 },
      parameters: { unit: 'Huyện Gia Lâm', rows: 2, nearest: 'Huyện Gia Lộc' },
    });
  });

  test.each<[string, string[], string[], string]>([
    ['a district at its column', ['Huyện Gia Lâm'], ['name', 'district', 'commune'], 'B2'],
    ['a district with communes too', ['Huyện Gia Lâm', 'Xã Một'], ['commune', 'district'], 'B2 A2'],
    ['a district at the units where it has no column', ['Huyện Gia Lâm'], ['name', 'unit'], 'B2'],
    ['a commune', ['Huyện Gia Lộc', 'Xã Một'], ['district', 'unit', 'commune'], 'C2'],
    ['a commune among units', ['Huyện Gia Lộc', 'Xã Một'], ['district', 'unit'], 'B2'],
    ['a commune by its district at worst', ['Huyện Gia Lộc', 'Xã Một'], ['name', 'district'], 'B2'],
    ['a unit of no column by its row', ['Huyện Gia Lộc', 'Xã Một'], ['name'], 'A2'],
  ])('[D10] a unit that is not listed is reported at its cells: %s', (_, path, columns, cells) => {
    const levels = path.length === 1 ? ['district'] : ['district', 'commune'];
    const built = buildRoster(
      [],
      [
        { cells: {}, path },
        { cells: {}, path: ['Huyện Gia Lộc'] },
      ],
      {
        levels,
      },
    );
    const keys = new Map(columns.map((key, at) => [key, at]));
    const sheets = built.sheets.map((sheet) => ({ ...sheet, columns: keys }));
    const { issues } = mergeUnits({ ...built, sheets }, readUnits(gridOf(LISTED)).units);
    const told = issues.map(({ severity, at }) => [
      severity,
      at.in === 'cell' ? `${String.fromCharCode(65 + at.column)}${at.row + 1}` : at.in,
    ]);
    expect(told).toEqual(cells.split(' ').map((cell) => ['warning', cell]));
    expect(issues[0]).toMatchObject({
      at: { sheet: 'Danh sách' },
      parameters: { rows: 1 },
      cells: [{ sheet: 'Danh sách', row: 1 }],
    });
  });

  test('[D10] a unit with parts is reported where districts stand, whatever its level', () => {
    const built = buildRoster([], [{ cells: {}, path: ['Cụm Bắc', 'Xã Một'] }], {
      levels: ['cluster', 'commune'],
    });
    const columns = new Map([
      ['commune', 0],
      ['district', 1],
    ]);
    const sheets = built.sheets.map((sheet) => ({ ...sheet, columns }));
    const { issues } = mergeUnits({ ...built, sheets }, readUnits(gridOf(LISTED)).units);
    expect(issues.map(({ parameters, at }) => [parameters.unit, at])).toMatchObject([
      ['Cụm Bắc', { row: 1, column: 1 }],
      ['Xã Một', { row: 1, column: 0 }],
    ]);
  });

  test('[D9] units keep their codes and levels, and those of the roster theirs', () => {
    const { roster } = merge([['Huyện Gia Lộc', 'Xã Lạ']]);
    expect(roster.units.nodes).toEqual([
      { name: 'Tỉnh Hải Dương', level: 'province', code: 'T', parent: 0, depth: 0 },
      { name: 'Huyện Gia Lộc', level: 'district', code: 'H1', parent: 0, depth: 1 },
      { name: 'Xã Toàn Thắng', level: 'commune', code: 'X1', parent: 1, depth: 2 },
      { name: 'Xã Hoàng Diệu', level: 'commune', code: 'X2', parent: 1, depth: 2 },
      { name: 'Xã Lạ', level: 'commune', parent: 1, depth: 2 },
      { name: 'Thành phố Hải Dương', level: 'district', code: 'H2', parent: 0, depth: 1 },
      { name: 'Phường Ái Quốc', level: 'commune', code: 'X3', parent: 5, depth: 2 },
    ]);
  });

  test('[D9] a sheet without the province keeps that of the roster', () => {
    const listed = LISTED.slice(1).map((row) => row.map((cell) => (cell === 'T' ? null : cell)));
    const { roster, issues } = merge([['Huyện Gia Lộc', 'Xã Toàn Thắng']], listed);
    expect(issues).toEqual([]);
    expect(roster.units.nodes[0]).toEqual({ name: '', level: 'province', parent: 0, depth: 0 });
    expect(placeOf(roster)).toBe('/Huyện Gia Lộc/Xã Toàn Thắng');
  });

  test('[D9] a sheet with the province alone names the whole', () => {
    const { roster, issues } = merge([['Huyện Gia Lộc', 'Xã Toàn Thắng']], LISTED.slice(0, 1));
    expect(paths(roster)[0]).toBe('Tỉnh Hải Dương');
    expect(issues.map(({ code }) => code)).toEqual(['units-not-listed', 'units-not-listed']);
  });

  test('[D10] a name that is nearly right is reported with the nearest, and not changed', () => {
    const { roster, issues } = merge([['Huyện Gia Lộc', 'Xã Toàn Thằng']]);
    expect(placeOf(roster)).toBe('Tỉnh Hải Dương/Huyện Gia Lộc/Xã Toàn Thằng');
    expect(issues).toMatchObject([
      {
        code: 'units-not-listed',
        parameters: { unit: 'Xã Toàn Thằng', rows: 1, nearest: 'Xã Toàn Thắng' },
      },
    ]);
  });

  test('[D10] a unit under another parent than the sheet says is reported', () => {
    const { roster, issues } = merge([['Thành phố Hải Dương', 'Xã Toàn Thắng']]);
    expect(placeOf(roster)).toBe('Tỉnh Hải Dương/Thành phố Hải Dương/Xã Toàn Thắng');
    expect(issues.map(({ code }) => code)).toEqual(['units-parent-differs']);
  });

  test('[D10] of two units of one name neither is guessed', () => {
    const twins = [...LISTED, ['X4', 'Xã Toàn Thắng', null, 'H2', null]];
    expect(merge([['Xã Toàn Thắng']], twins).issues.map(({ code }) => code)).toEqual([
      'units-name-unclear',
    ]);
    expect(merge([['Huyện Gia Lộc', 'Xã Toàn Thắng']], twins).issues).toEqual([]);
  });

  test.each([
    ['no name', ['X9', null, 'Xã', 'H1', null], 'units-name-missing B8'],
    ['an unknown parent', ['X9', 'Xã Mới', 'Xã', 'Huyện Gia Lọc', null], 'units-parent-unknown D8'],
    ['itself as parent', ['X9', 'Xã Mới', 'Xã', 'X9', null], 'units-parent-circular D8'],
    ['a code that is taken', ['X1', 'Xã Mới', 'Xã', 'H1', null], 'units-repeated B8'],
    ['a name that is taken', ['X9', 'Xã Toàn Thắng', 'Xã', 'H1', null], 'units-repeated B8'],
  ])('[D11] a row with %s is an issue at its cell', (_, cells, expected) => {
    const read = readUnits(gridOf([...LISTED, cells]));
    const { issues } = mergeUnits(buildRoster([], []), read.units);
    expect(
      [...read.issues, ...issues]
        .map(({ code, at }) =>
          at.in === 'cell' ? `${code} ${String.fromCharCode(65 + at.column)}${at.row + 1}` : code,
        )
        .join(),
    ).toBe(expected);
  });

  test('[D11] a parent nearly spelled right is named', () => {
    const read = readUnits(gridOf([...LISTED, [null, 'Xã Mới', 'Xã', 'Huyện Gia Lọc', null]]));
    const { issues } = mergeUnits(buildRoster([], []), read.units);
    expect(issues[0]?.parameters).toEqual({ parent: 'Huyện Gia Lọc', nearest: 'Huyện Gia Lộc' });
  });

  test.each<[string, RawCell[][], Pick<Issue, 'code' | 'severity' | 'parameters'>[], string[]]>([
    [
      'a name that two units have',
      [
        [null, 'Xã Toàn Thắng', null, 'H2', null],
        [null, 'Thôn Một', null, 'Xã Toàn Thắng', null],
      ],
      [
        {
          code: 'units-parent-unclear',
          severity: 'error',
          parameters: { parent: 'Xã Toàn Thắng' },
        },
      ],
      ['Thôn Một'],
    ],
    [
      'no unit that is near',
      [[null, 'Thôn Một', null, 'Quảng Trị', null]],
      [{ code: 'units-parent-unknown', severity: 'error', parameters: { parent: 'Quảng Trị' } }],
      ['Thôn Một'],
    ],
    [
      'the unit beneath',
      [
        ['V1', 'Vùng Một', 'Vùng', 'V2', null],
        ['V2', 'Vùng Hai', 'Vùng', 'V1', null],
        ['V3', 'Vùng Ba', 'Vùng', 'V1', null],
      ],
      ['Vùng Một', 'Vùng Hai'].map((unit) => ({
        code: 'units-parent-circular',
        severity: 'error',
        parameters: { unit },
      })),
      ['Vùng Một', 'Vùng Một/Vùng Ba', 'Vùng Hai'],
    ],
    [
      'itself beside one that is listed twice',
      [
        ['V1', 'Vùng Một', 'Vùng', 'V1', null],
        ['V1', 'Vùng Hai', 'Vùng', null, null],
      ],
      [
        { code: 'units-repeated', severity: 'error', parameters: { unit: 'Vùng Hai' } },
        { code: 'units-parent-circular', severity: 'error', parameters: { unit: 'Vùng Một' } },
      ],
      ['Vùng Một'],
    ],
  ])('[D11] a unit whose parent is %s is told, and stands under the whole', (_, ...row) => {
    const [rows, expected, places] = row;
    const { units } = readUnits(gridOf([...LISTED, ...rows]));
    const { roster, issues } = mergeUnits(buildRoster([], []), units);
    expect(issues.map(({ at: _at, ...told }) => told)).toEqual(expected);
    expect(paths(roster).slice(-places.length)).toEqual(
      places.map((place) => `Tỉnh Hải Dương/${place}`),
    );
  });

  test('[D11] a unit that belongs to itself is told wherever it is listed', () => {
    const rows = [
      ['A', 'Cụm A', null, null, null],
      ['B', 'Cụm B', null, 'B', null],
    ];
    const { issues } = mergeUnits(buildRoster([], []), readUnits(gridOf(rows)).units);
    expect(issues.map(({ code }) => code)).toEqual(['units-parent-circular']);
  });

  test('[D9] a parent is told by its code, also where a unit has that name', () => {
    const named = [
      ['X4', 'H2', 'Xã', 'H1', null],
      ['X5', 'Xã Năm', null, 'H2', null],
      ['X6', 'H1', 'Xã', 'H2', null],
      ['X7', 'Xã Bảy', null, 'H1', null],
    ];
    const { units } = readUnits(gridOf([...LISTED, ...named]));
    const { roster, issues } = mergeUnits(buildRoster([], []), units);
    expect(issues).toEqual([]);
    expect(paths(roster)).toContain('Tỉnh Hải Dương/Thành phố Hải Dương/Xã Năm');
    expect(paths(roster)).toContain('Tỉnh Hải Dương/Huyện Gia Lộc/Xã Bảy');
  });

  test('[D11] a sheet without the table says which columns it needs', () =>
    expect(readUnits({ ...gridOf([]), rows: [['x']] }).issues).toEqual([
      {
        code: 'units-header-missing',
        severity: 'error',
        at: { in: 'sheet', sheet: 'Đơn vị' },
        parameters: { columns: ['Tên đơn vị / Unit name', 'Trực thuộc / Belongs to'] },
      },
    ]));

  test('[D9] a level is told by its word, by the unit’s name, or stands as it is', () => {
    const rows = [
      [null, 'Xã Một', 'Cấp huyện', null],
      [null, 'Xã Hai', null, null],
      [null, 'Cụm Ba', 'Cụm', null],
      [null, 'Bốn', null, null],
    ];
    const { units, issues } = readUnits(gridOf(rows));
    expect(issues).toEqual([]);
    expect(units.map(({ name, level }) => [name, level])).toEqual([
      ['Xã Một', 'district'],
      ['Xã Hai', 'commune'],
      ['Cụm Ba', 'Cụm'],
      ['Bốn', undefined],
    ]);
    expect(Object.keys(units[3] ?? {})).toEqual(['name', 'otherNames', 'at']);
    expect(units[3]?.otherNames).toEqual([]);
    expect(readUnits(gridOf([['X9']])).issues).toMatchObject([{ severity: 'error' }]);
  });

  test('[D11] a workbook without units changes nothing', () => {
    const roster = buildRoster([], [{ cells: {}, path: ['A', 'A1'] }]);
    expect(mergeUnits(roster, []).roster).toBe(roster);
  });

  test('[D12] whatever is listed, everybody stays in a unit of the same name or spelling', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name(), name()), { maxLength: 8 }),
        fc.array(fc.tuple(name(), fc.option(name(), { nil: null })), { maxLength: 8 }),
        (entries, rows) => {
          const listed = rows.map(([unit, parent]) => [null, unit, null, parent, null]);
          const before = buildRoster(
            [],
            entries.map(([first, second]) => ({ cells: {}, path: [`H ${first}`, second] })),
          );
          const { roster } = mergeUnits(before, readUnits(gridOf(listed)).units);
          const nameOf = (one: typeof roster, row: number) =>
            one.units.nodes[one.unit[row] ?? 0]?.name;
          entries.forEach((_, row) => expect(nameOf(roster, row)).toBe(nameOf(before, row)));
          roster.units.nodes.forEach((node, number) => {
            expect(node.parent).toBeLessThanOrEqual(number);
            const parent = roster.units.nodes[node.parent];
            expect(node.depth).toBe(number === 0 ? 0 : (parent?.depth ?? 0) + 1);
          });
        },
      ),
      { seed: 20231130, numRuns: 300 },
    ));
});

function name() {
  return fc.constantFrom('Xã A', 'Xã B', 'Huyện C', 'Huyện D', 'Ban E');
}

function merge(entries: readonly (readonly string[])[], rows = LISTED) {
  const fields = [{ key: 'committeeMember', kind: 'flag' as const, vi: 'Cấp ủy viên' }];
  const roster = buildRoster(
    fields,
    entries.map((path) => ({ cells: { committeeMember: true }, path })),
    { levels: entries[0]?.length === 1 ? [''] : ['district', 'commune'] },
  );
  return mergeUnits(roster, readUnits(gridOf(rows)).units);
}

function gridOf(rows: readonly (readonly RawCell[])[]) {
  return { sheet: 'Đơn vị', firstRow: 0, firstColumn: 0, rows: [HEADER, ...rows] };
}

type Roster = ReturnType<typeof merge>['roster'];

function paths({ units }: Roster): string[] {
  const found: string[] = [];
  units.nodes.forEach((node, number) => {
    found.push(number === 0 ? node.name : `${found[node.parent] ?? ''}/${node.name}`);
  });
  return found;
}

function placeOf(roster: Roster): string | undefined {
  return paths(roster)[roster.unit[0] ?? 0];
}
