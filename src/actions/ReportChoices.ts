import type { Report } from '../report/Report';
import type { ReportOptions } from '../report/ReportOptions';
import type { Evaluation, EvaluationChoices } from './Evaluation';

/** What a person chooses before a report is written. */
export interface ReportChoices extends EvaluationChoices {
  readonly report?: ReportOptions;
  readonly heading?: Report['heading'];
  /** The definitions are to stand on sheets of the workbook, for an officer to edit. */
  readonly hasDefinitions?: boolean;
  /** ISO date and time of making; default: now. */
  readonly madeAt?: string;
  /** Called before anything is written; what it throws leaves the workbook as it was. */
  readonly approve?: (evaluation: Evaluation) => void;
}
