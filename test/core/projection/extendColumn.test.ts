import type { Column } from '../../../src/core/engine/Column';
import { MISSING_EARLIEST, MISSING_LATEST, Truth } from '../../../src/core/engine/Column';
import { extendColumn } from '../../../src/core/projection/extendColumn';

const DATES: Column = {
  kind: 'date',
  earliest: Int32Array.of(10, 20),
  latest: Int32Array.of(15, 20),
};
const NUMBERS: Column = { kind: 'number', values: Float64Array.of(1.5, 0) };
const FLAGS: Column = { kind: 'flag', values: Uint8Array.of(Truth.true, Truth.false) };
const RANKS: Column = {
  kind: 'text',
  codes: Uint16Array.of(1, 2),
  values: ['', 'Cán sự', 'Chuyên viên'],
  folded: ['', 'cán sự', 'chuyên viên'],
  ranks: Float64Array.of(NaN, 1, 2),
};
const LADDER = ['Nhân viên', 'Cán sự', 'Chuyên viên'];
const COPIES = [{ base: 0 }, { base: 1 }, { base: -1 }];

test('[P14] an entry without a value of its own has that of its base, and none without a base', () => {
  expect(extendColumn(NUMBERS, COPIES)).toEqual({
    kind: 'number',
    values: Float64Array.of(1.5, 0, 1.5, 0, NaN),
  });
  expect(extendColumn(FLAGS, COPIES)).toEqual({
    kind: 'flag',
    values: Uint8Array.of(Truth.true, Truth.false, Truth.true, Truth.false, Truth.unknown),
  });
  expect(extendColumn(DATES, COPIES)).toEqual({
    kind: 'date',
    earliest: Int32Array.of(10, 20, 10, 20, MISSING_EARLIEST),
    latest: Int32Array.of(15, 20, 15, 20, MISSING_LATEST),
  });
  expect(extendColumn(RANKS, COPIES, LADDER)).toEqual({
    ...RANKS,
    codes: Uint32Array.of(1, 2, 1, 2, 0),
  });
});

test('[P14] a value of its own goes before that of the base', () => {
  const own = (value: Parameters<typeof extendColumn>[1][number]['value']) => [{ base: 0, value }];
  expect(extendColumn(NUMBERS, own({ kind: 'number', number: 7 }))).toEqual({
    kind: 'number',
    values: Float64Array.of(1.5, 0, 7),
  });
  expect(extendColumn(FLAGS, own({ kind: 'flag', truth: Truth.false }))).toEqual({
    kind: 'flag',
    values: Uint8Array.of(Truth.true, Truth.false, Truth.false),
  });
  expect(extendColumn(DATES, own({ kind: 'date', earliest: 3, latest: 4 }))).toEqual({
    kind: 'date',
    earliest: Int32Array.of(10, 20, 3),
    latest: Int32Array.of(15, 20, 4),
  });
});

test('[P14] a text that is known, or new twice, stands in the dictionary once and in its order', () => {
  const texts = ['chuyên viên', 'Nhân viên', 'NHÂN VIÊN', 'Thợ'];
  const added = texts.map((text) => ({ base: 0, value: { kind: 'text' as const, text } }));
  expect(extendColumn(RANKS, added, LADDER)).toEqual({
    kind: 'text',
    codes: Uint32Array.of(1, 2, 2, 3, 3, 4),
    values: ['', 'Cán sự', 'Chuyên viên', 'Nhân viên', 'Thợ'],
    folded: ['', 'cán sự', 'chuyên viên', 'nhân viên', 'thợ'],
    ranks: Float64Array.of(NaN, 1, 2, 0, NaN),
  });
});

test('[P14] a column without an order gets none', () => {
  const { kind, codes, values, folded } = RANKS;
  const extended = extendColumn({ kind, codes, values, folded }, COPIES);
  expect(extended).not.toHaveProperty('ranks');
});
