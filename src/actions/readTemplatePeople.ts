import { completedYears } from '../core/engine/completedYears';
import { Truth } from '../core/engine/Column';
import type { Column, DateColumn, TextColumn } from '../core/engine/Column';
import { toCivilDate } from '../core/engine/calendar';
import { PersonState } from '../core/engine/PersonState';
import { bindMeasure } from '../core/indicators/bindMeasure';
import { entryStates } from '../core/indicators/entryStates';
import type { Indicator } from '../core/indicators/Indicator';
import { listConditionFields } from '../core/indicators/language/ConditionField';
import { rosterFields } from '../core/indicators/rosterFields';
import { foldText } from '../core/roster/foldText';
import type { Roster, RosterField } from '../core/roster/Roster';
import { BLANK, numberValue, textValue } from '../template/FormValue';
import type { FormValue } from '../template/FormValue';
import type { FigurePart, TemplatePeople } from '../template/TemplateData';

/** The people of a roster as forms see them; who belongs to a figure is computed when asked. */
export function readTemplatePeople(
  roster: Roster,
  indicators: readonly Indicator[],
  asOf: number,
): TemplatePeople {
  const { fields, columns } = rosterFields(roster);
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const everybody = Array.from({ length: roster.rowCount }, (_, entry) => entry);
  const states = new Map<string, Uint8Array>();
  const statesOf = (code: string): Uint8Array => {
    const known = states.get(code);
    if (known) return known;
    const indicator = indicators.find((each) => each.code === code);
    const computed = indicator ? computeStates(roster, indicator, asOf) : null;
    const found = computed ?? new Uint8Array(roster.rowCount);
    states.set(code, found);
    return found;
  };
  const valueOf = (entry: number, key: string): FormValue => {
    if (key === 'age') return ageOf(columns.get('birthDate'), entry, asOf);
    const [field, column] = [byKey.get(key), columns.get(key)];
    return field && column ? cellValue(field, column, entry) : BLANK;
  };
  return {
    fields: [
      ...fields.map(({ key, labels, headers }) => ({
        key,
        names: [labels.vi, labels.en, ...headers],
      })),
      ...(byKey.has('age') ? [] : [{ key: 'age', names: ['Tuổi', 'Age'] }]),
    ],
    list: (code, part) =>
      code === null
        ? everybody
        : everybody.filter((entry) => ((statesOf(code)[entry] ?? 0) & BITS[part]) === BITS[part]),
    personOf: (entry) => roster.person[entry] ?? 0,
    unitOf: (entry) => roster.unit[entry] ?? 0,
    valueOf,
    keyOf: (entry) => {
      const id = valueOf(entry, 'personId');
      const names = [valueOf(entry, 'name'), ageKey(columns.get('birthDate'), entry)];
      return id.kind === 'text'
        ? foldText(id.text)
        : names
            .map((each) =>
              typeof each === 'string' ? each : each.kind === 'text' ? foldText(each.text) : '',
            )
            .join(' ');
    },
  };
}

const BITS: Readonly<Record<FigurePart, number>> = {
  numerator: PersonState.hitCertain,
  denominator: PersonState.populationCertain,
  unknown: PersonState.populationCertain | PersonState.hitPossible,
};

function computeStates(roster: Roster, indicator: Indicator, asOf: number): Uint8Array | null {
  const { fields, columns } = rosterFields(roster);
  const { measure } = bindMeasure(indicator, listConditionFields(fields));
  if (!measure) return null;
  const { age = 'date', leapDay = 'march1' } = indicator.settings ?? {};
  return entryStates(measure, { columns, asOf, age, leapDay }, roster.rowCount);
}

function cellValue(field: RosterField, column: Column, entry: number): FormValue {
  switch (column.kind) {
    case 'text':
      return textOf(field, column, entry);
    case 'number': {
      const value = column.values[entry];
      return value === undefined || Number.isNaN(value) ? BLANK : numberValue(value, 'plain');
    }
    case 'date':
      return dateOf(column, entry);
    case 'flag': {
      const truth = column.values[entry];
      if (truth === undefined || truth === Truth.unknown) return BLANK;
      return { kind: 'truth', value: truth === Truth.true };
    }
  }
}

function textOf({ vocabulary }: RosterField, column: TextColumn, entry: number): FormValue {
  const value = textValue(column.values[column.codes[entry] ?? 0]);
  return value.kind === 'text' && vocabulary ? { ...value, vocabulary } : value;
}

/** A birth year is shown as a year; a missing date as nothing. */
function dateOf({ earliest, latest }: DateColumn, entry: number): FormValue {
  const [first, last] = [earliest[entry], latest[entry]];
  if (first === undefined || last === undefined || last - first > 366) return BLANK;
  if (first === last) return { kind: 'date', day: first };
  const { year, month } = toCivilDate(first);
  return textValue(last - first > 31 ? String(year) : `${month}/${year}`);
}

/** Completed years; nothing when the birth date leaves two answers. */
function ageOf(column: Column | undefined, entry: number, asOf: number): FormValue {
  if (column?.kind !== 'date') return BLANK;
  const [first, last] = [column.earliest[entry], column.latest[entry]];
  if (first === undefined || last === undefined || last - first > 366) return BLANK;
  const oldest = completedYears(first, asOf, 'date', 'march1');
  const youngest = completedYears(last, asOf, 'date', 'march1');
  return oldest === youngest ? numberValue(oldest, 'count') : BLANK;
}

function ageKey(column: Column | undefined, entry: number): string {
  return column?.kind === 'date' ? String(column.earliest[entry] ?? '') : '';
}
