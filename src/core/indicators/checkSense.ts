import type { Flaw } from './checkShape';
import type { Indicator, IndicatorPack, Target } from './Indicator';
import { validityOf } from './validityOf';

/** Flaws of a well-shaped pack: what its parts say against each other. */
export function checkSense(pack: Pick<IndicatorPack, 'indicators'>): Flaw[] {
  return [
    ...pack.indicators.flatMap((indicator, index) => checkIndicator(indicator, index)),
    ...checkVersions(pack.indicators),
  ];
}

function checkIndicator(indicator: Indicator, index: number): Flaw[] {
  const pointer = `/indicators/${index}`;
  const { validFrom, validTo, target, measure } = indicator;
  const isReversed = validFrom !== undefined && validTo !== undefined && validTo < validFrom;
  const reversed = isReversed
    ? [flaw('pack-validity-reversed', `${pointer}/validTo`, { from: validFrom, to: validTo })]
    : [];
  if (target === undefined) return reversed;
  const isShare = measure.kind === 'share' || measure.kind === 'unitShare';
  return [...reversed, ...checkTarget(target, `${pointer}/target`, isShare)];
}

function checkTarget(target: Target, pointer: string, isShare: boolean): Flaw[] {
  return [
    ...checkRange(target, target, pointer),
    ...(target.byUnit ?? []).flatMap((entry, index) => {
      const at = `${pointer}/byUnit/${index}`;
      return [
        ...(entry.level === undefined && entry.unit === undefined
          ? [flaw('pack-unit-target-unnamed', at)]
          : []),
        ...(target.due !== undefined && entry.date !== undefined && entry.date > target.due
          ? [flaw('pack-date-order', `${at}/date`, { earlier: entry.date, later: target.due })]
          : []),
        ...checkRange(entry, target, at),
      ];
    }),
    ...(isShare ? checkFractions(target, pointer) : []),
    ...checkPath(target, pointer),
  ];
}

function checkRange(
  entry: { readonly value: number; readonly upper?: number },
  target: Target,
  pointer: string,
): Flaw[] {
  const upper = entry.upper ?? target.upper;
  if (upper === undefined || upper > entry.value) return [];
  if (upper === entry.value && target.comparator !== '>' && target.comparator !== '<') return [];
  const at = `${pointer}/${entry.upper === undefined ? 'value' : 'upper'}`;
  return [flaw('pack-range-reversed', at, { value: entry.value, upper })];
}

/** 15 % is written 0.15: a share above 1 is a percentage that somebody forgot to divide. */
function checkFractions(target: Target, pointer: string): Flaw[] {
  const values: [string, number | undefined][] = [
    ['value', target.value],
    ['upper', target.upper],
    ['baseline/value', target.baseline?.value],
    ...(target.interim ?? []).map(({ value }, index): [string, number] => [
      `interim/${index}/value`,
      value,
    ]),
    ...(target.byUnit ?? []).flatMap(({ value, upper }, index): [string, number | undefined][] => [
      [`byUnit/${index}/value`, value],
      [`byUnit/${index}/upper`, upper],
    ]),
  ];
  return values.flatMap(([key, value]) =>
    value === undefined || (value >= 0 && value <= 1)
      ? []
      : [flaw('pack-share-not-fraction', `${pointer}/${key}`, { value })],
  );
}

/** A path runs from an earlier baseline over interim values, each on a day of its own, to the due date. */
function checkPath(target: Target, pointer: string): Flaw[] {
  const { baseline, due, path, interim = [] } = target;
  const flaws: Flaw[] = [];
  if (path !== undefined && (due === undefined || (!baseline && interim.length === 0))) {
    flaws.push(flaw('pack-path-incomplete', `${pointer}/path`));
  }
  if (baseline && due !== undefined && baseline.date >= due) {
    const at = `${pointer}/baseline/date`;
    flaws.push(flaw('pack-date-order', at, { earlier: baseline.date, later: due }));
  }
  interim.forEach(({ date }, index) => {
    const at = `${pointer}/interim/${index}/date`;
    if (due !== undefined && date >= due) {
      flaws.push(flaw('pack-date-order', at, { earlier: date, later: due }));
    }
    if (baseline && date <= baseline.date) {
      flaws.push(flaw('pack-date-order', at, { earlier: baseline.date, later: date }));
    }
    if (interim.findIndex((other) => other.date === date) < index) {
      flaws.push(flaw('pack-date-repeated', at, { date }));
    }
  });
  return flaws;
}

/** A code may stand more than once when the spans of its versions do not meet. */
function checkVersions(indicators: readonly Indicator[]): Flaw[] {
  return indicators.flatMap((indicator, index) => {
    const { code } = indicator;
    if (indicators.findIndex((other) => other.code === code) === index) return [];
    const own = validityOf(indicator, indicators);
    const isRepeated = indicators.slice(0, index).some((other) => {
      if (other.code !== code) return false;
      const { from, to } = validityOf(other, indicators);
      return from <= own.to && own.from <= to;
    });
    return isRepeated ? [flaw('pack-code-repeated', `/indicators/${index}/code`, { code })] : [];
  });
}

function flaw(code: string, pointer: string, parameters: Flaw['parameters'] = {}): Flaw {
  return { code, pointer, parameters };
}
