import type { Measure } from '../../core/indicators/Indicator';

export type TextName =
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

/** Whether a text may be empty: everybody, or no second condition. */
export function isOptional(name: TextName): boolean {
  return name === 'population' || name === 'alsoCondition';
}
