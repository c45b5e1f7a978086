import type { Measure } from '../../core/indicators/Indicator';

type TextName =
  'population' | 'condition' | 'numerator' | 'denominator' | 'value' | 'alsoCondition';

/** The texts of a measure that a person edits, in the order of reading. */
export function listTexts(measure: Measure): readonly (readonly [TextName, string])[] {
  switch (measure.kind) {
    case 'share':
    case 'count':
      return [
        ['population', measure.population],
        ['condition', measure.condition],
      ];
    case 'ratio':
      return [
        ['population', measure.population],
        ['numerator', measure.numerator],
        ['denominator', measure.denominator],
      ];
    case 'mean':
    case 'median':
      return [
        ['population', measure.population],
        ['value', measure.value],
      ];
    case 'unitShare':
      return [
        ['population', measure.population],
        ['condition', measure.condition],
        ['alsoCondition', measure.alsoCondition ?? ''],
      ];
  }
}

/** The measure with one of its texts changed; an emptied second condition is none. */
export function changeText(measure: Measure, name: TextName, text: string): Measure {
  if (name === 'alsoCondition' && measure.kind === 'unitShare' && text.trim() === '') {
    return { ...measure, alsoCondition: undefined };
  }
  return { ...measure, [name]: text };
}

/** The measure counted another way; share and count ask for the same texts. */
export function changeKind(measure: Measure, kind: 'share' | 'count'): Measure {
  const { population } = measure;
  const condition = 'condition' in measure ? measure.condition : '';
  return { kind, population, condition };
}
