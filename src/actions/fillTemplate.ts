import type { Issue } from '../core/Issue';
import { itemKey } from '../template/expandLines';
import { FormContext } from '../template/FormContext';
import { formatFormValue } from '../template/formatFormValue';
import type { Binding } from '../template/FormItem';
import { itemValue } from '../template/itemProperty';
import { listSheets } from '../template/listSheets';
import { planFilling } from '../template/planFilling';
import type { FillingPlan, FillTarget } from '../template/planFilling';
import { readTemplate } from '../template/readTemplate';
import { suggestName } from '../template/suggestName';
import { messagesIn } from '../messages/messagesIn';
import type { Workbook } from '../workbook/Workbook';
import { isCancelled } from '../workbook/WorkbookError';
import { composeTemplateData } from './composeTemplateData';
import { evaluateWorkbook } from './evaluateWorkbook';
import type { FillChoices, FilledForms, FilledSheet } from './FillChoices';
import { discardCopy, fillCopy } from './fillCopy';
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
  const filled: FilledSheet[] = [];
  const issues: Issue[] = [];
  let cellsWritten = 0;
  const wayBack: WayBack = { made: [], signal: choices.signal };
  try {
    for (const [index, name] of forms.entries()) {
      choices.onProgress?.('write', index, forms.length);
      const result = await fillForm(formWorkbook, name, context, choices, wayBack);
      filled.push(...result.sheets);
      issues.push(...result.issues);
      cellsWritten += result.cellsWritten;
    }
  } catch (fault) {
    if (isCancelled(fault)) for (const key of wayBack.made) await discardCopy(formWorkbook, key);
    throw fault;
  }
  choices.onProgress?.('write', forms.length, forms.length);
  return { evaluation, sheets: filled, issues, cellsWritten };
}

/** What giving up takes away again. */
interface WayBack {
  /** Keys of the copies that were made. */
  readonly made: string[];
  /** Nobody can give up any more once a copy that stood before was changed. */
  signal: AbortSignal | undefined;
}

async function fillForm(
  workbook: Workbook,
  name: string,
  context: FormContext,
  choices: FillChoices,
  wayBack: WayBack,
): Promise<Omit<FilledForms, 'evaluation'>> {
  const form = readTemplate(await workbook.readTemplate(name));
  const { turns, issues } = listSheets(form, context);
  const sheets: FilledSheet[] = [];
  const all = new Map(issues.map((issue) => [JSON.stringify(issue), issue]));
  let cellsWritten = 0;
  for (const turn of turns) {
    const plan = (target: Omit<FillTarget, 'scope' | 'valuesOnly'>): FillingPlan =>
      planFilling(form, context, {
        ...target,
        scope: turn ? [turn] : [],
        valuesOnly: choices.valuesOnly,
      });
    choices.approve?.(name, plan({ copy: form.sheet, record: null }));
    const result = await fillCopy(workbook, form, plan, {
      base: copyKey(name, turn, context),
      tab: tabName(name, turn, context),
      signal: wayBack.signal,
    });
    if (result.isNew && result.sheet.key !== undefined) wayBack.made.push(result.sheet.key);
    else wayBack.signal = undefined;
    sheets.push({ form: name, sheet: result.sheet });
    cellsWritten += result.cellsWritten;
    for (const issue of result.issues) all.set(JSON.stringify(issue), issue);
  }
  const gone = form.sheets ? await listGone(workbook, name, sheets) : [];
  return { sheets, issues: [...all.values(), ...gone], cellsWritten };
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
async function listGone(
  workbook: Workbook,
  form: string,
  filled: readonly FilledSheet[],
): Promise<readonly Issue[]> {
  const keys = new Set(filled.map(({ sheet }) => sheet.key?.replace(/#[^#]*$/u, '')));
  const entries = await workbook.listSheets();
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
  const suggestion = suggestName(name, present) ?? '';
  return workbookIssue('template-sheet-missing', { text: name, suggestion });
}

function workbookIssue(code: string, parameters: Issue['parameters'] = {}): Issue {
  return { code, severity: 'error', at: { in: 'workbook' }, parameters };
}
