import type { IssueLog } from '../IssueLog';
import type { VocabularyReader } from '../values/VocabularyReader';
import type { ColumnPlan } from '../header/ColumnPlan';
import type { DateReadingOptions, DayMonthOrder } from '../values/DateReader';
import type { RosterPart } from './RosterPart';

/** What assembling a column needs to know of the whole roster. */
export interface AssemblyContext {
  readonly parts: readonly RosterPart[];
  readonly rowCount: number;
  readonly log: IssueLog;
  readonly emptyWords: ReadonlySet<string>;
  readonly vocabularyFor: (field: string) => VocabularyReader | undefined;
  readonly datesFor: (sheet: string) => DateReadingOptions;
  /** The orders in which columns of typed dates were read. */
  readonly dateOrders: Map<ColumnPlan, DayMonthOrder>;
}
