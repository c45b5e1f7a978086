import type { Issue } from '../core/Issue';
import type { FormContext } from './FormContext';
import type { Binding } from './FormItem';
import { listGroups, listItems } from './listItems';
import type { Form } from './readTemplate';
import { toTemplateIssue } from './TemplateProblem';
import { DirectiveError } from './TokenCursor';

/** The turns of the block that repeats the whole sheet; one `null` for a form without it. */
export function listSheets(
  form: Form,
  context: FormContext,
): { readonly turns: readonly (Binding | null)[]; readonly issues: readonly Issue[] } {
  if (!form.sheets) return { turns: [null], issues: [] };
  const { directive, row, column } = form.sheets;
  try {
    const list = directive.list.by ? listGroups : listItems;
    return { turns: list(directive.list, context, []), issues: [] };
  } catch (error) {
    if (!(error instanceof DirectiveError)) throw error;
    const cell = { sheet: form.sheet.name, row, column };
    return { turns: [], issues: [toTemplateIssue(error.problem, cell)] };
  }
}
