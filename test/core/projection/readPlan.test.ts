import { formatIsoDate, parseIsoDate } from '../../../src/core/engine/calendar';
import { evaluateIndicators } from '../../../src/core/indicators/evaluateIndicators';
import type { Indicator } from '../../../src/core/indicators/Indicator';
import { buildTimeline } from '../../../src/core/projection/buildTimeline';
import { planTable } from '../../../src/core/projection/planTable';
import { projectIndicators } from '../../../src/core/projection/projectIndicators';
import { readPlan } from '../../../src/core/projection/readPlan';
import { rosterAt } from '../../../src/core/projection/rosterAt';
import type { RawCell } from '../../../src/core/roster/RosterInput';
import { buildRoster, type BuiltEntry, type BuiltField } from '../../support/buildRoster';

const RANKS = ['Nhân viên', 'Cán sự', 'Chuyên viên', 'Chuyên viên chính', 'Chuyên viên cao cấp'];
const FIELDS: readonly BuiltField[] = [
  { key: 'name', kind: 'text', vi: 'Họ và tên' },
  { key: 'personId', kind: 'text', vi: 'Số hiệu' },
  { key: 'birthDate', kind: 'date', vi: 'Ngày sinh' },
  { key: 'gender', kind: 'text', vi: 'Giới tính' },
  { key: 'unit', kind: 'text', vi: 'Đơn vị' },
  { key: 'district', kind: 'text', vi: 'Huyện' },
  { key: 'position', kind: 'text', vi: 'Chức vụ' },
  { key: 'rank', kind: 'text', vi: 'Ngạch', vocabulary: RANKS },
  { key: 'committeeMember', kind: 'flag', vi: 'Cấp ủy viên' },
];
const HEADER = [
  'Từ ngày',
  'Thay đổi',
  'Họ và tên',
  'Ngày sinh',
  'Đơn vị',
  'Chức vụ',
  'Ngạch',
  'Số hiệu',
  'Chức vụ hiện tại',
];
const AS_OF = day('2023-11-30');

const PEOPLE: readonly BuiltEntry[] = [
  post('An', '1984-03-01', ['Huyện A', 'Xã A1'], 'Bí thư'),
  post('Bình', '1990-01-01', ['Huyện A', 'Xã A2'], 'Chủ tịch'),
  post('Chi', '1985-05-05', ['Huyện B', 'Xã B1'], 'Bí thư'),
  post('Chi', '1985-05-05', ['Huyện B', 'Xã B1'], 'Chủ tịch', 'chi'),
  post('Dũng', '1980-01-01', ['Huyện B', 'Xã B1'], 'Phó Bí thư', 'd1'),
  post('Dũng', '1981-01-01', ['Huyện B', 'Xã B1'], 'Phó Chủ tịch', 'd2'),
];

describe('the list of planned changes', () => {
  test('[P13] is read in either language, new values under the names of the roster’s columns', () => {
    const { changes, issues } = read([
      ['2024-02-01', 'Điều động', 'An', null, 'Xã B1', 'Chủ tịch', null, null, null],
      [45323, 'leave', 'Bình', 32874, null, null, null, null, null],
    ]);
    expect(issues).toEqual([]);
    expect(changes.map(({ day: at, kind, who }) => [formatIsoDate(at), kind, who.name])).toEqual([
      ['2024-02-01', 'move', 'An'],
      ['2024-02-01', 'leave', 'Bình'],
    ]);
    expect([...(changes[0]?.values ?? [])]).toEqual([
      ['unit', 'Xã B1'],
      ['position', 'Chủ tịch'],
    ]);
  });

  test.each([
    ['no date', [null, 'Điều động', 'An'], 'plan-date-invalid A2'],
    ['a date in words', ['sang năm', 'Điều động', 'An'], 'plan-date-invalid A2'],
    ['an unknown change', ['2024-02-01', 'Khen thưởng', 'An'], 'plan-kind-unknown B2'],
    ['nobody', ['2024-02-01', 'Điều động', null, null, 'Xã B1'], 'plan-name-missing C2'],
    ['nothing to qualify in', ['2024-02-01', 'Đạt tiêu chuẩn', 'An'], 'plan-value-missing C2'],
    ['an Excel error', ['#REF!', 'Điều động', 'An'], 'table-cell-error A2,plan-date-invalid A2'],
    ['a remark', [null, null, 'Ghi chú'], 'plan-row-skipped C2'],
  ])('[P13] a line with %s is an issue at its cell', (_, cells, expected) => {
    const { changes, issues } = read([cells]);
    expect(changes).toEqual([]);
    expect(
      issues
        .map(({ code, at }) =>
          at.in === 'cell' ? `${code} ${String.fromCharCode(65 + at.column)}${at.row + 1}` : code,
        )
        .join(),
    ).toBe(expected);
  });

  test('[P13] a sheet without the list says which columns it needs', () =>
    expect(readPlan(gridOf([['Họ và tên']]), roster().fields)).toEqual({
      changes: [],
      issues: [
        {
          code: 'plan-header-missing',
          severity: 'error',
          at: { in: 'sheet', sheet: 'Kế hoạch' },
          parameters: {
            columns: ['Từ ngày / From date', 'Thay đổi / Change', 'Họ và tên / Full name'],
          },
        },
      ],
    }));

  test('[P13] a line is read whole: the day, who is meant, the new values and where it stands', () => {
    const { changes } = read([
      ['01/02/2024', 'Luân chuyển', null, '1985', 'Xã B1', null, null, ' 77 ', 'Bí thư'],
      [2025, 'qualify', 'An', null, null, null, 'CVCC'],
    ]);
    expect(changes).toEqual([
      {
        day: day('2024-02-01'),
        kind: 'move',
        who: { personId: '77', birthDate: '1985', post: 'Bí thư' },
        values: new Map([['unit', 'Xã B1']]),
        at: { in: 'cell', sheet: 'Kế hoạch', row: 1, column: 1 },
      },
      {
        day: day('2025-01-01'),
        kind: 'qualify',
        who: { name: 'An' },
        values: new Map([['rank', 'CVCC']]),
        at: { in: 'cell', sheet: 'Kế hoạch', row: 2, column: 1 },
      },
    ]);
    expect(Object.values(changes[1]?.who ?? {})).toEqual(['An', undefined, undefined, undefined]);
  });

  test('[P13] what an issue says', () => {
    expect(read([['31/02/2024', 'Điều động', 'An']]).issues).toMatchObject([
      { severity: 'error', parameters: { value: '31/02/2024' } },
    ]);
    expect(read([[null, 'Điều động', 'An']]).issues).toMatchObject([{ parameters: { value: '' } }]);
    const allowed = ['Bổ nhiệm', 'Điều động', 'Thôi giữ chức', 'Đạt tiêu chuẩn'];
    expect(read([['2024-02-01', 'Khen', 'An']]).issues).toMatchObject([
      { severity: 'error', parameters: { value: 'Khen', allowed } },
    ]);
    expect(read([['2024-02-01', null, 'An']]).issues).toMatchObject([
      { code: 'plan-kind-unknown', parameters: { value: '', allowed } },
    ]);
    expect(read([[null, null, 'Ghi chú']]).issues).toMatchObject([{ severity: 'note' }]);
  });

  test('[P13] days of a workbook that counts from 1904 are four years later, years are years', () => {
    const { fields } = buildRoster(
      [...FIELDS, { key: 'partyDate', kind: 'date', vi: 'Ngày vào Đảng' }],
      [],
    );
    const rows = [
      ['Từ ngày', 'Thay đổi', 'Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', 'Chức vụ'],
      [43861, 'Bổ nhiệm', 'Giang', 31412, 1985, 7],
      [43861, 'Bổ nhiệm', 'Hà', 1985, '05/05/2005', 'Bí thư'],
    ];
    const { changes } = readPlan(gridOf(rows), fields, true);
    expect(changes.map(({ day: from, who, values }) => [from, who.birthDate, ...values])).toEqual([
      [day('2024-02-01'), 32874, ['position', 7], ['partyDate', 1985]],
      [day('2024-02-01'), 1985, ['position', 'Bí thư'], ['partyDate', '05/05/2005']],
    ]);
    const plain = readPlan(gridOf(rows), fields).changes;
    expect(plain[0]?.who.birthDate).toBe(31412);
  });

  test('[P13] every field of the roster is a column, but for the sheet, and none stands there twice', () => {
    const fields = ['sheet', 'name', 'rank'].map((key) => ({
      key,
      kind: 'text' as const,
      labels: { vi: key, en: key },
      headers: [`cột ${key}`],
    }));
    const { name, columns } = planTable(fields);
    expect(name).toBe('plan');
    expect(columns.map(({ key }) => key)).toEqual([
      'rank',
      'plan.day',
      'plan.kind',
      'name',
      'personId',
      'birthDate',
      'plan.post',
    ]);
    expect(columns[0]?.aliases).toEqual(['cột rank']);
  });
});

describe('planned changes', () => {
  test('[P3] [P14] a change is in force from its day on', () => {
    const timeline = timelineOf([['2024-02-01', 'Thôi giữ chức', 'An']]);
    expect(names(timeline, '2024-01-31')).toEqual(['An', 'Bình', 'Chi', 'Chi', 'Dũng', 'Dũng']);
    expect(names(timeline, '2024-02-01')).toEqual(['Bình', 'Chi', 'Chi', 'Dũng', 'Dũng']);
  });

  test('[P14] a move changes unit, district and position, and nothing else', () => {
    const timeline = timelineOf([['2024-02-01', 'Điều động', 'An', null, 'Xã B1', 'Chủ tịch']]);
    expect(count(timeline, '2024-01-31', '[Huyện] = "Huyện A"')).toBe(2);
    expect(count(timeline, '2024-02-01', '[Huyện] = "Huyện A"')).toBe(1);
    expect(count(timeline, '2024-02-01', 'AND([Đơn vị] = "Xã B1"; [Họ và tên] = "An")')).toBe(1);
    expect(count(timeline, '2024-02-01', 'AND([Chức vụ] = "Chủ tịch"; [Họ và tên] = "An")')).toBe(
      1,
    );
    expect(count(timeline, '2024-02-01', '[Tuổi] < 40')).toBe(3);
    const moved = rosterAt(timeline, day('2024-02-01'));
    expect(moved.rowCount).toBe(6);
    expect(moved.units.nodes[moved.unit[5] ?? 0]?.name).toBe('Xã B1');
  });

  test('[P14] who qualifies has the new value in its order, also one that nobody had', () => {
    const timeline = timelineOf([['2024-02-01', 'Đạt tiêu chuẩn', 'An', null, null, null, 'CVCC']]);
    const condition = '[Ngạch] >= "Chuyên viên chính"';
    expect(count(timeline, '2024-01-31', condition)).toBe(0);
    expect(count(timeline, '2024-02-01', condition)).toBe(1);
  });

  test('[P14] a newcomer counts from the day of appointment', () => {
    const timeline = timelineOf([
      ['2024-02-01', 'Bổ nhiệm', 'Giang', '01/01/1995', 'Xã A1', 'Phó Chủ tịch'],
    ]);
    expect(count(timeline, '2024-01-31', '[Tuổi] < 30')).toBe(0);
    expect(count(timeline, '2024-02-01', '[Tuổi] < 30')).toBe(1);
    expect(rosterAt(timeline, day('2024-02-01')).personCount).toBe(6);
  });

  test('[P14] a further post of somebody is the same person', () => {
    const timeline = timelineOf([
      ['2024-02-01', 'Bổ nhiệm', 'An', '01/03/1984', 'Xã A2', 'Chủ tịch HĐND'],
    ]);
    const later = rosterAt(timeline, day('2024-02-01'));
    expect([later.rowCount, later.personCount]).toEqual([7, 5]);
    expect(count(timeline, '2024-02-01', '[Họ và tên] = "An"')).toBe(1);
  });

  test('[P14] changes of one person follow one another', () => {
    const timeline = timelineOf([
      ['2024-05-01', 'Thôi giữ chức', 'An'],
      ['2024-02-01', 'Điều động', 'An', null, 'Xã B1'],
      ['2024-03-01', 'Đạt tiêu chuẩn', 'An', null, null, null, 'Chuyên viên chính'],
    ]);
    const both = 'AND([Đơn vị] = "Xã B1"; [Ngạch] = "Chuyên viên chính")';
    expect(count(timeline, '2024-02-29', both)).toBe(0);
    expect(count(timeline, '2024-03-01', both)).toBe(1);
    expect(count(timeline, '2024-05-01', '[Họ và tên] = "An"')).toBe(0);
  });

  test('[P15] of several posts the line names the one it means', () => {
    const without = timelineOf([['2024-02-01', 'Điều động', 'Chi', '05/05/1985', 'Xã A1']]);
    expect(codes(without)).toEqual(['plan-post-unclear']);
    const chosen = timelineOf([
      ['2024-02-01', 'Điều động', 'Chi', '05/05/1985', 'Xã A1', null, null, null, 'chủ tịch'],
    ]);
    expect(codes(chosen)).toEqual([]);
    expect(count(chosen, '2024-02-01', 'AND([Đơn vị] = "Xã A1"; [Chức vụ] = "Chủ tịch")')).toBe(1);
    expect(count(chosen, '2024-02-01', 'AND([Đơn vị] = "Xã B1"; [Chức vụ] = "Bí thư")')).toBe(1);
  });

  test.each([
    [
      'a name that two people share',
      ['2024-02-01', 'Thôi giữ chức', 'Dũng'],
      'plan-person-unclear',
    ],
    ['nobody known', ['2024-02-01', 'Thôi giữ chức', 'Hà'], 'plan-person-unknown'],
    [
      'another birth date',
      ['2024-02-01', 'Thôi giữ chức', 'An', '01/01/1970'],
      'plan-person-unknown',
    ],
    ['the bare name of somebody', ['2024-02-01', 'Bổ nhiệm', 'An'], 'plan-person-unclear'],
    ['an unknown unit', ['2024-02-01', 'Điều động', 'An', null, 'Xã Z9'], 'plan-unit-unknown'],
    [
      'a value of no vocabulary',
      ['2024-02-01', 'Đạt tiêu chuẩn', 'An', null, null, null, 'Giỏi'],
      'plan-value-unreadable',
    ],
    ['a day that is past', ['2023-11-30', 'Thôi giữ chức', 'An'], 'plan-already-past'],
  ])('[P15] %s is reported and nothing changes', (_, cells, expected) => {
    const timeline = timelineOf([cells]);
    expect(codes(timeline)).toEqual([expected]);
    const later = rosterAt(timeline, day('2025-01-01'));
    expect([later.rowCount, count(timeline, '2025-01-01', '[Ngạch] >= "Nhân viên"')]).toEqual([
      6, 0,
    ]);
  });

  test('[P15] a birth date tells people of one name apart', () => {
    const timeline = timelineOf([['2024-02-01', 'Thôi giữ chức', 'Dũng', '1981']]);
    expect(codes(timeline)).toEqual([]);
    expect(count(timeline, '2024-02-01', '[Chức vụ] = "Phó Chủ tịch"')).toBe(0);
    expect(count(timeline, '2024-02-01', '[Chức vụ] = "Phó Bí thư"')).toBe(1);
  });

  test('[P7] a crossing names the plan as its cause', () => {
    const timeline = timelineOf([['2024-02-01', 'Thôi giữ chức', 'Bình']]);
    const indicator: Indicator = {
      ...indicatorOf('[Tuổi] < 40'),
      target: { comparator: '>=', value: 3, due: '2024-12-31' },
    };
    const [projection] = projectIndicators(timeline, [indicator], { asOf: AS_OF }).projections;
    expect(projection?.crossing).toMatchObject({
      kind: 'lost',
      day: day('2024-02-01'),
      people: [{ person: 1, before: 'counted', after: 'outside', cause: 'left' }],
    });
  });
});

function timelineOf(lines: readonly (readonly RawCell[])[]) {
  const built = roster();
  const { changes, issues } = read(lines);
  expect(issues).toEqual([]);
  return buildTimeline(built, { asOf: AS_OF, changes });
}

type Timeline = ReturnType<typeof timelineOf>;

function read(lines: readonly (readonly RawCell[])[]) {
  return readPlan(gridOf([HEADER, ...lines]), roster().fields);
}

function gridOf(rows: readonly (readonly RawCell[])[]) {
  return { sheet: 'Kế hoạch', firstRow: 0, firstColumn: 0, rows };
}

function roster() {
  return buildRoster(FIELDS, PEOPLE);
}

function post(
  name: string,
  birthDate: string,
  path: readonly string[],
  position: string,
  person = name.toLowerCase(),
): BuiltEntry {
  const [district = '', unit = ''] = path;
  return { cells: { name, birthDate, district, unit, position }, path, person };
}

function names(timeline: Timeline, date: string): string[] {
  const at = rosterAt(timeline, day(date));
  const column = at.columns.get('name');
  if (column?.kind !== 'text') return [];
  return [...column.codes].map((code) => column.values[code] ?? '');
}

function codes(timeline: Timeline): string[] {
  return timeline.issues.map(({ code }) => code);
}

function count(timeline: Timeline, date: string, condition: string): number | undefined {
  const at = rosterAt(timeline, day(date));
  const { results, issues } = evaluateIndicators(at, [indicatorOf(condition)], { asOf: day(date) });
  expect(issues).toEqual([]);
  return results[0]?.overall.certain;
}

function indicatorOf(condition: string): Indicator {
  const measure = { kind: 'count' as const, population: '', condition };
  return { code: 'x', title: { vi: 'x', en: 'x' }, measure };
}

function day(date: string): number {
  return parseIsoDate(date) ?? NaN;
}
