import { parseIsoDate } from '../engine/calendar';
import { bindMeasure } from '../indicators/bindMeasure';
import { evaluateIndicators } from '../indicators/evaluateIndicators';
import type { Indicator } from '../indicators/Indicator';
import { listConditionFields } from '../indicators/language/ConditionField';
import { rosterFields } from '../indicators/rosterFields';
import { selectVersions } from '../indicators/selectVersions';
import type { Issue } from '../Issue';
import type { ComparedIndicator } from '../targets/ComparedIndicator';
import { compareIndicator } from '../targets/compareIndicator';
import type { IndicatorProjection } from './IndicatorProjection';
import { rosterAt } from './rosterAt';
import type { VersionSpan } from './runIndicator';
import { runIndicator } from './runIndicator';
import type { Timeline } from './Timeline';

interface ProjectionOptions {
  readonly asOf: number;
  /** Last day looked at; default: the latest due date to come, else two years on. */
  readonly until?: number;
}

/**
 * Projects every indicator that is in force on the as-of date. Definitions with an error have no
 * projection; their issues are those of `evaluateIndicators` and are not repeated.
 */
export function projectIndicators(
  timeline: Timeline,
  indicators: readonly Indicator[],
  options: ProjectionOptions,
): { readonly projections: readonly IndicatorProjection[]; readonly issues: readonly Issue[] } {
  const { asOf } = options;
  const { selected } = selectVersions(indicators, asOf);
  const until = Math.max(asOf, options.until ?? latestDue(selected, asOf) ?? asOf + 730);
  const dueFigures = new Map<number, readonly ComparedIndicator[]>();
  const projections = selected.flatMap((indicator): IndicatorProjection[] => {
    const spans = listSpans(timeline, indicators, indicator.code, asOf, until);
    if (spans === null) return [];
    return [{ indicator, due: atDue(indicator), ...runIndicator(timeline, spans) }];
  });
  return { projections, issues: timeline.issues };

  function atDue({ code, target }: Indicator): IndicatorProjection['due'] {
    const day = target?.due === undefined ? null : parseIsoDate(target.due);
    if (day === null || day < asOf) return null;
    let figures = dueFigures.get(day);
    if (!figures) {
      const roster = rosterAt(timeline, day);
      const { results } = evaluateIndicators(roster, indicators, { asOf: day });
      figures = results.map((result) => compareIndicator(result, roster.units, day));
      dueFigures.set(day, figures);
    }
    const compared = figures.find(({ result }) => result.indicator.code === code);
    return compared ? { day, compared } : null;
  }
}

function latestDue(indicators: readonly Indicator[], asOf: number): number | undefined {
  const days = indicators.flatMap(({ target }) => {
    const day = target?.due === undefined ? null : parseIsoDate(target.due);
    return day === null || day < asOf ? [] : [day];
  });
  return days.length === 0 ? undefined : Math.max(...days);
}

/** The versions of a code one after the other; `null` when a definition cannot be evaluated. */
function listSpans(
  timeline: Timeline,
  indicators: readonly Indicator[],
  code: string,
  asOf: number,
  until: number,
): VersionSpan[] | null {
  const versions = indicators.filter((indicator) => indicator.code === code);
  const starts = [asOf, ...boundaries(versions, asOf, until)];
  const spans: VersionSpan[] = [];
  const fields = listConditionFields(rosterFields(timeline.roster).fields);
  for (const [index, first] of starts.entries()) {
    const [indicator] = selectVersions(versions, first).selected;
    const last = (starts[index + 1] ?? until + 1) - 1;
    const bound = indicator && bindMeasure(indicator, fields).measure;
    if (bound === null) return null;
    if (indicator && bound) spans.push({ indicator, bound, first, last });
  }
  return spans;
}

/** The days after `asOf` on which another version may come into force. */
function boundaries(versions: readonly Indicator[], asOf: number, until: number): number[] {
  const days = versions.flatMap(({ validFrom, validTo }) => {
    const begins = validFrom === undefined ? null : parseIsoDate(validFrom);
    const ends = validTo === undefined ? null : parseIsoDate(validTo);
    return [begins ?? asOf, ends === null ? asOf : ends + 1];
  });
  return [...new Set(days)].filter((day) => day > asOf && day <= until).sort((a, b) => a - b);
}
