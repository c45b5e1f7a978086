import { parseIsoDate } from '../../../../src/core/engine/calendar';
import { evaluateIndicators } from '../../../../src/core/indicators/evaluateIndicators';
import type { Indicator } from '../../../../src/core/indicators/Indicator';
import { buildRoster, type BuiltField, type Cell } from '../../../support/buildRoster';

const FIELDS: readonly BuiltField[] = [
  { key: 'birthDate', kind: 'date', vi: 'Ngày sinh' },
  { key: 'appointmentDate', kind: 'date', vi: 'Ngày bổ nhiệm' },
  { key: 'gender', kind: 'text', vi: 'Giới tính' },
];
const PEOPLE: readonly (readonly [Cell, Cell, Cell])[] = [
  ['1983-11-30', '2000-01-01', 'Nữ'],
  ['1983-12-15', '2010-06-01', 'Nam'],
  ['1984-02-29', '2015', 'Nữ'],
  ['1983', null, 'Nữ'],
  [null, '2020-01-01', 'Nam'],
];
const ROSTER = buildRoster(
  FIELDS,
  PEOPLE.map(([birthDate, appointmentDate, gender]) => ({
    cells: { birthDate, appointmentDate, gender },
  })),
);

type Case = readonly [
  condition: string,
  settings: Indicator['settings'],
  certain: number,
  possible: number,
];

/** What each condition counts when all of them are counted together. */
function countTogether(cases: readonly Case[], asOf: string): readonly Case[] {
  const indicators = cases.map(([condition, settings], at): Indicator => ({
    code: `x${at}`,
    title: { vi: 'x', en: 'x' },
    measure: { kind: 'count', population: '', condition },
    settings,
  }));
  const { results } = evaluateIndicators(ROSTER, indicators, { asOf: parseIsoDate(asOf) ?? NaN });
  return cases.map(([condition, settings], at): Case => {
    const { certain = NaN, possible = NaN } = results[at]?.overall ?? {};
    return [condition, settings, certain, possible];
  });
}

test('[I50] conditions that are counted together are not taken for one another', () => {
  const cases: readonly Case[] = [
    ['[Tuổi] < 40', { age: 'date' }, 3, 5],
    ['[Tuổi] < 40', { age: 'month' }, 2, 4],
    ['[Tuổi] < 40', { age: 'year' }, 1, 2],
    ['[Tuổi] >= 40', { age: 'year' }, 3, 4],
    ['YEARS([Ngày sinh]; ASOF()) < 40', { age: 'year' }, 3, 5],
    ['MONTHS([Ngày sinh]; ASOF()) < 479', {}, 1, 3],
    ['[Ngày sinh] < [Ngày bổ nhiệm]', {}, 3, 5],
    ['[Ngày bổ nhiệm] < [Ngày sinh]', {}, 0, 2],
    ['YEARS([Ngày sinh]; [Ngày bổ nhiệm]) < 20', {}, 1, 3],
    ['YEARS([Ngày sinh]; [Ngày bổ nhiệm]) < 30', {}, 2, 4],
    ['[Giới tính] = "Nữ"', {}, 3, 3],
    ['[Giới tính] <> "Nữ"', {}, 2, 2],
  ];
  expect(countTogether(cases, '2023-11-15')).toEqual(cases);
});

test('[I22] one indicator may read 29 February otherwise than the next', () => {
  const cases: readonly Case[] = [
    ['[Tuổi] < 39', { leapDay: 'march1' }, 1, 2],
    ['[Tuổi] < 39', { leapDay: 'february28' }, 0, 1],
  ];
  expect(countTogether(cases, '2023-02-28')).toEqual(cases);
});

test('[I1] every part of AND and OR counts, several on one field and constants too', () => {
  const cases: readonly Case[] = [
    ['AND([Tuổi] >= 39; [Tuổi] < 40; [Giới tính] = "Nữ")', {}, 2, 3],
    ['AND([Giới tính] = "Nữ"; [Tuổi] >= 39; [Tuổi] < 40)', {}, 2, 3],
    ['OR([Tuổi] < 20; [Giới tính] = "Nữ"; [Tuổi] >= 39)', {}, 4, 5],
    ['OR([Giới tính] = "Nữ"; [Tuổi] < 40; FALSE)', {}, 4, 5],
    ['OR([Giới tính] = "Nữ"; [Tuổi] < 40; TRUE)', {}, 5, 5],
    ['AND([Giới tính] = "Nữ"; [Tuổi] < 40; TRUE)', {}, 2, 3],
    ['AND([Giới tính] = "Nữ"; [Tuổi] < 40; FALSE)', {}, 0, 0],
    ['NOT(AND([Giới tính] = "Nữ"; [Tuổi] < 40))', {}, 2, 3],
    ['TRUE', {}, 5, 5],
    ['FALSE', {}, 0, 0],
  ];
  expect(countTogether(cases, '2023-11-15')).toEqual(cases);
});
