import type { CellAddress, Issue } from '../../core/Issue';
import type { ExplainedPerson } from '../../core/indicators/Explanation';
import { rosterPlace } from '../people/rosterCell';
import type { Report } from '../Report';

/** How far one kind of issue could move one indicator. */
interface IssueEffect {
  /** Code of the issues, or '' for cells that are simply empty. */
  readonly code: string;
  /** Code of the indicator. */
  readonly indicator: string;
  /** People whose counting hangs on the cells of these issues. */
  readonly people: number;
  /** Width of the range that their values can move the share within: people ÷ (N + undecided). */
  readonly width: number | null;
}

/**
 * For every kind of issue and indicator, the people who cannot be decided because of its cells.
 * A person whose cells belong to several kinds counts for each of them.
 */
export function issueEffects(report: Report): readonly IssueEffect[] {
  const { detail } = report;
  if (!detail) return [];
  const kinds = cellKinds(report.issues);
  return report.indicators.flatMap(({ result: { indicator }, overall: { figure } }) => {
    const explanation = detail.explanations.get(indicator.code);
    if (!explanation) return [];
    const open = new Map<string, { unknown: number; undecided: number }>();
    count(explanation.unknown, 'unknown');
    count(explanation.undecided, 'undecided');
    return [...open].map(([code, { unknown, undecided }]) => ({
      code,
      indicator: indicator.code,
      people: unknown + undecided,
      width: divide(unknown + undecided, figure.denominator + undecided),
    }));

    function count(people: readonly ExplainedPerson[], kind: 'unknown' | 'undecided'): void {
      for (const person of people) {
        for (const code of kindsOf(person)) {
          const known = open.get(code) ?? { unknown: 0, undecided: 0 };
          known[kind]++;
          open.set(code, known);
        }
      }
    }
  });

  function kindsOf({ row, cells }: ExplainedPerson): ReadonlySet<string> {
    const codes = cells.flatMap((field) => {
      const place = detail && rosterPlace(detail.roster, row, field);
      return (place && kinds.get(keyOf(place))) ?? [''];
    });
    return new Set(codes);
  }
}

function cellKinds(issues: readonly Issue[]): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const { code, at, cells } of issues) {
    for (const cell of cells ?? (at.in === 'cell' ? [at] : [])) {
      const codes = kinds.get(keyOf(cell));
      if (!codes) kinds.set(keyOf(cell), [code]);
      else if (!codes.includes(code)) codes.push(code);
    }
  }
  return kinds;
}

function keyOf({ sheet, row, column }: CellAddress): string {
  return `${row} ${column} ${sheet}`;
}

function divide(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
