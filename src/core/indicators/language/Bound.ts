import type { BoundNumber, BoundTruth } from './BoundCondition';
import type { ConditionField } from './ConditionField';

/** A part of a condition with its type. */
export type Bound =
  | { readonly type: 'truth'; readonly node: BoundTruth }
  | { readonly type: 'number' | 'date'; readonly node: BoundNumber }
  | { readonly type: 'text'; readonly literal: string }
  | { readonly type: 'textField'; readonly field: ConditionField };

/** The type as messages name it. */
export type TypeName = 'truth' | 'number' | 'date' | 'text';

export function typeNameOf(bound: Bound): TypeName {
  return bound.type === 'textField' ? 'text' : bound.type;
}
