import type { Issue } from '../core/Issue';
import { itemKey } from '../template/expandLines';
import type { FillRecord } from '../template/FillRecord';
import { fingerprintForm } from '../template/fingerprintForm';
import { FormContext } from '../template/FormContext';
import type { Binding } from '../template/FormItem';
import { listSheets } from '../template/listSheets';
import { planFilling } from '../template/planFilling';
import type { FillingPlan } from '../template/planFilling';
import { readTemplate } from '../template/readTemplate';
import type { Form } from '../template/readTemplate';
import { suggestName } from '../template/suggestName';
import { messagesFor } from '../messages/messagesFor';
import { legalSheetName } from '../sheet/sheetName';
import type { SheetEntry, Workbook } from '../workbook/Workbook';
import { composeTemplateData } from './composeTemplateData';
import { evaluateWorkbook } from './evaluateWorkbook';
import type { FillChoices, FilledForms, FilledSheet } from './FillChoices';
import { findUnit } from './findUnit';
import { listForms } from './listForms';
import { readFormWords } from './readFormWords';
import { readSavedHistory } from './readSavedHistory';

/**
 * Fills copies of forms from the roster of a workbook. The forms themselves stay as they are; a
 * copy that was filled before is brought up to date in place.
 */
export async function fillTemplate(
  workbook: Workbook,
  choices: FillChoices,
): Promise<FilledForms> {
  const formWorkbook = choices.formWorkbook ?? workbook;
  const present = await listForms(formWorkbook, choices.signal);
  const forms = choices.forms ?? present;
  const sheets = choices.sheets ?? (await rosterSheets(workbook, present));
  const evaluation = await evaluateWorkbook(workbook, { ...choices, sheets });
  const done: FilledForms = { evaluation, sheets: [], issues: [], cellsWritten: 0 };
  const missing = forms.find((name) => !present.includes(name));
  if (missing !== undefined) return { ...done, issues: [missingForm(missing, present)] };
  if (forms.length === 0) return { ...done, issues: [workbookIssue('template-none')] };
  const unit = choices.unit === undefined ? { node: 0 } : findUnit(evaluation.roster.units, choices.unit);
  if ('issue' in unit) return { ...done, issues: [unit.issue] };
  const words = await readFormWords(formWorkbook, choices.language);
  const history = await readSavedHistory(workbook);
  const data = composeTemplateData(evaluation, choices, { unit: unit.node, words, history });
  const context = new FormContext(data);
  const filled: FilledSheet[] = [];
  const issues: Issue[] = [];
  let cellsWritten = 0;
  for (const [index, name] of forms.entries()) {
    choices.onProgress?.('write', index, forms.length);
    const result = await fillForm(formWorkbook, name, context, choices);
    filled.push(...result.sheets);
    issues.push(...result.issues);
    cellsWritten += result.cellsWritten;
  }
  choices.onProgress?.('write', forms.length, forms.length);
  return { evaluation, sheets: filled, issues, cellsWritten };
}

/** Where the record of a filled copy is kept. */
export function fillSetting(key: string): string {
  return `filling ${key}`;
}

/** Forms are no rosters, so they are not read as such. */
async function rosterSheets(
  workbook: Workbook,
  forms: readonly string[],
): Promise<readonly string[]> {
  const entries = await workbook.listSheets();
  return entries
    .filter(({ key, visibility, name }) => {
      return key === undefined && visibility === 'visible' && !forms.includes(name);
    })
    .map(({ name }) => name);
}

type FormResult = Omit<FilledForms, 'evaluation'>;

async function fillForm(
  workbook: Workbook,
  name: string,
  context: FormContext,
  choices: FillChoices,
): Promise<FormResult> {
  const form = readTemplate(await workbook.readTemplate(name));
  const { turns, issues } = listSheets(form, context);
  const sheets: FilledSheet[] = [];
  const all: Issue[] = [...issues];
  let cellsWritten = 0;
  const keys: string[] = [];
  for (const turn of turns) {
    const base = `form:${name}${turn ? `:${itemKey(turn, context)}` : ''}`;
    const target = await settleCopy(workbook, base, form);
    all.push(...target.issues);
    keys.push(base);
    const scope = turn ? [turn] : [];
    const { valuesOnly } = choices;
    if (choices.approve) {
      const preview = { copy: form.sheet, record: null, scope, valuesOnly };
      choices.approve(name, planFilling(form, context, preview));
    }
    const tab = turn ? turnName(turn, context) : messagesFor(context.data.language).template.filled(name);
    const result = await fillCopy(workbook, form, target, tab, (copy, record) =>
      planFilling(form, context, { copy, record, scope, valuesOnly }),
    );
    sheets.push({ form: name, sheet: result.sheet });
    cellsWritten += result.cellsWritten;
    for (const issue of result.issues) {
      if (!all.some((each) => isSame(each, issue))) all.push(issue);
    }
  }
  if (form.sheets) all.push(...(await listGone(workbook, `form:${name}:`, keys)));
  return { sheets, issues: all, cellsWritten };
}
