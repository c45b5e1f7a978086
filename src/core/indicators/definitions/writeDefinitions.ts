import { dayNumberToSerial, parseIsoDate } from '../../engine/calendar';
import type { RawCell } from '../../roster/RosterInput';
import type { Bilingual } from '../../Bilingual';
import type { Indicator, IndicatorPack, Measure } from '../Indicator';
import type { Choice } from './choices';
import { AGES, COMPARATORS, findChoice, KINDS, labelOf, LEAP_DAYS, LEVELS, PATHS } from './choices';
import { indicatorTable, packTable, unitTargetTable } from './definitionTables';
import type { TableColumn, TableShape } from './findTables';
import { formatWord, formatWords } from './quotedWords';
import { isBareYear } from './readCell';

/** A header and the rows below it, as cells; dates are serial numbers. */
interface DefinitionRows {
  readonly pack: readonly (readonly RawCell[])[];
  readonly indicators: readonly (readonly RawCell[])[];
  readonly unitTargets: readonly (readonly RawCell[])[];
}

/** How the cells are worded and their days counted. */
export interface CellForm {
  readonly language: keyof Bilingual;
  readonly uses1904Dates?: boolean;
}

/** The cells that say a pack; `readDefinitions` of them is the pack again. */
export function writeDefinitions(pack: IndicatorPack, form: CellForm): DefinitionRows {
  const { language } = form;
  return {
    pack: [headerOf(packTable, language), [pack.name, pack.title.vi, pack.title.en]],
    indicators: [
      headerOf(indicatorTable, language),
      ...pack.indicators.map((indicator) => {
        const cells = indicatorCells(indicator, form);
        return indicatorTable.columns.map(({ key }) => cells[key] ?? null);
      }),
    ],
    unitTargets: [
      headerOf(unitTargetTable, language),
      ...pack.indicators.flatMap((indicator) =>
        unitTargetCells(indicator, form).map((cells) =>
          unitTargetTable.columns.map(({ key }) => cells[key] ?? null),
        ),
      ),
    ],
  };
}

function headerOf(shape: TableShape, language: keyof Bilingual): RawCell[] {
  return shape.columns.map(({ labels }: TableColumn) => labels[language]);
}

type Cells<S extends { readonly columns: readonly { readonly key: string }[] }> = Partial<
  Record<S['columns'][number]['key'], RawCell>
>;

export function indicatorCells(indicator: Indicator, form: CellForm): Cells<typeof indicatorTable> {
  const { language } = form;
  const { title, group, measure, target, breakdowns, source, settings } = indicator;
  const choice = (choices: readonly Choice[], key: string | undefined) =>
    key === undefined ? null : (labelOf(choices, key, language) ?? key);
  return {
    code: indicator.code,
    titleVi: title.vi,
    titleEn: title.en,
    groupVi: group?.vi,
    groupEn: group?.en,
    kind: choice(KINDS, measure.kind),
    population: measure.population,
    ...measureCells(measure, language),
    comparator: choice(COMPARATORS, target?.comparator),
    value: target?.value,
    upper: target?.upper,
    due: dateCell(target?.due, form),
    baselineDate: dateCell(target?.baseline?.date, form),
    baselineValue: target?.baseline?.value,
    path: choice(PATHS, target?.path),
    breakdowns: breakdowns && formatWords(breakdowns),
    sourceVi: source?.vi,
    sourceEn: source?.en,
    validFrom: dateCell(indicator.validFrom, form),
    validTo: dateCell(indicator.validTo, form),
    age: choice(AGES, settings?.age),
    leapDay: choice(LEAP_DAYS, settings?.leapDay),
  };
}

function measureCells(measure: Measure, language: keyof Bilingual): Cells<typeof indicatorTable> {
  switch (measure.kind) {
    case 'share':
    case 'count':
      return { condition: measure.condition };
    case 'ratio':
      return { condition: measure.numerator, second: measure.denominator };
    case 'mean':
    case 'median':
      return { condition: measure.value };
    case 'unitShare':
      return {
        level: levelCell(measure.level, language),
        condition: measure.condition,
        second: measure.alsoCondition,
        atLeast: measure.atLeast,
        atLeastShare: measure.atLeastShare,
      };
  }
}

export function unitTargetCells(
  { code, validFrom, target }: Indicator,
  form: CellForm,
): Cells<typeof unitTargetTable>[] {
  const version = { code, validFrom: dateCell(validFrom, form) };
  return [
    ...(target?.interim ?? []).map(({ date, value }) => ({
      ...version,
      date: dateCell(date, form),
      value,
    })),
    ...(target?.byUnit ?? []).map(({ level, unit, date, value, upper }) => ({
      ...version,
      level: level === undefined ? null : levelCell(level, form.language),
      unit,
      date: dateCell(date, form),
      value,
      upper,
    })),
  ];
}

function levelCell(level: string, language: keyof Bilingual): string {
  return (
    labelOf(LEVELS, level, language) ?? formatWord(level, findChoice(LEVELS, level) !== undefined)
  );
}

/** A serial number; days that Excel does not know, or would read as a year, stay ISO text. */
function dateCell(date: string | undefined, { uses1904Dates }: CellForm): RawCell {
  if (date === undefined) return null;
  const day = parseIsoDate(date);
  const serial = day === null ? null : dayNumberToSerial(day, uses1904Dates);
  return serial === null || isBareYear(serial) ? date : serial;
}
