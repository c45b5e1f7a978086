import type { ReportChoices } from '../../actions/ReportChoices';
import type { Evaluation } from '../../actions/Evaluation';
import type { Workbook } from '../../workbook/Workbook';
import type { PaneActions } from '../PaneActions';
import type { Outcome, PaneState, Work } from './PaneState';
import { NoRosterError } from './readFailure';
import { noteReport, reportedKey, type Reported } from './Reported';

interface Done {
  readonly outcome: Outcome;
  /** What the workbook's report says from now on. */
  readonly reported?: Reported;
  readonly evaluation?: Evaluation;
}

/** Has one kind of work done and says how it ended; what fails is thrown. */
export function performWork(
  kind: Work['kind'],
  workbook: Workbook,
  actions: PaneActions,
  choices: Omit<ReportChoices, 'approve'>,
  { form, reported }: Pick<PaneState, 'form' | 'reported'>,
): Promise<Done> {
  switch (kind) {
    case 'generate':
      return writeReport(actions.generateReport);
    case 'refresh':
      return writeReport(actions.refreshReport);
    case 'fill':
      return fillForm();
    case 'restore':
      return restoreReport();
  }

  async function writeReport(write: PaneActions['generateReport']): Promise<Done> {
    const { evaluation, sheets } = await write(workbook, { ...choices, approve: refuseNobody });
    const noted = noteReport(evaluation, choices.asOf, reported);
    await workbook.writeSetting(reportedKey, noted);
    return { outcome: written(sheets.map(({ name }) => name)), reported: noted, evaluation };
  }

  async function fillForm(): Promise<Done> {
    const forms = form === null ? undefined : [form];
    const { sheets, issues } = await actions.fillTemplate(workbook, { ...choices, forms });
    return {
      outcome: written(
        sheets.map(({ sheet }) => sheet.name),
        issues,
      ),
    };
  }

  async function restoreReport(): Promise<Done> {
    const restored = await actions.restorePreviousReport(workbook, choices);
    if (!restored) return { outcome: written([]) };
    const { asOf, fingerprint, values } = restored.report;
    const noted: Reported = { asOf, fingerprint, values };
    await workbook.writeSetting(reportedKey, noted);
    const sheets = restored.sheets.map(({ name }) => name);
    return { outcome: { ...written(sheets), leftOut: restored.leftOut }, reported: noted };
  }

  function written(sheets: readonly string[], issues: Written['issues'] = []): Written {
    return { kind: 'written', work: kind, sheets, issues, leftOut: [] };
  }
}

/** A report about nobody would take the place of one that says something. */
function refuseNobody({ roster }: Evaluation): void {
  if (roster.rowCount === 0) throw new NoRosterError();
}

type Written = Extract<Outcome, { kind: 'written' }>;
