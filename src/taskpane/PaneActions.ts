import type { Issue } from '../core/Issue';
import type { Roster } from '../core/roster/Roster';
import type { ComparedIndicator } from '../core/targets/ComparedIndicator';
import type { Language } from '../messages/Language';
import type { Workbook } from '../workbook/Workbook';

/** What the pane can have done to a workbook; the same functions that every other surface calls. */
export interface PaneActions {
  readonly evaluateWorkbook: (workbook: Workbook, choices: Choices) => Promise<Evaluation>;
  readonly generateReport: (workbook: Workbook, choices: Choices) => Promise<Generated>;
  readonly refreshReport: (workbook: Workbook, choices: Choices) => Promise<Generated>;
}

export interface Choices {
  readonly asOf: string;
  readonly language: Language;
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: string, done: number, total: number) => void;
}

export interface Evaluation {
  readonly roster: Roster;
  readonly compared: readonly ComparedIndicator[];
  readonly issues: readonly Issue[];
}

export interface Generated {
  readonly evaluation: Evaluation;
  readonly sheets: readonly { readonly name: string }[];
}
