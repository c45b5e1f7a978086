import type { Indicator, Measure, Target } from '../../../src/core/indicators/Indicator';
import { compareIndicator } from '../../../src/core/targets/compareIndicator';
import { messagesFor } from '../../../src/messages/messagesFor';
import { writeMissing } from '../../../src/taskpane/indicator/writeMissing';
import { exampleDay } from '../../support/exampleReport';

const vi = messagesFor('vi');
const share: Measure = { kind: 'share', population: '', condition: '' };
const communes: Measure = { kind: 'unitShare', level: 'commune', population: '', condition: '' };

/** Lines about a figure of so many certain, possible and all. */
function linesOf(
  measure: Measure,
  target: Target,
  [certain, possible, denominator, undecided = 0]: readonly [number, number, number, number?],
): readonly string[] {
  const indicator: Indicator = { code: 'x', title: { vi: 'X', en: 'X' }, measure, target };
  const value = { low: certain / denominator, high: possible / denominator };
  const overall = { certain, possible, denominator, undecided, value };
  const units = { nodes: [{ name: '', parent: 0, depth: 0 }] };
  const result = { indicator, overall, byUnit: [], byField: [] };
  return writeMissing(compareIndicator(result, units, exampleDay), vi);
}

test('a floor that is missed says how many people are missing', () =>
  expect(linesOf(share, { comparator: '>=', value: 0.15 }, [10, 10, 100])).toEqual([
    'Còn thiếu 5 người để đạt mục tiêu',
  ]));

test('a share of units is short of units, not of people', () =>
  expect(linesOf(communes, { comparator: '>=', value: 0.15 }, [21, 21, 235])).toEqual([
    'Còn thiếu 15 đơn vị cấp xã để đạt mục tiêu',
  ]));

test('a ceiling that is passed says how many are too many', () =>
  expect(linesOf(share, { comparator: '<=', value: 0.2 }, [25, 25, 100])).toEqual([
    'Nhiều hơn mức cho phép 5 người',
  ]));

test('beyond the upper end of a range people are too many, below its lower end they are missing', () => {
  const range = { comparator: '=', value: 0.4, upper: 0.5 } as const;
  expect(linesOf(share, range, [55, 55, 100])).toEqual(['Nhiều hơn mức cho phép 5 người']);
  expect(linesOf(share, range, [35, 35, 100])).toEqual(['Còn thiếu 5 người để đạt mục tiêu']);
  expect(linesOf(share, range, [45, 45, 100])).toEqual([]);
});

test('what is reached misses nothing, and what is not known is said', () => {
  const floor = { comparator: '>=', value: 0.15 } as const;
  expect(linesOf(share, floor, [20, 20, 100])).toEqual([]);
  expect(linesOf(share, floor, [10, 20, 100])).toEqual(['Chưa rõ: 10 người']);
  expect(linesOf(share, floor, [20, 20, 100, 7])).toEqual(['Chưa rõ có thuộc diện: 7 người']);
  expect(linesOf(communes, floor, [20, 23, 100])).toEqual(['Chưa rõ: 3 đơn vị cấp xã']);
});

test('with unknown values the number missing or too many is the worst case, as the sentence to copy says', () => {
  const [floor, ceiling] = [
    { comparator: '>=', value: 0.15 },
    { comparator: '<=', value: 0.2 },
  ] as const;
  expect(linesOf(share, floor, [10, 12, 100])).toEqual([
    'Còn thiếu nhiều nhất 5 người để đạt mục tiêu',
    'Chưa rõ: 2 người',
  ]);
  expect(linesOf(share, ceiling, [22, 25, 100])).toEqual([
    'Nhiều hơn mức cho phép nhiều nhất 5 người',
    'Chưa rõ: 3 người',
  ]);
});
