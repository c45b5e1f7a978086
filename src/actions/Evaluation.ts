import type { CountingSettings, IndicatorPack } from '../core/indicators/Indicator';
import type { RosterFigures } from '../core/indicators/RosterFigures';
import type { Issue } from '../core/Issue';
import type { PlannedChange } from '../core/projection/PlannedChange';
import type { Timeline } from '../core/projection/Timeline';
import type { Roster } from '../core/roster/Roster';
import type { RosterMapping } from '../core/roster/RosterInput';
import type { ComparedIndicator } from '../core/targets/ComparedIndicator';
import type { Language } from '../messages/Language';
import type { WorkbookReading } from './WorkbookReading';

/** What a person chooses before figures are computed. */
export interface EvaluationChoices {
  /** ISO date at which everything is counted. */
  readonly asOf: string;
  readonly language: Language;
  /**
   * Followed where the workbook has no definition sheets, or these are to be ignored; default: the
   * pack of Project 02-DA/TU.
   */
  readonly pack?: IndicatorPack;
  /** The pack that was chosen goes before what the workbook's sheets define. */
  readonly ignoresDefinitionSheets?: boolean;
  /** How ages are counted by indicators that do not say it themselves. */
  readonly counting?: CountingSettings;
  /** People retire in projections as Decree 135/2020 says. */
  readonly hasRetirement?: boolean;
  readonly mapping?: RosterMapping;
  /** Tab names to read; default: every visible sheet that Rollcall did not write and is no form. */
  readonly sheets?: readonly string[];
  /** The workbook counts dates from 1904. */
  readonly uses1904Dates?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: Step, done: number, total: number) => void;
}

/** When the last has begun, giving up is heeded no longer. */
export type Step = 'read' | 'evaluate' | 'compose' | 'write' | 'finish';

export interface Evaluation {
  /** Day number of the as-of date. */
  readonly asOf: number;
  readonly roster: Roster;
  /** With the chosen way of counting ages where an indicator has none of its own. */
  readonly pack: IndicatorPack;
  /** The pack as it is defined. */
  readonly defined: IndicatorPack;
  /** Indicators of the pack that could be computed, in its order. */
  readonly compared: readonly ComparedIndicator[];
  /** From the workbook's sheet of planned personnel changes, for projections. */
  readonly changes?: readonly PlannedChange[];
  /** The roster ahead, where more is known to happen than ageing. */
  readonly timeline?: Timeline;
  /** Of the roster and of the definitions. */
  readonly issues: readonly Issue[];
  /** With what it was computed from, it can follow edits; absent where it cannot. */
  readonly basis?: EvaluationBasis;
}

interface EvaluationBasis {
  readonly reading: WorkbookReading;
  readonly figures: RosterFigures;
  readonly choices: EvaluationChoices;
}
