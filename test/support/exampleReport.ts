import type { Bilingual } from '../../src/core/Bilingual';
import { toDayNumber } from '../../src/core/engine/calendar';
import type { Comparator, Indicator, Measure } from '../../src/core/indicators/Indicator';
import type { Figure } from '../../src/core/indicators/IndicatorResult';
import type { UnitTree } from '../../src/core/roster/UnitTree';
import { compareIndicator } from '../../src/core/targets/compareIndicator';
import type { Report } from '../../src/report/Report';

/** `[certain, possible, denominator]` of a figure. */
export type Counts = readonly [number, number, number];

export interface ExampleIndicator {
  readonly indicator: Indicator;
  readonly whole: Counts;
  /** Node of the unit tree → counts. */
  readonly units?: Readonly<Record<number, Counts>>;
}

export const exampleDay = toDayNumber(2023, 11, 30);

export function exampleShare(
  code: string,
  title: Bilingual,
  target?: readonly [Comparator, number],
  rest: Partial<Indicator> = {},
): Indicator {
  const measure: Measure = { kind: 'share', population: '', condition: '[Tuổi] < 40' };
  return {
    code,
    title,
    measure,
    ...(target && { target: { comparator: target[0], value: target[1], due: '2025-12-31' } }),
    ...rest,
  };
}

export function exampleReport(
  indicators: readonly ExampleIndicator[],
  units: UnitTree,
  rest: Partial<Report> = {},
): Report {
  return {
    language: 'vi',
    asOf: exampleDay,
    roster: {
      sheets: ['Cấp ủy cấp xã'],
      rows: 3234,
      people: 3234,
      fingerprint: '0123456789abcdef',
    },
    units,
    indicators: indicators.map(({ indicator, whole, units: byUnit = {} }) =>
      compareIndicator(
        {
          indicator,
          overall: figureOf(indicator.measure, whole),
          byUnit: Object.entries(byUnit).map(([unit, counts]) => ({
            unit: Number(unit),
            ...figureOf(indicator.measure, counts),
          })),
          byField: [],
        },
        units,
        exampleDay,
      ),
    ),
    issues: [],
    protocol: { sheets: [] },
    ...rest,
  };
}

/** A province of `districts`, each with `communes` below it; the root has no name of its own. */
export function exampleUnits(districts: number, communes: number): UnitTree {
  const nodes = [{ name: '', parent: 0, depth: 0, level: 'province' }];
  for (let district = 1; district <= districts; district++) {
    const parent = nodes.length;
    nodes.push({ name: `Huyện Mẫu ${district}`, parent: 0, depth: 1, level: 'district' });
    for (let commune = 1; commune <= communes; commune++) {
      nodes.push({ name: `Xã Số ${district}.${commune}`, parent, depth: 2, level: 'commune' });
    }
  }
  return { nodes };
}

function figureOf(measure: Measure, [certain, possible, denominator]: Counts): Figure {
  const share = (count: number) => (measure.kind === 'count' ? count : count / denominator);
  const value = denominator === 0 ? null : { low: share(certain), high: share(possible) };
  return { certain, possible, denominator, undecided: 0, value };
}
