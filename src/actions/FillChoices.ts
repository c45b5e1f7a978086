import type { Issue } from '../core/Issue';
import type { FillingPlan } from '../template/planFilling';
import type { SheetEntry, Workbook } from '../workbook/Workbook';
import type { Evaluation, EvaluationChoices } from './Evaluation';

/** What a person chooses before forms are filled. */
export interface FillChoices extends EvaluationChoices {
  /** Tab names of the forms; default: every visible sheet with a directive. */
  readonly forms?: readonly string[];
  /** The workbook that holds the forms and receives the copies; default: that of the roster. */
  readonly formWorkbook?: Workbook;
  /** The workbook of the forms counts dates from 1904; default: as that of the roster. */
  readonly formUses1904Dates?: boolean;
  /** Name, code or path (`District / Commune`) of the unit that the forms are about. */
  readonly unit?: string;
  /** Puts values in the place of formulas, for copies to send. */
  readonly valuesOnly?: boolean;
  /** Shows each plan before it runs; what it throws leaves the workbook as it was. */
  readonly approve?: (form: string, plan: FillingPlan) => void;
}

export interface FilledForms {
  readonly evaluation: Evaluation;
  readonly sheets: readonly FilledSheet[];
  /** Of the forms; those of the roster stand in `evaluation`. */
  readonly issues: readonly Issue[];
  /** Cells whose value changed. */
  readonly cellsWritten: number;
}

export interface FilledSheet {
  readonly form: string;
  readonly sheet: SheetEntry;
}
