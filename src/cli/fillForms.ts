import type { EvaluationChoices } from '../actions/Evaluation';
import type { FilledForms } from '../actions/FillChoices';
import { fillTemplate } from '../actions/fillTemplate';
import { formatIssueLine } from '../messages/formatIssue';
import { recalculate } from '../workbook/formulas/recalculate';
import type { MemoryWorkbook } from '../workbook/memory/MemoryWorkbook';
import { BadInput } from './BadInput';
import { openWorkbook } from './openRoster';
import type { CommandArguments } from './readArguments';
import type { CommandPaths } from './settlePaths';

/** Fills the forms of `--template` from the roster; the workbook to save holds forms and copies. */
export async function fillForms(
  roster: MemoryWorkbook,
  template: string,
  paths: CommandPaths,
  given: CommandArguments,
  choices: EvaluationChoices,
): Promise<{ readonly workbook: MemoryWorkbook; readonly filled: FilledForms }> {
  const isSame = template === paths.roster;
  const workbook = isSame ? roster : await openWorkbook(template, paths.shownTemplate);
  workbook.calculate = recalculate;
  const filled = await fillTemplate(roster, {
    ...choices,
    formWorkbook: workbook,
    formUses1904Dates: workbook.uses1904Dates,
    unit: given.unit,
    valuesOnly: given.valuesOnly,
  });
  const fatal = filled.issues.find(
    ({ at, severity }) => at.in === 'workbook' && severity === 'error',
  );
  if (fatal) throw new BadInput((messages) => formatIssueLine(fatal, messages));
  return { workbook, filled };
}
