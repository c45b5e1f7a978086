import type { CountingContext } from './compile/LeafRegistry';
import type { ConditionField } from './language/ConditionField';

/** A field that figures are broken down by. */
export interface Breakdown {
  /** The name under which results stand: the field's key, `age` for the age. */
  readonly field: string;
  /** The column that its values come from. */
  readonly column: string;
  /** Equal for breakdowns that put everybody into the same groups. */
  readonly name: string;
  /** How the age is counted, where the groups are ages. */
  readonly counting?: CountingContext;
}

export function breakdownBy(
  { column, kind }: ConditionField,
  counting: CountingContext,
): Breakdown {
  if (kind !== 'age') return { field: column, column, name: column };
  const { asOf, age, leapDay } = counting;
  return { field: 'age', column, name: `age by ${age} and ${leapDay} at ${asOf}`, counting };
}
