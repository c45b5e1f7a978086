import type { ChangeMessages } from '../messages/vi/viChange';
import { messagesIn } from '../messages/messagesIn';
import { composeChange } from '../report/change/composeChange';
import type { Report } from '../report/Report';
import type { SheetDescription } from '../sheet/SheetDescription';
import type { Workbook } from '../workbook/Workbook';
import type { Evaluation, EvaluationChoices } from './Evaluation';
import { explainChange, withoutMaskedChanges, type ExplainedChange } from './explainChange';
import { maskEvaluation } from './maskEvaluation';
import type { ReportChoices } from './ReportChoices';

/** The earlier roster, and how to read it. */
type Earlier = Pick<EvaluationChoices, 'asOf' | 'language' | 'uses1904Dates' | 'counting'> & {
  readonly workbook: Workbook;
};

/** Explains the change since the earlier roster, if there is one, once for sheets and terminal. */
export class ChangeExplainer {
  private explained: Promise<ExplainedChange> | undefined;

  constructor(
    private readonly earlier: Earlier | undefined,
    private readonly words: ChangeMessages,
  ) {}

  async explain(after: Evaluation): Promise<ExplainedChange | undefined> {
    if (!this.earlier) return undefined;
    this.explained ??= explainChange(this.earlier.workbook, after, this.earlier);
    return this.explained;
  }

  /** What the report says of the change; nothing without an earlier roster. */
  async composeSheets(
    report: Report,
    after: Evaluation,
    options: NonNullable<ReportChoices['report']> = {},
  ): Promise<readonly SheetDescription[]> {
    const explained = await this.explain(after);
    if (!explained) return [];
    const { before, bridges, issues } = explained;
    const bridged = new Set(bridges.map(({ indicator }) => indicator.code));
    const change = {
      since: before.asOf,
      bridges: withoutMaskedChanges(bridges, maskEvaluation(after, options.maskBelow ?? 0)),
      notCompared: after.compared
        .map(({ result }) => result.indicator)
        .filter(({ code }) => !bridged.has(code))
        .map(({ title }) => title),
      issues,
      earlier: before.roster,
      later: after.roster,
    };
    return composeChange(report, change, messagesIn(report.language), this.words, options);
  }
}
