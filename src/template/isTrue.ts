import type { FormValue } from './FormValue';
import type { Span } from './TemplateProblem';
import { DirectiveError } from './TokenCursor';

/** Whether a condition holds; what is missing is not true. `span` is where it stands. */
export function isTrue(value: FormValue, { span }: { readonly span: Span }): boolean {
  if (value.kind === 'truth') return value.value;
  if (value.kind === 'number') return value.value !== 0;
  if (value.kind === 'blank') return false;
  throw new DirectiveError({ code: 'template-not-comparable', span });
}
