import { plainText } from '../plainText';
import type { SheetRow } from '../rows/SheetRow';
import { textAt } from '../rows/SheetRow';
import type { ColumnPlan } from './ColumnPlan';
import type { NamePart } from './DatePart';

/**
 * Recognises a name written in two columns or three: "Họ đệm | Tên", "Họ | Tên đệm | Tên", or the
 * given names in a column without a header to the right of "Họ và tên".
 */
export function assignNameParts(
  plans: readonly ColumnPlan[],
  sample: readonly SheetRow[],
  isUnheaded: (plan: ColumnPlan) => boolean,
): ColumnPlan[] {
  const first = plans.findIndex((plan) => mayBeSurname(plan));
  const surname = plans[first];
  const after = (steps: number) =>
    plans.find(({ column }) => column === (surname?.column ?? -9) + steps);
  const middle = MIDDLE.test(plainText(after(1)?.header ?? '')) ? after(1) : undefined;
  const given = after(middle ? 2 : 1);
  if (!surname || !given || given.reason === 'mapping') return [...plans];
  const isNamed = GIVEN.test(plainText(given.header)) && SURNAME.test(plainText(surname.header));
  const isUnder = surname.field === 'name' && isUnheaded(given) && areGivenNames(given, sample);
  if (!isNamed && !isUnder) return [...plans];
  const parts = new Map<ColumnPlan | undefined, NamePart>([
    [surname, 'surname'],
    [middle, 'middle'],
    [given, 'given'],
  ]);
  return plans.map((plan) => {
    const part = parts.get(plan);
    if (!part) return plan;
    return { ...plan, field: 'name', part, confidence: SURENESS, reason: 'header' as const };
  });
}

function mayBeSurname({ field, reason, header }: ColumnPlan): boolean {
  return reason !== 'mapping' && (field === 'name' || SURNAME.test(plainText(header)));
}

/** Single words that begin with a capital, one in each row that has anything to the left. */
function areGivenNames({ column }: ColumnPlan, sample: readonly SheetRow[]): boolean {
  const texts = sample.map((row) => textAt(row, column)).filter((text) => text !== '');
  const given = texts.filter((text) => /^\p{Lu}[\p{L}\p{M}]*$/u.test(text));
  return given.length >= 2 && given.length >= texts.length * LEAST_SHARE;
}

const SURNAME =
  /^(?:ho|ho dem|ho va dem|ho lot|ho va ten dem|ho ten dem|ho va chu dem|ho chu dem|surname|family name|last name)$/;
const MIDDLE = /^(?:dem|ten dem|chu dem|lot|ten lot|chu lot|middle names?)$/;
const GIVEN = /^(?:ten|given names?|first names?)$/;
const SURENESS = 0.9;
const LEAST_SHARE = 0.85;
