import type { Report } from '../report/Report';
import type { ReportOptions } from '../report/ReportOptions';
import type { SheetDescription } from '../sheet/SheetDescription';
import type { Evaluation, EvaluationChoices } from './Evaluation';

/** What a person chooses before a report is written. */
export interface ReportChoices extends EvaluationChoices {
  readonly report?: ReportOptions;
  readonly heading?: Report['heading'];
  /** The definitions are to stand on sheets of the workbook, for an officer to edit. */
  readonly hasDefinitions?: boolean;
  /** ISO date and time of making; default: now. */
  readonly madeAt?: string;
  /** Further sheets of the same report, such as its change since an earlier roster. */
  readonly composeFurther?: (
    report: Report,
    evaluation: Evaluation,
  ) => Promise<readonly SheetDescription[]>;
  /** Called before anything is written; what it throws leaves the workbook as it was. */
  readonly approve?: (evaluation: Evaluation) => void;
}
