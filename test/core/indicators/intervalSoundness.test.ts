import fc from 'fast-check';
import { formatIsoDate, parseIsoDate } from '../../../src/core/engine/calendar';
import { evaluateIndicators } from '../../../src/core/indicators/evaluateIndicators';
import type { Figure } from '../../../src/core/indicators/IndicatorResult';
import type { Measure } from '../../../src/core/indicators/Indicator';
import { buildRoster, type BuiltEntry, type Cell } from '../../support/buildRoster';
import {
  condition,
  DOMAINS,
  entries,
  FIELDS,
  measure,
  settings,
} from '../../support/naive/arbitraries';
import { renderCondition } from '../../support/naive/NaiveCondition';
import { daysOfYear, type NaiveSettings } from '../../support/naive/evaluateNaively';
import { toMeasure } from '../../support/naive/toMeasure';

const UNITS = [
  ['A', '1'],
  ['B', '2'],
];

function overall(definition: Measure, rows: readonly BuiltEntry[], how: NaiveSettings): Figure {
  const { asOf, age, leapDay } = how;
  const indicator = {
    code: 'x',
    title: { vi: 'x', en: 'x' },
    measure: definition,
    settings: { age, leapDay },
  };
  const roster = buildRoster(FIELDS, rows, { units: UNITS });
  const options = { asOf: parseIsoDate(asOf) ?? 0 };
  const figure = evaluateIndicators(roster, [indicator], options).results[0]?.overall;
  if (!figure) throw new Error('no result');
  return figure;
}

/** Fills every missing cell, and gives every year its month and day; ISBLANK is left out of it. */
function complete(rows: readonly BuiltEntry[], pick: <T>(from: readonly T[]) => T): BuiltEntry[] {
  return rows.map((entry) => {
    const cells: Record<string, Cell> = {};
    for (const { key, kind } of FIELDS) {
      const cell = entry.cells[key] ?? null;
      const isYear = kind === 'date' && typeof cell === 'string' && cell.length === 4;
      if (cell !== null && !isYear && cell !== 'kỹ sư') cells[key] = cell;
      else if (isYear) cells[key] = pick(daysOfYear(Number(cell)));
      else cells[key] = pick(VALUES[key] ?? []);
    }
    return { ...entry, cells };
  });
}

const VALUES: Readonly<Record<string, readonly Cell[]>> = {
  birthDate: ['1983-11-30', '1983-12-01', '1990-05-05', '1970-02-28'],
  appointmentDate: ['1983-11-30', '1984-02-29', '2001-01-01'],
  gender: ['nam', 'nữ'],
  position: ['bí thư', 'phó bí thư', 'chủ tịch'],
  committeeMember: [true, false],
  rank: ['Nhân viên', 'Chuyên viên chính', 'Chuyên viên cao cấp'],
  salary: [2.34, 3, 4.98],
};

const usesBlank = (definition: Measure) => JSON.stringify(definition).includes('ISBLANK');
const seeds = fc.infiniteStream(fc.nat());

function completion(stream: Iterator<number>) {
  return <T>(from: readonly T[]): T => {
    const value = from[Number(stream.next().value) % from.length];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
}

test('[I51] whatever the missing values are, the figure lies between certain and possible', () => {
  const property = fc.property(measure, entries, settings, seeds, (naive, rows, how, stream) => {
    const definition = toMeasure(naive);
    fc.pre(!usesBlank(definition));
    const before = overall(definition, rows, how);
    const after = overall(definition, complete(rows, completion(stream)), how);
    expect([after.certain, after.undecided]).toEqual([
      after.possible,
      naive.kind === 'unitShare' ? after.undecided : 0,
    ]);
    const joins = after.denominator - before.denominator;
    expect(after.certain).toBeGreaterThanOrEqual(before.certain);
    // Of a share, those whose membership was open may join the population and count.
    expect(after.certain).toBeLessThanOrEqual(
      before.possible + (naive.kind === 'share' ? joins : 0),
    );
    if (naive.kind === 'ratio') {
      expect(after.denominator).toBeLessThanOrEqual(before.denominatorPossible ?? 0);
    } else {
      expect(joins).toBeLessThanOrEqual(before.undecided);
    }
    expect(joins).toBeGreaterThanOrEqual(0);
    if (!before.value || !after.value || (naive.kind === 'share' && joins > 0)) return;
    expect(after.value.low).toBeGreaterThanOrEqual(before.value.low);
    expect(after.value.high).toBeLessThanOrEqual(before.value.high);
  });
  fc.assert(property, { seed: 20231130, numRuns: 300 });
});

test('[I52] mean and median of the ages of all whose birth year is known lie in their ranges', () => {
  const born = fc.array(fc.oneof(DOMAINS.birthDate), { minLength: 1, maxLength: 9 });
  const kinds = fc.constantFrom<'mean' | 'median'>('mean', 'median');
  const property = fc.property(kinds, born, settings, seeds, (kind, dates, how, stream) => {
    const rows = dates.map((birthDate) => ({ cells: { birthDate } }));
    const definition: Measure = { kind, population: '', value: '[Tuổi]' };
    const before = overall(definition, rows, how).value;
    const after = overall(definition, complete(rows, completion(stream)), how).value;
    expect(after?.low).toBe(after?.high);
    expect(after?.low).toBeGreaterThanOrEqual(before?.low ?? NaN);
    expect(after?.high).toBeLessThanOrEqual(before?.high ?? NaN);
  });
  fc.assert(property, { seed: 20231130, numRuns: 200 });
});

test('[I53] the order of the rows changes nothing', () => {
  const property = fc.property(measure, entries, settings, (naive, rows, how) => {
    const definition = toMeasure(naive);
    expect(overall(definition, [...rows].reverse(), how)).toEqual(overall(definition, rows, how));
  });
  fc.assert(property, { seed: 20231130, numRuns: 200 });
});

test('[I54] a unit is the sum of its parts when everybody holds one post', () => {
  const property = fc.property(condition, condition, entries, settings, (one, other, rows, how) => {
    const alone = rows.map(({ cells, path }) => ({ cells, path }));
    const definition: Measure = {
      kind: 'share',
      population: renderCondition(one),
      condition: renderCondition(other),
    };
    const whole = overall(definition, alone, how);
    const parts = [0, 1, 2].map((part) => {
      return overall(
        definition,
        alone.filter((_, at) => at % 3 === part),
        how,
      );
    });
    for (const count of ['certain', 'possible', 'denominator', 'undecided'] as const) {
      expect(parts.reduce((sum, figure) => sum + figure[count], 0)).toBe(whole[count]);
    }
  });
  fc.assert(property, { seed: 20231130, numRuns: 200 });
});

test('[I55] moving all dates and the as-of date by whole cycles of the calendar changes nothing', () => {
  const cycle = 400 * 365 + 97;
  const shift = (iso: string) => formatIsoDate((parseIsoDate(iso) ?? 0) + cycle);
  const ages = fc.tuple(fc.integer({ min: 36, max: 42 }), entries, settings);
  const property = fc.property(ages, ([age, rows, how]) => {
    const definition: Measure = { kind: 'count', population: '', condition: `[Tuổi] < ${age}` };
    const moved = rows.map((entry) => {
      const birth = entry.cells['birthDate'];
      if (typeof birth !== 'string') return entry;
      const birthDate = birth.length === 4 ? String(Number(birth) + 400) : shift(birth);
      return { ...entry, cells: { ...entry.cells, birthDate } };
    });
    const later = { ...how, asOf: shift(how.asOf) };
    expect(overall(definition, moved, later)).toEqual(overall(definition, rows, how));
  });
  fc.assert(property, { seed: 20231130, numRuns: 200 });
});
