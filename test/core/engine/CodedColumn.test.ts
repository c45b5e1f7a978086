import fc from 'fast-check';
import { toDayNumber } from '../../../src/core/engine/calendar';
import { codeColumn } from '../../../src/core/engine/CodedColumn';
import { MISSING_EARLIEST, MISSING_LATEST, type Column } from '../../../src/core/engine/Column';
import { countPauses, runSteps } from '../../support/runSteps';

/** What a row of a column holds, as text. */
function cell(column: Column, row: number): string {
  switch (column.kind) {
    case 'text': {
      const code = column.codes[row] ?? NaN;
      return `${column.values[code]} ${column.folded[code]} ${column.ranks?.[code]}`;
    }
    case 'date':
      return `${column.earliest[row]} … ${column.latest[row]}`;
    case 'number':
    case 'flag':
      return String(column.values[row]);
  }
}

function expectFaithful(column: Column, rowCount: number): void {
  const { codes, distinct, size, isPresent } = runSteps(codeColumn(column));
  expect(distinct.kind).toBe(column.kind);
  expect(codes).toHaveLength(rowCount);
  expect(isPresent).toHaveLength(size);
  const seen = new Uint8Array(size);
  codes.forEach((code, row) => {
    expect(cell(distinct, code)).toBe(cell(column, row));
    seen[code] = 1;
  });
  expect(isPresent).toEqual(seen);
  const values = Array.from({ length: size }, (_, code) => cell(distinct, code));
  expect(new Set(values).size).toBe(size);
}

type Interval = readonly [number, number];

const year = (value: number): Interval => [toDayNumber(value, 1, 1), toDayNumber(value, 12, 31)];
const BLANK: Interval = [MISSING_EARLIEST, MISSING_LATEST];
const day = fc.constantFrom(-40, -1, 0, 1, 2, 30).map((number): Interval => [number, number]);
const interval = fc.oneof(
  { weight: 3, arbitrary: day },
  fc.constantFrom(BLANK, year(1969), year(1970), year(1983)),
);

const dates = (intervals: readonly Interval[]) => ({
  kind: 'date' as const,
  earliest: Int32Array.from(intervals, ([from]) => from),
  latest: Int32Array.from(intervals, ([, to]) => to),
});

describe('a column as codes says of every row what the column says, each value once', () => {
  test('dates: days, years and blanks', () => {
    const property = fc.property(fc.array(interval), (intervals) =>
      expectFaithful(dates(intervals), intervals.length),
    );
    fc.assert(property, { seed: 20231130 });
  });

  test('dates that were read by distinct cells, of which some may be of no row', () => {
    const known = fc.uniqueArray(interval, { minLength: 1, selector: String });
    const property = fc.property(known, fc.array(fc.nat()), (intervals, picks) => {
      const codes = Uint8Array.from(picks, (pick) => pick % intervals.length);
      const { earliest, latest } = dates(intervals);
      const own = dates(Array.from(codes, (code) => intervals[code] ?? BLANK));
      const column = { ...own, coded: { codes, earliest, latest } };
      expectFaithful(column, codes.length);
      expect(runSteps(codeColumn(column)).codes).toBe(codes);
    });
    fc.assert(property, { seed: 20231130 });
  });

  test('the first and the last day that a sheet can hold, and nothing between', () => {
    const ends = [toDayNumber(9999, 12, 31), toDayNumber(1, 1, 1)];
    expectFaithful(dates(ends.map((end) => [end, end])), 2);
  });

  test('one and the same day', () => {
    expectFaithful(
      dates([
        [19_691, 19_691],
        [19_691, 19_691],
      ]),
      2,
    );
  });

  test('dates of which none is known to the day', () => {
    expectFaithful(dates([BLANK, year(1983), BLANK, year(1983)]), 4);
  });

  test('numbers and their absence', () => {
    const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(NaN, 0.5, 1e9));
    const property = fc.property(fc.array(number), (values) =>
      expectFaithful({ kind: 'number', values: Float64Array.from(values) }, values.length),
    );
    fc.assert(property, { seed: 20231130 });
  });

  test('texts, in the order of their vocabulary', () => {
    const property = fc.property(fc.array(fc.nat(3)), (codes) => {
      const values = ['', 'Chuyên viên', 'Chuyên viên chính', 'Khác'];
      const folded = ['', 'chuyen vien', 'chuyen vien chinh', 'khac'];
      const ranks = Float64Array.of(NaN, 1, 2, NaN);
      const column = { kind: 'text' as const, codes: Uint8Array.from(codes), values, folded };
      expectFaithful(column, codes.length);
      expectFaithful({ ...column, ranks }, codes.length);
    });
    fc.assert(property, { seed: 20231130 });
  });

  test.each([[[0, 1, 2, 1]], [[2, 2]], [[]]])('yes, no and unknown: %p', (values) => {
    const { codes, distinct, isPresent } = runSteps(
      codeColumn({ kind: 'flag', values: Uint8Array.from(values) }),
    );
    expect([...codes]).toEqual(values);
    expect(distinct).toEqual({ kind: 'flag', values: Uint8Array.of(0, 1, 2) });
    expect([...isPresent]).toEqual([0, 1, 2].map((truth) => Number(values.includes(truth))));
  });
});

test('a long column is coded in a few steps', () => {
  const length = 200_000;
  const coded = { codes: new Uint8Array(length), earliest: Int32Array.of(0) };
  const columns: readonly Column[] = [
    { kind: 'flag', values: new Uint8Array(length) },
    { kind: 'number', values: new Float64Array(length) },
    { kind: 'text', codes: new Uint8Array(length), values: [''], folded: [''] },
    { kind: 'date', earliest: new Int32Array(length), latest: new Int32Array(length) },
    {
      kind: 'date',
      earliest: new Int32Array(length),
      latest: new Int32Array(length),
      coded: { ...coded, latest: Int32Array.of(0) },
    },
  ];
  const pauses = columns.map((column) => countPauses(codeColumn(column)));
  expect(pauses).toEqual([4, 4, 4, 8, 4]);
});
