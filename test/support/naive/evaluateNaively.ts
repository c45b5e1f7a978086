import type { Cell } from '../buildRoster';
import { NO_VALUE } from './arbitraries';
import type { NaiveCondition, Sign } from './NaiveCondition';

export type Maybe = boolean | null;

export interface NaiveSettings {
  /** ISO. */
  readonly asOf: string;
  readonly age: 'date' | 'month' | 'year';
  readonly leapDay: 'february28' | 'march1';
}

/**
 * The value of a condition for one row of cells, straight from its meaning: what is missing is
 * tried out with every day that it could be.
 */
export function evaluateNaively(
  condition: NaiveCondition,
  cells: Readonly<Record<string, Cell>>,
  settings: NaiveSettings,
): Maybe {
  const self = (part: NaiveCondition) => evaluateNaively(part, cells, settings);
  switch (condition.op) {
    case 'and': {
      const values = condition.parts.map(self);
      return values.includes(false) ? false : values.includes(null) ? null : true;
    }
    case 'or': {
      const values = condition.parts.map(self);
      return values.includes(true) ? true : values.includes(null) ? null : false;
    }
    case 'not': {
      const value = self(condition.part);
      return value === null ? null : !value;
    }
    case 'blank':
      return (cells[condition.field] ?? NO_VALUE) === NO_VALUE;
    case 'flag':
    case 'among':
    case 'contains':
    case 'begins':
    case 'rank':
    case 'age':
    case 'number':
    case 'year':
    case 'date':
    case 'years':
    case 'months': {
      const cell = cells[condition.field] ?? null;
      return cell === null ? null : decide(condition, cell, settings);
    }
  }
}

type Atom = Exclude<NaiveCondition, { op: 'and' | 'or' | 'not' | 'blank' }>;

function decide(condition: Atom, cell: string | number | boolean, settings: NaiveSettings): Maybe {
  switch (condition.op) {
    case 'flag':
      return cell === true;
    case 'among':
      return condition.values.includes(String(cell)) !== condition.isNegated;
    case 'contains':
      return String(cell).includes(condition.part);
    case 'begins':
      return String(cell).indexOf(condition.part) === 0;
    case 'rank': {
      if (cell === NO_VALUE) return false;
      const place = condition.order.indexOf(String(cell));
      if (place < 0) return null;
      return compare(place, condition.sign, condition.order.indexOf(condition.value));
    }
    case 'number':
      return compare(Number(cell), condition.sign, condition.value);
    case 'date':
      return overDays(cell, (day) => compare(day, condition.sign, condition.value));
    case 'year':
      return overDays(cell, (day) =>
        compare(Number(day.slice(0, 4)), condition.sign, condition.value),
      );
    case 'age':
      return overDays(cell, (day) =>
        compare(
          yearsBetween(day, settings.asOf, settings.age, settings.leapDay),
          condition.sign,
          condition.value,
        ),
      );
    case 'years':
      return overDays(cell, (day) =>
        compare(
          yearsBetween(day, condition.to, 'date', settings.leapDay),
          condition.sign,
          condition.value,
        ),
      );
    case 'months':
      return overDays(cell, (day) =>
        compare(monthsBetween(day, condition.to), condition.sign, condition.value),
      );
  }
}

/** One answer for all days that a cell can mean, or none. */
function overDays(cell: string | number | boolean, answer: (day: string) => boolean): Maybe {
  const days = String(cell).length === 4 ? daysOfYear(Number(cell)) : [String(cell)];
  const answers = new Set(days.map(answer));
  return answers.size === 2 ? null : answers.has(true);
}

function compare<T extends string | number>(left: T, sign: Sign, right: T): boolean {
  if (sign === '=') return left === right;
  if (sign === '<>') return left !== right;
  if (sign === '<') return left < right;
  if (sign === '<=') return left <= right;
  return sign === '>' ? left > right : left >= right;
}

/** Counts birthdays: one more year at each one that has come. */
export function yearsBetween(
  from: string,
  to: string,
  counting: NaiveSettings['age'],
  leapDay: NaiveSettings['leapDay'],
): number {
  if (to < from) return 0 - yearsBetween(to, from, counting, leapDay);
  const birthYear = Number(from.slice(0, 4));
  const lastYear = Number(to.slice(0, 4));
  let years = 0;
  for (let year = birthYear + 1; year <= lastYear; year++) {
    let birthday = from.slice(5);
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    if (birthday === '02-29' && !isLeap) birthday = leapDay === 'february28' ? '02-28' : '03-01';
    const here = String(year).padStart(4, '0');
    if (counting === 'year') years++;
    else if (counting === 'month') years += `${here}-${from.slice(5, 7)}` <= to.slice(0, 7) ? 1 : 0;
    else years += `${here}-${birthday}` <= to ? 1 : 0;
  }
  return years;
}

export function monthsBetween(from: string, to: string): number {
  if (to < from) return 0 - monthsBetween(to, from);
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  let months = 0;
  for (let y = year, m = month; ; months++) {
    m++;
    if (m > 12) [y, m] = [y + 1, 1];
    if (y > toYear || (y === toYear && m > toMonth)) return months;
    if (y === toYear && m === toMonth && day > toDay) return months;
  }
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const yearCache = new Map<number, readonly string[]>();

export function daysOfYear(year: number): readonly string[] {
  const cached = yearCache.get(year);
  if (cached) return cached;
  const days: string[] = [];
  LENGTHS.forEach((length, at) => {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const last = at === 1 && isLeap ? 29 : length;
    for (let day = 1; day <= last; day++) {
      days.push(`${year}-${String(at + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
    }
  });
  yearCache.set(year, days);
  return days;
}
