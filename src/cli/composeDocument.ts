import type { Evaluation } from '../actions/Evaluation';
import { withoutMaskedChanges, type ExplainedChange } from '../actions/explainChange';
import { formatIsoDate } from '../core/engine/calendar';
import type { Issue } from '../core/Issue';
import type { Target } from '../core/indicators/Indicator';
import type { FieldBreakdown, Figure } from '../core/indicators/IndicatorResult';
import type { BridgeCause } from '../core/projection/IndicatorBridge';
import { columnLetters } from '../core/roster/columnLetters';
import type { UnitTree } from '../core/roster/UnitTree';
import type { ComparedIndicator } from '../core/targets/ComparedIndicator';
import type { Verdict } from '../core/targets/Comparison';
import { formatIssue, formatIssueLine } from '../messages/formatIssue';
import type { AllMessages } from '../messages/messagesFor';
import type { EvaluationMask } from '../actions/maskEvaluation';

/** What `--json` prints; its published schema is `reportDocument.schema.json`. */
interface ReportDocument {
  readonly asOf: string;
  readonly roster: {
    readonly sheets: readonly string[];
    readonly rows: number;
    readonly people: number;
    readonly fingerprint: string;
  };
  readonly indicators: readonly IndicatorDocument[];
  readonly issues: readonly IssueDocument[];
  /** Against an earlier roster, where one was named. */
  readonly change?: ChangeDocument;
}

interface ChangeDocument {
  readonly since: string;
  readonly indicators: readonly {
    readonly code: string;
    readonly before: Counts;
    readonly after: Counts;
    /** `weight ÷ scale` is a cause's part in the change of the share, the lowest value. */
    readonly scale: number | null;
    readonly causes: readonly CauseDocument[];
  }[];
}

interface CauseDocument {
  readonly cause: BridgeCause;
  readonly numerator: number;
  readonly denominator: number;
  readonly weight: number;
}

type IndicatorDocument = MaskableCounts & {
  readonly code: string;
  readonly title: string;
  /** Certain numerator ÷ denominator; for a mean or median its lowest value; `null` for a count. */
  readonly share: number | null;
  /** The highest value, where it differs from `share`. */
  readonly shareAtMost?: number;
  /** `null` where it is masked. */
  readonly verdict: Verdict | null;
  readonly target: Pick<Target, 'comparator' | 'value' | 'upper' | 'due'> | null;
  readonly missingToTarget: number | null;
  readonly byUnit: readonly UnitDocument[];
  /** By the values of the columns that the definition names; absent where it names none. */
  readonly byField?: readonly FieldDocument[];
};

interface FieldDocument {
  /** Field key. */
  readonly field: string;
  /** `group` is empty for those without a value. */
  readonly groups: readonly ({ readonly group: string } & MaskableCounts)[];
}

interface Counts {
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
  /** People of whom it is open whether the figure is about them; in no other count of a share. */
  readonly undecided: number;
  /** Of a ratio: people who perhaps stand below its line besides `denominator`. */
  readonly denominatorUnknown?: number;
  /** Of a ratio: people certainly in its population. */
  readonly population?: number;
}

/** Counts of a population too small to be shown, or that would tell another's, are `null`. */
type MaskableCounts =
  | Counts
  | ({ readonly masked: true } & Readonly<
      Record<'numerator' | 'denominator' | 'unknown' | 'undecided', null>
    >);

type UnitDocument = MaskableCounts & {
  readonly unit: string;
  /** Names from the topmost unit down to this one; empty for the whole. */
  readonly path: readonly string[];
};

interface IssueDocument {
  readonly code: string;
  readonly severity: Issue['severity'];
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}

export function composeDocument(
  evaluation: Evaluation,
  messages: AllMessages,
  masking: EvaluationMask,
  change?: ExplainedChange,
): ReportDocument {
  const { roster, compared, issues, asOf } = evaluation;
  return {
    asOf: formatIsoDate(asOf),
    roster: {
      sheets: roster.sheets.map(({ name }) => name),
      rows: roster.rowCount,
      people: roster.personCount,
      fingerprint: roster.fingerprint,
    },
    indicators: compared.map((each) => describeIndicator(each, roster.units, messages, masking)),
    issues: issues.map((issue) => documentIssue(issue, messages)),
    ...(change && { change: describeChange(change, masking) }),
  };
}

function describeChange(
  { before, bridges }: ExplainedChange,
  masking: EvaluationMask,
): ChangeDocument {
  return {
    since: formatIsoDate(before.asOf),
    indicators: withoutMaskedChanges(bridges, masking).map((bridge) => ({
      code: bridge.indicator.code,
      before: countsOf(bridge.before),
      after: countsOf(bridge.after),
      scale: bridge.scale,
      causes: bridge.steps.map(({ cause, certain, denominator, weight }) => ({
        cause,
        numerator: certain,
        denominator,
        weight,
      })),
    })),
  };
}

function describeIndicator(
  { result, overall }: ComparedIndicator,
  units: UnitTree,
  messages: AllMessages,
  masking: EvaluationMask,
): IndicatorDocument {
  const { indicator } = result;
  const { code } = indicator;
  const isMasked = masking.isMasked(code, 0);
  const range = isMasked || indicator.measure.kind === 'count' ? null : overall.figure.value;
  return {
    code,
    title: indicator.title[messages.language],
    ...maskableCounts(overall.figure, isMasked),
    share: range?.low ?? null,
    ...(range && range.high > range.low && { shareAtMost: range.high }),
    verdict: isMasked ? null : overall.comparison.verdict,
    target: indicator.target ? describeTarget(indicator.target) : null,
    missingToTarget: isMasked ? null : overall.comparison.missing,
    byUnit: result.byUnit.map((figure) => ({
      unit: units.nodes[figure.unit]?.name ?? '',
      path: pathOf(units, figure.unit),
      ...maskableCounts(figure, masking.isMasked(code, figure.unit)),
    })),
    ...(result.byField.length > 0 && {
      byField: result.byField.map((breakdown) => describeField(code, breakdown, masking)),
    }),
  };
}

function describeField(
  code: string,
  { field, groups }: FieldBreakdown,
  masking: EvaluationMask,
): FieldDocument {
  return {
    field,
    groups: groups.map(({ name, figure }) => ({
      group: name,
      ...maskableCounts(figure, masking.isGroupMasked(code, field, name)),
    })),
  };
}

function maskableCounts(figure: Figure, isMasked: boolean): MaskableCounts {
  return isMasked
    ? { masked: true, numerator: null, denominator: null, unknown: null, undecided: null }
    : countsOf(figure);
}

function documentIssue(issue: Issue, messages: AllMessages): IssueDocument {
  const { code, severity, at, cells } = issue;
  const isInCells = at.in === 'cell' || at.in === 'sheet';
  const cell = at.in === 'cell' ? at : cells?.[0];
  const { what, advice } = formatIssue(issue, messages);
  return {
    code,
    severity,
    sheet: at.in === 'sheet' ? at.sheet : (cell?.sheet ?? null),
    cell: cell ? columnLetters(cell.column) + String(cell.row + 1) : null,
    message: isInCells ? `${what} ${advice}` : formatIssueLine(issue, messages),
  };
}

function countsOf(figure: Figure): Counts {
  const { certain, possible, denominator, denominatorPossible, population, undecided } = figure;
  return {
    numerator: certain,
    denominator,
    unknown: possible - certain,
    undecided,
    ...(denominatorPossible !== undefined && {
      denominatorUnknown: denominatorPossible - denominator,
    }),
    ...(population !== undefined && { population }),
  };
}

function describeTarget({ comparator, value, upper, due }: Target): IndicatorDocument['target'] {
  return { comparator, value, ...(upper !== undefined && { upper }), ...(due && { due }) };
}

function pathOf(units: UnitTree, unit: number): string[] {
  const node = units.nodes[unit];
  return node && unit !== 0 ? [...pathOf(units, node.parent), node.name] : [];
}
