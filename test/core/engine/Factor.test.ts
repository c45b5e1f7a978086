import fc from 'fast-check';
import { classifyCodes } from '../../../src/core/engine/Factor';
import { countPauses, runSteps } from '../../support/runSteps';

const classify = (isPresent: readonly number[], tables: readonly (readonly number[])[]) =>
  runSteps(
    classifyCodes(
      Uint8Array.from(isPresent),
      tables.map((table) => Uint8Array.from(table)),
    ),
  );

test('codes of entries are in one class exactly when every condition judges them alike', () => {
  const code = fc.record({
    isPresent: fc.boolean(),
    truths: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)),
  });
  const property = fc.property(fc.array(code), (codes) => {
    const tables = [0, 1, 2].map((at) => codes.map(({ truths }) => truths[at] ?? NaN));
    const { classOf, classCount, truths } = classify(
      codes.map((one) => Number(one.isPresent)),
      tables,
    );
    const present = codes.flatMap((one, at) =>
      one.isPresent ? [{ ...one, own: classOf[at] ?? NaN }] : [],
    );
    const different = new Set(present.map((one) => String(one.truths)));
    expect(classCount).toBe(Math.max(different.size, 1));
    for (const one of present) {
      expect(truths.map((table) => table[one.own])).toEqual(one.truths);
    }
  });
  fc.assert(property, { seed: 20231130 });
});

test('codes of no entry are in some class, and make none', () => {
  const { classOf, classCount, truths } = classify([0, 1, 0, 1], [[2, 0, 1, 2]]);
  expect([...classOf]).toEqual([0, 0, 0, 1]);
  expect([classCount, truths]).toEqual([2, [Uint8Array.of(0, 2)]]);
});

test('without conditions, and without entries, there is one class', () => {
  expect(classify([1, 1], [])).toMatchObject({ classCount: 1, truths: [] });
  expect(classify([0, 0], [[1, 2]])).toMatchObject({ classCount: 1, truths: [Uint8Array.of(0)] });
});

test.each([65_536, 65_537])('%i classes are all told apart', (size) => {
  const codes = Array.from({ length: size }, (_, at) => at);
  // Eleven questions of three answers: the digits of the code.
  const digits = Array.from({ length: 11 }, (_, at) =>
    codes.map((code) => Math.floor(code / 3 ** at) % 3),
  );
  const { classOf, classCount } = classify(new Array<number>(size).fill(1), digits);
  expect(classCount).toBe(size);
  expect(classOf.at(-1)).not.toBe(classOf[0]);
  expect(new Set(classOf).size).toBe(size);
});

test('a step is taken per condition', () => {
  expect(
    countPauses(classifyCodes(new Uint8Array(9), [new Uint8Array(9), new Uint8Array(9)])),
  ).toBe(2);
});
