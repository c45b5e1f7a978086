import type { Measure } from '../../core/indicators/Indicator';
import type { FieldBreakdown, Figure } from '../../core/indicators/IndicatorResult';
import { definitionLines } from '../../messages/definitionLines';
import { fieldName, vocabularyWord } from '../../messages/fieldWords';
import type { Messages } from '../../messages/messagesFor';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import type { Report } from '../Report';
import type { Masking } from '../masking/Masking';

/** A row of the sheet of groups. */
export type GroupRow =
  { readonly kind: 'indicator' | 'definition' | 'field'; readonly text: string } | FigureRow;

export interface FigureRow {
  readonly kind: 'whole' | 'group';
  readonly text: string;
  readonly figure: Figure | 'masked';
  readonly measure: Measure;
}

/**
 * An indicator with its definition and the whole's figure, then its groups field by field; nothing
 * for one that is not broken down by a field.
 */
export function groupRows(
  compared: ComparedIndicator,
  place: number,
  { units }: Pick<Report, 'units'>,
  messages: Messages,
  masking: Masking,
): readonly GroupRow[] {
  const { indicator, byField } = compared.result;
  const fields = byField
    .map(({ field, groups }) => ({ field, groups: groups.filter(hasAnybody) }))
    .filter(({ groups }) => groups.length > 0);
  if (fields.length === 0) return [];
  const { code, measure } = indicator;
  const shown = (figure: Figure, isMasked: boolean): FigureRow['figure'] =>
    isMasked ? 'masked' : figure;
  return [
    { kind: 'indicator', text: `${place}. ${indicator.title[messages.language]}` },
    { kind: 'definition', text: `${definitionLines(messages, indicator).join('. ')}.` },
    {
      kind: 'whole',
      text: units.nodes[0]?.name || messages.report.wholeUnit(units.scope),
      figure: shown(compared.overall.figure, masking.isMasked(code, 0)),
      measure,
    },
    ...fields.flatMap(({ field, groups }): GroupRow[] => [
      { kind: 'field', text: fieldName(messages, field) },
      ...groups.map(({ name, figure }) => ({
        kind: 'group' as const,
        text: groupName(messages, field, name),
        figure: shown(figure, masking.isGroupMasked(code, field, name)),
        measure,
      })),
    ]),
  ];
}

function hasAnybody({ figure }: FieldBreakdown['groups'][number]): boolean {
  return figure.denominator > 0 || figure.possible > 0 || figure.undecided > 0;
}

/** Values of vocabularies in the language of the report; a mark is yes or no. */
function groupName(messages: Messages, field: string, name: string): string {
  const { noValue, flags } = messages.report.byGroup;
  if (name === '') return noValue;
  if (name === 'true' || name === 'false') return flags[name];
  return vocabularyWord(messages, field, name) ?? name;
}
