import type { Indicator, Measure } from '../core/indicators/Indicator';
import { describeCondition, describeValue } from './describeCondition';
import type { Messages } from './messagesFor';

/** How an indicator is counted, in words: whom, under which condition, by which source. */
export function definitionLines(messages: Messages, indicator: Indicator): readonly string[] {
  const { definitions } = messages;
  const { source, validFrom, validTo } = indicator;
  return [
    ...measureLines(messages, indicator.measure),
    ...(source ? [definitions.source(source[messages.language])] : []),
    ...(validFrom !== undefined || validTo !== undefined
      ? [definitions.valid(validFrom, validTo)]
      : []),
  ];
}

function measureLines(messages: Messages, measure: Measure): string[] {
  const { definitions } = messages;
  const words = (text: string) => describeCondition(messages, text);
  const population =
    measure.population.trim() === '' ? definitions.everybody : words(measure.population);
  switch (measure.kind) {
    case 'share':
    case 'count':
      return [definitions.population(population), definitions.condition(words(measure.condition))];
    case 'ratio':
      return [
        definitions.population(population),
        definitions.ratio(words(measure.numerator), words(measure.denominator)),
      ];
    case 'mean':
    case 'median':
      return [
        definitions.population(population),
        definitions[measure.kind](describeValue(messages, measure.value)),
      ];
    case 'unitShare': {
      const condition = words(measure.condition);
      const also = measure.alsoCondition;
      return [
        definitions.population(population),
        definitions.unitShare(
          definitions.levels[measure.level] ?? measure.level,
          also === undefined ? condition : definitions.also(condition, words(also)),
          measure.atLeastShare === undefined
            ? definitions.atLeast(measure.atLeast ?? 1)
            : definitions.atLeastShare(measure.atLeastShare),
        ),
      ];
    }
  }
}
