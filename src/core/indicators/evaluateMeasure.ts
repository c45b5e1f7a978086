import { countStates } from '../engine/countStates';
import type { Grouping } from '../engine/Grouping';
import type { PeopleIndex } from '../engine/PeopleIndex';
import type { Roster } from '../roster/Roster';
import { averageValues } from './averageValues';
import type { BoundMeasure } from './bindMeasure';
import type { CompileContext } from './compile/CompileContext';
import { compileNumber } from './compile/compileNumber';
import { entryStates } from './entryStates';
import { fieldGroups } from './fieldGroups';
import type { Indicator } from './Indicator';
import type { FieldBreakdown, Figure, IndicatorResult, UnitFigure } from './IndicatorResult';
import type { ConditionField } from './language/ConditionField';
import { tallyStates } from './tallyStates';
import { shareOfUnits } from './shareOfUnits';
import { valueRange } from './valueRange';

export interface Measurement {
  readonly indicator: Indicator;
  readonly bound: BoundMeasure;
  readonly roster: Roster;
  readonly context: CompileContext;
  readonly people: PeopleIndex;
  readonly breakdowns: readonly ConditionField[];
}

/** One indicator, overall, by unit and by the fields it is broken down by. */
export function evaluateMeasure(measurement: Measurement): IndicatorResult {
  const { indicator, bound, roster, context, breakdowns } = measurement;
  const states = entryStates(bound, context, roster.rowCount);
  const units = unitGrouping(roster);
  const figures = figuresOf(measurement, states, units);
  const byUnit = listUnits(measurement, figures);
  const byField = breakdowns.map((field) => breakDown(measurement, states, field));
  return { indicator, overall: figures[0] ?? EMPTY, byUnit, byField };
}

function figuresOf(
  { indicator: { measure }, bound, context, people, roster }: Measurement,
  states: Uint8Array,
  grouping: Grouping,
): readonly Figure[] {
  if (bound.value) {
    const value = compileNumber(bound.value, context);
    const kind = measure.kind === 'median' ? 'median' : 'mean';
    return averageValues(kind, states, value, people, grouping);
  }
  if (measure.kind === 'unitShare') return shareOfUnits(measure, states, people, roster);
  const counts = countStates(states, people, grouping);
  return Array.from({ length: grouping.groupCount }, (_, group) => {
    const tally = tallyStates(counts, group, measure.kind);
    return { ...tally, value: valueRange(tally, measure.kind) };
  });
}

function unitGrouping(roster: Roster): Grouping {
  const { nodes } = roster.units;
  return {
    groupCount: nodes.length,
    groupOf: roster.unit,
    parents: Uint32Array.from(nodes, ({ parent }) => parent),
  };
}

/** Units with somebody in the population, and units that the roster has nobody of. */
function listUnits(
  { roster, indicator }: Measurement,
  figures: readonly Figure[],
): readonly UnitFigure[] {
  const { nodes } = roster.units;
  const isInhabited = new Uint8Array(nodes.length);
  for (const unit of roster.unit) isInhabited[unit] = 1;
  for (let node = nodes.length - 1; node > 0; node--) {
    if (isInhabited[node]) isInhabited[nodes[node]?.parent ?? 0] = 1;
  }
  const levels = indicator.breakdowns && new Set(indicator.breakdowns);
  return figures.flatMap((figure, unit) => {
    const node = nodes[unit];
    if (unit === 0 || !node || (levels && !levels.has(node.level ?? ''))) return [];
    const concerns = figure.denominator > 0 || figure.undecided > 0 || figure.possible > 0;
    return concerns || !isInhabited[unit] ? [{ ...figure, unit }] : [];
  });
}

function breakDown(
  measurement: Measurement,
  states: Uint8Array,
  field: ConditionField,
): FieldBreakdown {
  const { context, roster, indicator } = measurement;
  const column = context.columns.get(field.column);
  if (!column) throw new Error(`column ${field.column} is absent`);
  const { names, grouping } = fieldGroups(column, roster.rowCount);
  const figures =
    indicator.measure.kind === 'unitShare'
      ? names.map((_, group) => {
          const own = states.map((state, row) => (grouping.groupOf[row] === group ? state : 0));
          return figuresOf(measurement, own, unitGrouping(roster))[0] ?? EMPTY;
        })
      : figuresOf(measurement, states, grouping);
  const groups = names.map((name, group) => ({ name, figure: figures[group] ?? EMPTY }));
  return { field: field.column, groups };
}

const EMPTY: Figure = { certain: 0, possible: 0, denominator: 0, undecided: 0, value: null };
