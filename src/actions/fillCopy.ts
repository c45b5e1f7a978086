import type { Issue } from '../core/Issue';
import { legalSheetName } from '../sheet/sheetName';
import type { TemplateSheet } from '../sheet/TemplateSheet';
import type { FillRecord } from '../template/FillRecord';
import { fingerprintForm } from '../template/fingerprintForm';
import type { FillingPlan, FillTarget } from '../template/planFilling';
import { copyFromPattern } from '../template/planPattern';
import type { Form } from '../template/readTemplate';
import type { SheetEntry, Workbook, WriteOptions, WriteResult } from '../workbook/Workbook';
import { isCancelled, WorkbookError } from '../workbook/WorkbookError';

/** One copy of a form: for itself, or for an item of a list of sheets. */
export interface CopyTurn {
  readonly form: Form;
  readonly plan: (target: Pick<FillTarget, 'copy' | 'record'>) => FillingPlan;
  /** What the keys of all copies of the form for one turn begin with. */
  readonly base: string;
  readonly tab: string;
}

export interface FilledCopy {
  readonly sheet: SheetEntry;
  /** No copy of this key stood before. */
  readonly isNew: boolean;
  readonly issues: readonly Issue[];
  readonly cellsWritten: number;
}

/**
 * Fills the copy that was filled before, or a new one. Giving up leaves all as it was, unless it
 * comes too late: when a copy that stood before is changed.
 */
export async function fillCopy(
  workbook: Workbook,
  { form, plan, base, tab }: CopyTurn,
  options: WriteOptions,
): Promise<FilledCopy> {
  stopIfCancelled(form.sheet.name, options);
  const found = await findCopy(workbook, base, fingerprintForm(form.sheet));
  const { key, record } = found;
  const isNew = !found.sheet;
  try {
    const sheet = found.sheet ?? (await startCopy(workbook, form, key, tab));
    const copy = await readCopy(workbook, form, sheet.name, record === null);
    const planned = plan({ copy, record });
    const issues = [...found.issues, ...planned.issues];
    if (isUpToDate(planned, record)) return { sheet, isNew, issues, cellsWritten: 0 };
    if (record) await workbook.writeSetting(fillSetting(key), { ...record, isPending: true });
    const { signal } = options;
    const ways = isNew ? { signal } : options;
    const result = await applyPlan(workbook, form, key, sheet.name, planned, ways);
    if (isNew) stopIfCancelled(form.sheet.name, options);
    else options.onTooLate?.();
    await workbook.writeSetting(fillSetting(key), planned.record);
    return { sheet: result.sheet, isNew, issues, cellsWritten: result.cellsWritten };
  } catch (fault) {
    // A host that answers nothing any more cannot tidy up either: the fault is what counts. Only
    // who gave up is told that nothing was changed, so that this must be true.
    await tidyUp(workbook, found, fault).catch((second: unknown) => {
      if (isCancelled(fault)) throw second;
    });
    throw found.sheet ? fault : aboutForm(fault, form);
  }
}

/** Removes a copy and what is remembered of it. */
export async function discardCopy(workbook: Workbook, key: string): Promise<void> {
  await workbook.removeSheet(key);
  await workbook.writeSetting(fillSetting(key), null);
}

export function stopIfCancelled(form: string, { signal }: WriteOptions): void {
  if (signal?.aborted) throw new WorkbookError('cancelled', 'fillTemplate', form);
}

/** Nothing would change, so nothing is too late. */
function isUpToDate({ edits, record: next }: FillingPlan, record: FillRecord | null): boolean {
  return edits.length === 0 && JSON.stringify(next) === JSON.stringify(record);
}

/** Charts of a copy are bound anew, and a fresh one is merged as the form. */
async function readCopy(
  workbook: Workbook,
  form: Form,
  sheet: string,
  isFresh: boolean,
): Promise<TemplateSheet> {
  if (!isFresh) return workbook.readTemplate(sheet, { without: ['charts'] });
  const copy = await workbook.readTemplate(sheet, { without: ['charts', 'merges'] });
  return { ...copy, merges: form.sheet.merges };
}

/** What the keys of sheets begin with that lines are copied from. */
const PATTERN = 'pattern ';

/** A sheet that new lines are to be copied from stands only while they are. */
async function applyPlan(
  workbook: Workbook,
  form: Form,
  key: string,
  sheet: string,
  { edits, pattern }: FillingPlan,
  options: WriteOptions,
): Promise<WriteResult> {
  if (!pattern) return workbook.applyEdits(sheet, edits, options);
  try {
    const { name } = await copyForm(workbook, form, PATTERN + key, form.sheet.name);
    await workbook.applyEdits(name, pattern, { signal: options.signal });
    return await workbook.applyEdits(sheet, copyFromPattern(edits, name), options);
  } finally {
    // What was filled is filled, whether it goes or not.
    await workbook.removeSheet(PATTERN + key).catch(() => undefined);
  }
}

/** Where the record of a filled copy is kept. */
function fillSetting(key: string): string {
  return `filling ${key}`;
}

/** What stands for the record of a copy until it was filled once. */
const FIRST = 'first';

/** Noted before the copy is made: one without a note is known not to be left by a first filling. */
async function startCopy(
  workbook: Workbook,
  form: Form,
  key: string,
  tab: string,
): Promise<SheetEntry> {
  await workbook.writeSetting(fillSetting(key), FIRST);
  return copyForm(workbook, form, key, tab);
}

async function copyForm(
  workbook: Workbook,
  form: Form,
  key: string,
  tab: string,
): Promise<SheetEntry> {
  const taken = (await workbook.listSheets()).map(({ name }) => name);
  return workbook.copySheet(form.sheet.name, { key, name: legalSheetName(tab, taken) });
}

interface FoundCopy {
  readonly key: string;
  /** Absent when a new copy is to be made. */
  readonly sheet?: SheetEntry;
  readonly record: FillRecord | null;
  readonly issues: readonly Issue[];
}

/** The copy of this very form; one of the form as it was, left unfinished or unknown is not touched. */
async function findCopy(workbook: Workbook, base: string, fingerprint: string): Promise<FoundCopy> {
  const all = await workbook.listSheets();
  for (const { key } of all) {
    // Left when a host broke off.
    if (key?.startsWith(PATTERN + base)) await workbook.removeSheet(key);
  }
  const entries = all.filter(({ key }) => key?.startsWith(base));
  const issues: Issue[] = [];
  for (let number = 1; ; number++) {
    const key = `${base}${fingerprint}${number === 1 ? '' : `.${number}`}`;
    const sheet = entries.find((entry) => entry.key === key);
    if (!sheet) {
      const isChanged = entries.length > 0 && number === 1;
      return {
        key,
        record: null,
        issues: isChanged ? [told('template-changed', entries)] : issues,
      };
    }
    const record = (await workbook.readSetting(fillSetting(key))) as
      FillRecord | typeof FIRST | null;
    if (record === FIRST) {
      // Never finished, so there is nothing of an officer's on it.
      await workbook.removeSheet(key);
      return { key, record: null, issues };
    }
    if (record && !record.isPending) return { key, sheet, record, issues: [] };
    // Other programs keep the key, which is a name, but not the settings.
    issues.push(told(record ? 'template-interrupted' : 'template-record-lost', [sheet]));
  }
}

/** A new copy is protected as the form is, and it is the form's protection that is to be lifted. */
function aboutForm(fault: unknown, form: Form): unknown {
  if (!(fault instanceof WorkbookError) || fault.fault !== 'sheetProtected') return fault;
  return new WorkbookError(fault.fault, fault.operation, form.sheet.name, { cause: fault });
}

function told(code: string, entries: readonly SheetEntry[]): Issue {
  const sheet = entries[0]?.name ?? '';
  return { code, severity: 'warning', at: { in: 'sheet', sheet }, parameters: {} };
}

/** A new copy goes again; one that was not touched may be brought up to date later. */
async function tidyUp(
  workbook: Workbook,
  { key, record, sheet }: FoundCopy,
  fault: unknown,
): Promise<void> {
  if (!sheet) await discardCopy(workbook, key);
  else if (await isUntouched(workbook, sheet, fault)) {
    await workbook.writeSetting(fillSetting(key), record);
  }
}

/**
 * A copy bears a mark on its tab from the first edit to the last. Without an answer nobody knows
 * whether all edits were carried out or none.
 */
async function isUntouched(
  workbook: Workbook,
  sheet: SheetEntry,
  fault: unknown,
): Promise<boolean> {
  if (!(fault instanceof WorkbookError) || fault.fault === 'noAnswer') return false;
  const now = (await workbook.listSheets()).find(({ id }) => id === sheet.id);
  return now?.name === sheet.name;
}
