import fc from 'fast-check';
import { MISSING_EARLIEST } from '../../../../src/core/engine/Column';
import { chainBirths } from '../../../../src/core/roster/people/chainBirths';

/** Units of one row and of many, in any order; the same birth dates again and again. */
const births = fc.array(
  fc.record({
    unit: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(6)),
    day: fc.oneof({ weight: 4, arbitrary: fc.nat(12) }, fc.constant(MISSING_EARLIEST)),
  }),
  { maxLength: 120 },
);

function chain(
  rows: readonly { readonly unit: number; readonly day: number }[],
): readonly number[] {
  const steps = chainBirths({
    rowCount: rows.length,
    unit: Uint32Array.from(rows, ({ unit }) => unit),
    earliestOf: (row) => rows[row]?.day ?? MISSING_EARLIEST,
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return [...step.value];
  }
}

test('[R51] a row is chained to the last one above with its birth date in its unit', () => {
  fc.assert(
    fc.property(births, (rows) => {
      const keys = rows.map(({ unit, day }) => `${unit} ${day}`);
      const expected = rows.map(({ day }, row) =>
        day === MISSING_EARLIEST || row === 0 ? -1 : keys.lastIndexOf(keys[row] ?? '', row - 1),
      );
      expect(chain(rows)).toEqual(expected);
    }),
    { seed: 20231130, numRuns: 300 },
  );
});
