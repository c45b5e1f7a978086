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
  const cell = { sheet: form.sheet.name, row, column };
  try {
    const list = directive.list.by ? listGroups : listItems;
    const turns = list(directive.list, context, []);
    const none = { code: 'template-sheets-none', span: directive.span } as const;
    return { turns, issues: turns.length > 0 ? [] : [toTemplateIssue(none, cell)] };
  } catch (error) {
    if (!(error instanceof DirectiveError)) throw error;
    return { turns: [], issues: [toTemplateIssue(error.problem, cell)] };
  }
}
