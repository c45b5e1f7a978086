import type { Issue } from '../core/Issue';
import { itemKey } from '../template/expandLines';
import { FormContext } from '../template/FormContext';
import { formatFormValue } from '../template/formatFormValue';
import type { Binding } from '../template/FormItem';
import { itemValue } from '../template/itemProperty';
import { listSheets } from '../template/listSheets';
import { planFilling } from '../template/planFilling';
import { type Form, readTemplate } from '../template/readTemplate';
import { nearestName } from '../core/indicators/language/nearestName';
import { messagesIn } from '../messages/messagesIn';
import type { SheetEntry, Workbook } from '../workbook/Workbook';
import { composeTemplateData } from './composeTemplateData';
import { evaluateWorkbook } from './evaluateWorkbook';
import type { FillChoices, FilledForms, FilledSheet } from './FillChoices';
import { fillCopies } from './fillCopies';
import type { CopyTurn, FilledCopy } from './fillCopy';
import { findUnit } from './findUnit';
import { listForms } from './listForms';
import { readFormWords } from './readFormWords';
import { readSavedHistory } from './readSavedHistory';

/**
 * Fills copies of forms from the roster of a workbook. The forms themselves stay as they are; a
 * copy that was filled before is brought up to date in place.
 */
export async function fillTemplate(workbook: Workbook, choices: FillChoices): Promise<FilledForms> {
  const formWorkbook = choices.formWorkbook ?? workbook;
  const present = await listForms(formWorkbook, choices.signal);
  const forms = choices.forms ?? present;
  const evaluation = await evaluateWorkbook(workbook, choices);
  const done: FilledForms = { evaluation, sheets: [], issues: [], cellsWritten: 0 };
  const missing = forms.find((name) => !present.includes(name));
  if (missing !== undefined) return { ...done, issues: [missingForm(missing, present)] };
  if (forms.length === 0) return { ...done, issues: [workbookIssue('template-none')] };
  const unit =
    choices.unit === undefined ? { node: 0 } : findUnit(evaluation.roster.units, choices.unit);
  if ('issue' in unit) return { ...done, issues: [unit.issue] };
  const words = await readFormWords(formWorkbook, choices.language);
  const history = await readSavedHistory(workbook, choices);
  const data = composeTemplateData(evaluation, choices, { unit: unit.node, words, history });
  const context = new FormContext(data);
  const planned: PlannedForm[] = [];
  for (const name of forms) planned.push(await planForm(formWorkbook, name, context, choices));
  const turns = planned.flatMap((form) => form.turns);
  const entries = await formWorkbook.listSheets();
  const copies = await fillCopies(formWorkbook, turns, entries, choices);
  const sheets: FilledSheet[] = [];
  const issues: Issue[] = [];
  for (const form of planned) {
    const filled = form.turns.flatMap((turn) => copies.get(turn) ?? []);
    const told = [...form.issues, ...filled.flatMap((copy) => copy.issues)];
    sheets.push(...filled.map(({ sheet }) => ({ form: form.name, sheet })));
    issues.push(...new Map(told.map((issue) => [JSON.stringify(issue), issue])).values());
    if (form.form.sheets) issues.push(...listGone(entries, form.name, filled));
  }
  const cells = [...copies.values()].map(({ cellsWritten }) => cellsWritten);
  return { evaluation, sheets, issues, cellsWritten: cells.reduce((sum, each) => sum + each, 0) };
}

/** A form, and the copies that it is to have. */
interface PlannedForm {
  readonly name: string;
  readonly form: Form;
  readonly turns: readonly CopyTurn[];
  readonly issues: readonly Issue[];
}

async function planForm(
  workbook: Workbook,
  name: string,
  context: FormContext,
  { approve, valuesOnly }: FillChoices,
): Promise<PlannedForm> {
  const form = readTemplate(await workbook.readTemplate(name));
  const { turns, issues } = listSheets(form, context);
  const copies = turns.map((turn): CopyTurn => {
    const scope = turn ? [turn] : [];
    const plan: CopyTurn['plan'] = (target) =>
      planFilling(form, context, { ...target, scope, valuesOnly });
    approve?.(name, plan({ copy: form.sheet, record: null }));
    return {
      form,
      plan,
      base: copyKey(name, turn, context),
      tab: tabName(name, turn, context),
    };
  });
  return { name, form, turns: copies, issues };
}

/** Identity of the copies of a form for one turn. */
function copyKey(form: string, turn: Binding | null, context: FormContext): string {
  return `form:${form}:${turn ? itemKey(turn, context) : ''}#`;
}

function tabName(form: string, turn: Binding | null, context: FormContext): string {
  const { language } = context.data;
  const { filled } = messagesIn(language).template;
  // A tab has room for 31 characters: the form's name gives way, not the word that tells them apart.
  if (!turn) return filled(form.slice(0, 31 - filled('').length).trimEnd());
  return formatFormValue(itemValue(turn.item, context, [turn]), language);
}

/** Sheets of units that are no longer in the list stay, and are told. */
function listGone(
  entries: readonly SheetEntry[],
  form: string,
  filled: readonly FilledCopy[],
): readonly Issue[] {
  const keys = new Set(filled.map(({ sheet }) => sheet.key?.replace(/#[^#]*$/u, '')));
  return entries
    .filter(({ key }) => key?.startsWith(`form:${form}:`))
    .filter(({ key }) => !keys.has(key?.replace(/#[^#]*$/u, '')))
    .map(({ name }) => ({
      code: 'template-sheet-gone',
      severity: 'note',
      at: { in: 'sheet', sheet: name },
      parameters: {},
    }));
}

function missingForm(name: string, present: readonly string[]): Issue {
  const suggestion = nearestName(name, present) ?? '';
  return workbookIssue('template-sheet-missing', { text: name, suggestion });
}

function workbookIssue(code: string, parameters: Issue['parameters'] = {}): Issue {
  return { code, severity: 'error', at: { in: 'workbook' }, parameters };
}
