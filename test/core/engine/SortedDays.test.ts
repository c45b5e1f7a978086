import fc from 'fast-check';
import type { CodedColumn } from '../../../src/core/engine/CodedColumn';
import { MISSING_EARLIEST, MISSING_LATEST } from '../../../src/core/engine/Column';
import { sortDays } from '../../../src/core/engine/SortedDays';

interface Code {
  readonly from: number;
  readonly to: number;
  readonly isPresent: boolean;
}

function columnOf(codes: readonly Code[]): CodedColumn {
  const distinct = {
    kind: 'date' as const,
    earliest: Int32Array.from(codes, ({ from }) => from),
    latest: Int32Array.from(codes, ({ to }) => to),
  };
  const isPresent = Uint8Array.from(codes, (code) => Number(code.isPresent));
  return { codes: new Uint8Array(), distinct, size: codes.length, isPresent };
}

test('days rise with their codes, the inexact stand apart, and those of no row are nowhere', () => {
  const day = fc.integer({ min: -800_000, max: 2_932_896 });
  const exact = day.map((from) => ({ from, to: from }));
  const year = day.map((from) => ({ from, to: from + 364 }));
  const blank = fc.constant({ from: MISSING_EARLIEST, to: MISSING_LATEST });
  const code = fc
    .tuple(fc.oneof({ weight: 3, arbitrary: exact }, year, blank), fc.boolean())
    .map(([interval, isPresent]) => ({ ...interval, isPresent }));
  const property = fc.property(fc.array(code), (all) => {
    const { days, codes, inexact } = sortDays(columnOf(all));
    const present = all.flatMap((one, at) => (one.isPresent ? [{ ...one, at }] : []));
    const known = present.filter(({ from, to }) => from === to);
    known.sort((left, right) => left.from - right.from || left.at - right.at);
    expect([...days]).toEqual(known.map(({ from }) => from));
    expect([...codes]).toEqual(known.map(({ at }) => at));
    expect(inexact).toEqual(present.filter(({ from, to }) => from !== to).map(({ at }) => at));
  });
  fc.assert(property, { seed: 20231130 });
});

test('only dates have days', () => {
  const column = { ...columnOf([]), distinct: { kind: 'flag' as const, values: new Uint8Array() } };
  expect(() => sortDays(column)).toThrow('days of a column of kind flag');
});
