import type { Indicator, Measure, Target } from '../../core/indicators/Indicator';
import { isPercentage } from '../../messages/isPercentage';
import { listTexts, type TextName } from './measureTexts';

/** Texts of other kinds, so that whoever tries one and comes back finds again what was typed. */
export type FormerTexts = Readonly<Partial<Record<TextName, string>>>;

/** The former texts with those of a measure, which are the newer ones. */
export function keepTexts(former: FormerTexts, measure: Measure): FormerTexts {
  return { ...former, ...Object.fromEntries(listTexts(measure)) };
}

/**
 * The indicator counted another way. What the new kind also asks for stays, a condition becomes a
 * numerator and the other way round, and a target keeps the number that a person reads: 15 % is 15
 * people, not 0.15.
 */
export function changeKind(
  indicator: Indicator,
  kind: Measure['kind'],
  former: FormerTexts,
  level: string,
): Indicator {
  const { measure, target } = indicator;
  const changed = measureOf(kind, keepTexts(former, measure), level);
  const scale = readingScale(changed) / readingScale(measure);
  return { ...indicator, measure: changed, ...(target && { target: scaleTarget(target, scale) }) };
}

function measureOf(kind: Measure['kind'], texts: FormerTexts, level: string): Measure {
  const { population = '', alsoCondition = '' } = texts;
  const condition = texts.condition ?? texts.numerator ?? '';
  switch (kind) {
    case 'share':
    case 'count':
      return { kind, population, condition };
    case 'ratio': {
      const { numerator = condition, denominator = '' } = texts;
      return { kind, population, numerator, denominator };
    }
    case 'mean':
    case 'median':
      return { kind, population, value: texts.value ?? '[Tuổi]' };
    case 'unitShare':
      return {
        kind,
        level,
        population,
        condition,
        ...(alsoCondition !== '' && { alsoCondition }),
        atLeast: 1,
      };
  }
}

/** How much of a target's value is one as people read it. */
function readingScale(measure: Measure): number {
  return isPercentage(measure) ? 0.01 : 1;
}

function scaleTarget(target: Target, scale: number): Target {
  if (scale === 1) return target;
  const scaled = <T extends { readonly value: number; readonly upper?: number }>(part: T): T => ({
    ...part,
    value: round(part.value * scale),
    ...(part.upper !== undefined && { upper: round(part.upper * scale) }),
  });
  const { baseline, interim, byUnit } = target;
  return {
    ...scaled(target),
    ...(baseline && { baseline: scaled(baseline) }),
    ...(interim && { interim: interim.map(scaled) }),
    ...(byUnit && { byUnit: byUnit.map(scaled) }),
  };
}

/** 7 · 0.01 is 0.07, and 0.07 ÷ 0.01 is 7.000000000000001 in binary. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
