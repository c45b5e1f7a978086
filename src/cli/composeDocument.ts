import type { Evaluation } from '../actions/Evaluation';
import { formatIsoDate } from '../core/engine/calendar';
import type { Issue } from '../core/Issue';
import type { Target } from '../core/indicators/Indicator';
import type { Figure } from '../core/indicators/IndicatorResult';
import { columnLetters } from '../core/roster/columnLetters';
import type { UnitTree } from '../core/roster/UnitTree';
import type { ComparedIndicator } from '../core/targets/ComparedIndicator';
import type { Verdict } from '../core/targets/Comparison';
import { formatIssue, formatIssueLine } from '../messages/formatIssue';
import type { Messages } from '../messages/messagesFor';

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
}

interface IndicatorDocument {
  readonly code: string;
  readonly title: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
  /** Certain numerator ÷ denominator; for a mean or median its lowest value; `null` for a count. */
  readonly share: number | null;
  readonly verdict: Verdict;
  readonly target: Pick<Target, 'comparator' | 'value' | 'upper' | 'due'> | null;
  readonly missingToTarget: number | null;
  readonly byUnit: readonly UnitDocument[];
}

interface UnitDocument {
  readonly unit: string;
  /** Names from the topmost unit down to this one; empty for the whole. */
  readonly path: readonly string[];
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
}

interface IssueDocument {
  readonly code: string;
  readonly severity: Issue['severity'];
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}

export function composeDocument(evaluation: Evaluation, messages: Messages): ReportDocument {
  const { roster, compared, issues, asOf } = evaluation;
  return {
    asOf: formatIsoDate(asOf),
    roster: {
      sheets: roster.sheets.map(({ name }) => name),
      rows: roster.rowCount,
      people: roster.personCount,
      fingerprint: roster.fingerprint,
    },
    indicators: compared.map((each) => describeIndicator(each, roster.units, messages)),
    issues: issues.map((issue) => documentIssue(issue, messages)),
  };
}

function describeIndicator(
  { result, overall }: ComparedIndicator,
  units: UnitTree,
  messages: Messages,
): IndicatorDocument {
  const { indicator } = result;
  const isCount = indicator.measure.kind === 'count';
  return {
    code: indicator.code,
    title: indicator.title[messages.language],
    ...countsOf(overall.figure),
    share: isCount ? null : (overall.figure.value?.low ?? null),
    verdict: overall.comparison.verdict,
    target: indicator.target ? describeTarget(indicator.target) : null,
    missingToTarget: overall.comparison.missing,
    byUnit: result.byUnit.map((figure) => ({
      unit: units.nodes[figure.unit]?.name ?? '',
      path: pathOf(units, figure.unit),
      ...countsOf(figure),
    })),
  };
}

function documentIssue(issue: Issue, messages: Messages): IssueDocument {
  const { code, severity, at } = issue;
  const isInCells = at.in === 'cell' || at.in === 'sheet';
  const { what, advice } = formatIssue(issue, messages);
  return {
    code,
    severity,
    sheet: isInCells ? at.sheet : null,
    cell: at.in === 'cell' ? columnLetters(at.column) + String(at.row + 1) : null,
    message: isInCells ? `${what} ${advice}` : formatIssueLine(issue, messages),
  };
}

function countsOf(figure: Figure): Pick<UnitDocument, 'numerator' | 'denominator' | 'unknown'> {
  const { certain, possible, denominator } = figure;
  return { numerator: certain, denominator, unknown: possible - certain };
}

function describeTarget({ comparator, value, upper, due }: Target): IndicatorDocument['target'] {
  return { comparator, value, ...(upper !== undefined && { upper }), ...(due && { due }) };
}

function pathOf(units: UnitTree, unit: number): string[] {
  const node = units.nodes[unit];
  return node && unit !== 0 ? [...pathOf(units, node.parent), node.name] : [];
}
