import { toCivilDate } from '../engine/calendar';
import type { BoundMeasure } from '../indicators/bindMeasure';
import type { Indicator } from '../indicators/Indicator';
import type { Figure } from '../indicators/IndicatorResult';
import { compareFigure } from '../targets/compareFigure';
import type { ComparedFigure } from '../targets/ComparedIndicator';
import { listChangeDays } from './changeDays';
import { readClock } from './Clock';
import type { PersonStep } from './FigureRunner';
import { FigureRunner } from './FigureRunner';
import type { Crossing, CrossingPerson, SeriesPoint } from './IndicatorProjection';
import { readRole } from './PersonRole';
import type { Timeline } from './Timeline';

/** A version of an indicator and the days, both ends included, on which it is in force. */
export interface VersionSpan {
  readonly indicator: Indicator;
  readonly bound: BoundMeasure;
  readonly first: number;
  readonly last: number;
}

/** Runs through the versions of one indicator: the first crossing, and the value by month. */
export function runIndicator(
  timeline: Timeline,
  spans: readonly VersionSpan[],
): { readonly crossing: Crossing | null; readonly series: readonly SeriesPoint[] } {
  const series: SeriesPoint[] = [];
  let crossing: Crossing | null = null;
  let before: ComparedFigure<Figure> | null = null;
  const start = spans[0]?.first;
  const end = spans[spans.length - 1]?.last;
  for (const span of spans) {
    const { measure, target } = span.indicator;
    const runner = new FigureRunner(timeline, span.indicator, span.bound, span.first);
    const { age = 'date', leapDay = 'march1' } = span.indicator.settings ?? {};
    const clock = readClock(span.bound, age === 'date');
    const changes = listChangeDays(timeline, clock, { age, leapDay }, span.first, span.last);
    let compared = compareFigure(runner.figure(), measure, target, span.first);
    observe(span.first, [], span.first !== start);
    let next = span.first;
    for (const [day, rows] of changes) {
      record(next, day - 1);
      next = day;
      const steps = runner.advance(day, rows);
      // Ages enter a mean without changing anybody's part in it.
      if (steps.length === 0 && !span.bound.value) continue;
      compared = compareFigure(runner.figure(), measure, target, day);
      observe(day, listCrossing(timeline, steps, span, day), false);
    }
    record(next, span.last);

    function observe(day: number, people: readonly CrossingPerson[], isNewVersion: boolean): void {
      const isReached = compared.comparison.verdict === 'reached';
      if (before && !crossing && isReached !== (before.comparison.verdict === 'reached')) {
        const kind = isReached ? 'reached' : 'lost';
        crossing = { kind, day, before, after: compared, people, isNewVersion };
      }
      before = compared;
    }

    function record(from: number, to: number): void {
      for (let day = from; day <= to; day++) {
        const isPoint = day === start || day === end || toCivilDate(day + 1).day === 1;
        if (isPoint) {
          series.push({ day, compared: compareFigure(compared.figure, measure, target, day) });
        }
      }
    }
  }
  return { crossing, series };
}

function listCrossing(
  { begins, ends, from, until }: Timeline,
  steps: readonly PersonStep[],
  { indicator }: VersionSpan,
  day: number,
): CrossingPerson[] {
  const { measure } = indicator;
  return steps.map(({ person, row, before, after }) => {
    const ending = until[row] === day ? ends.get(row) : undefined;
    const beginning = from[row] === day ? begins.get(row) : undefined;
    return {
      person,
      row,
      before: readRole(before, measure),
      after: readRole(after, measure),
      cause: ending ?? beginning ?? 'aged',
    };
  });
}
