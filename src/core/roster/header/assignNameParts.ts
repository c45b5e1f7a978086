import { plainText } from '../plainText';
import type { SheetRow } from '../rows/SheetRow';
import { textAt } from '../rows/SheetRow';
import type { ColumnPlan } from './ColumnPlan';

/**
 * Recognises a name written in two columns: "Họ đệm | Tên", or the given names in a column without
 * a header to the right of "Họ và tên".
 */
export function assignNameParts(
  plans: readonly ColumnPlan[],
  sample: readonly SheetRow[],
  isUnheaded: (plan: ColumnPlan) => boolean,
): ColumnPlan[] {
  const first = plans.findIndex((plan) => mayBeSurname(plan));
  const surname = plans[first];
  const given = plans.find(({ column }) => column === (surname?.column ?? -2) + 1);
  if (!surname || !given || given.reason === 'mapping') return [...plans];
  const isNamed = GIVEN.test(plainText(given.header)) && SURNAME.test(plainText(surname.header));
  const isUnder = surname.field === 'name' && isUnheaded(given) && areGivenNames(given, sample);
  if (!isNamed && !isUnder) return [...plans];
  return plans.map((plan) => {
    if (plan !== surname && plan !== given) return plan;
    const part = plan === surname ? ('surname' as const) : ('given' as const);
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
const GIVEN = /^(?:ten|given names?|first names?)$/;
const SURENESS = 0.9;
const LEAST_SHARE = 0.85;
