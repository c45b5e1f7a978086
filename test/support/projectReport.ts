import catalogue from '../../src/core/indicators/catalogue/project02.json';
import type { Indicator } from '../../src/core/indicators/Indicator';
import type { Report } from '../../src/report/Report';
import { exampleReport, exampleUnits, type Counts } from './exampleReport';

/** The nine indicators of Project 02-DA/TU with the reviewed figures, over two small districts. */
export function projectReport(rest: Partial<Report> = {}): Report {
  const indicators = catalogue.indicators as readonly Indicator[];
  const examples = indicators.map((indicator, index) => ({
    indicator,
    whole: wholes[index] ?? [0, 0, 0],
    units: unitCounts(wholes[index] ?? [0, 0, 0]),
  }));
  return exampleReport(examples, exampleUnits(2, 2), {
    definitions: { name: catalogue.name, title: catalogue.title },
    ...rest,
  });
}

const wholes: readonly Counts[] = [
  [126, 126, 500],
  [40, 40, 40],
  [860, 860, 1000],
  [869, 869, 3234],
  [180, 190, 1300],
  [90, 90, 1300],
  [30, 30, 235],
  [60, 65, 320],
  [700, 700, 3000],
];

/** Parts that add up to the whole: two districts, the first with one commune above the other. */
function unitCounts([certain, possible, denominator]: Counts): Readonly<Record<number, Counts>> {
  const part = (share: number): Counts => [
    Math.floor(certain * share),
    Math.floor(possible * share),
    Math.floor(denominator * share),
  ];
  const first = part(0.6);
  const rest = (whole: Counts, one: Counts): Counts => [
    whole[0] - one[0],
    whole[1] - one[1],
    whole[2] - one[2],
  ];
  const small: Counts = [1, 1, Math.min(5, first[2])];
  return {
    1: first,
    2: small,
    3: rest(first, small),
    4: rest([certain, possible, denominator], first),
  };
}
