import type { BuiltEntry } from '../buildRoster';
import { peopleOf } from './countNaively';
import { daysOfYear, evaluateNaively, yearsBetween, type NaiveSettings } from './evaluateNaively';
import type { NaiveCondition } from './NaiveCondition';

interface NaiveAverage {
  readonly kind: 'mean' | 'median';
  readonly population: NaiveCondition | null;
  readonly of: 'age' | 'salary';
}

type Range = readonly [low: number, high: number];

/** The average of people, one by one: what is open of a birth is tried out with every day of it. */
export function averageNaively(
  { kind, population, of }: NaiveAverage,
  entries: readonly BuiltEntry[],
  settings: NaiveSettings,
) {
  const figure = { certain: 0, possible: 0, denominator: 0, undecided: 0 };
  const known: Range[] = [];
  for (const own of peopleOf(entries)) {
    const belongs = (entry: BuiltEntry) =>
      population === null ? true : evaluateNaively(population, entry.cells, settings);
    const members = own.filter((entry) => belongs(entry) === true);
    if (members.length === 0) {
      if (own.some((entry) => belongs(entry) === null)) figure.undecided++;
      continue;
    }
    figure.denominator++;
    const ranges = members.flatMap((entry) => rangeOf(entry, of, settings) ?? []);
    if (ranges.length === 0) continue;
    const range = agree(ranges);
    known.push(range);
    figure.possible++;
    if (range[0] === range[1]) figure.certain++;
  }
  const average = kind === 'mean' ? mean : median;
  const value: Range | null =
    known.length === 0
      ? null
      : [average(known.map(([low]) => low)), average(known.map(([, high]) => high))];
  return { ...figure, value };
}

function rangeOf(
  { cells }: BuiltEntry,
  of: NaiveAverage['of'],
  { asOf, age, leapDay }: NaiveSettings,
): Range[] | null {
  const cell = cells[of === 'age' ? 'birthDate' : 'salary'] ?? null;
  if (cell === null) return null;
  if (of === 'salary') return [[Number(cell), Number(cell)]];
  const text = String(cell);
  const days = text.length === 4 ? daysOfYear(Number(text)) : [text];
  const ages = days.map((day) => yearsBetween(day, asOf, age, leapDay));
  return [[Math.min(...ages), Math.max(...ages)]];
}

/** What all entries of a person allow, or all that any of them says. */
function agree(ranges: readonly Range[]): Range {
  const [lows, highs] = [ranges.map(([low]) => low), ranges.map(([, high]) => high)];
  const common: Range = [Math.max(...lows), Math.min(...highs)];
  return common[0] <= common[1] ? common : [Math.min(...lows), Math.max(...highs)];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  const half = ordered.length / 2;
  return mean(ordered.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
}
