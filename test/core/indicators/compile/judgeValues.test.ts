import { compileTruth } from '../../../../src/core/indicators/compile/compileTruth';
import { judgeValues } from '../../../../src/core/indicators/compile/judgeValues';
import { listConditionFields } from '../../../../src/core/indicators/language/ConditionField';
import { readCondition } from '../../../../src/core/indicators/language/readCondition';
import { buildRoster } from '../../../support/buildRoster';

const ROW_COUNT = 10_000;
const ROSTER = buildRoster(
  [
    { key: 'birthDate', kind: 'date', vi: 'Ngày sinh' },
    { key: 'salary', kind: 'number', vi: 'Hệ số' },
  ],
  Array.from({ length: ROW_COUNT }, (_, at) => ({
    cells: {
      birthDate:
        [null, `${1950 + (at % 50)}`, `${1950 + (at % 50)}-11-${10 + (at % 20)}`][at % 3] ?? null,
      salary: at % 7 === 0 ? null : at % 10,
    },
  })),
);

/** What is judged of every row, and in how many steps. */
function judge(condition: string) {
  const fields = listConditionFields(ROSTER.fields);
  const { bound } = readCondition(condition, fields, (binder, each) => binder.truth(each));
  if (!bound) throw new Error(`${condition} is not bound`);
  const shared = { size: ROW_COUNT, ranges: new Map(), truths: new Map() };
  const settings = { asOf: 19_691, age: 'date', leapDay: 'march1', shared } as const;
  const context = { ...settings, columns: ROSTER.columns };
  const truthOf = compileTruth(bound, context);
  const oneByOne = Uint8Array.from({ length: ROW_COUNT }, (_, row) => truthOf(row));
  return {
    oneByOne,
    first: drain(judgeValues(bound, context, ROW_COUNT)),
    again: drain(judgeValues(bound, context, ROW_COUNT)),
  };
}

function drain(steps: Generator<void, Uint8Array>) {
  for (let count = 0; ; count++) {
    const step = steps.next();
    if (step.done) return { truths: step.value, count };
  }
}

test.each([
  '[Tuổi] < 40',
  'NOT([Tuổi] < 40)',
  '30 < [Tuổi]',
  '[Hệ số] * 2 >= [Hệ số] + 3',
  'AND([Tuổi] >= 30; [Hệ số] < 5)',
  'OR([Tuổi] >= 30; [Hệ số] < 5; ISBLANK([Hệ số]))',
])('[I1] %s is of a whole table what it is of each row', (condition) => {
  const { oneByOne, first, again } = judge(condition);
  for (const { truths } of [first, again]) {
    const other = [...oneByOne.keys()].filter((row) => truths[row] !== oneByOne[row]);
    expect(other).toEqual([]);
  }
});

test.each(['[Hệ số] < 5', '5 > [Hệ số]', 'ISBLANK([Hệ số])'])(
  'the caller may take a breath every few thousand values of %s, and not at each',
  (condition) => {
    const { again } = judge(condition);
    expect(again.count).toBeGreaterThanOrEqual(ROW_COUNT / 5000);
    expect(again.count).toBeLessThanOrEqual(ROW_COUNT / 1000);
  },
);

test('so may it while ages are computed, which is done once for all conditions', () => {
  const { first, again } = judge('[Tuổi] < 40');
  const count = first.count - again.count;
  expect(count).toBeGreaterThanOrEqual(ROW_COUNT / 2500);
  expect(count).toBeLessThanOrEqual(ROW_COUNT / 500);
});
