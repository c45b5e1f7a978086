import type { Choice } from '../../core/indicators/definitions/choices';
import {
  AGES,
  COMPARATORS,
  KINDS,
  LEAP_DAYS,
  LEVELS,
  PATHS,
} from '../../core/indicators/definitions/choices';
import {
  indicatorTable,
  unitTargetTable,
} from '../../core/indicators/definitions/definitionTables';
import type { TableShape } from '../../core/indicators/definitions/findTables';
import { writeDefinitions } from '../../core/indicators/definitions/writeDefinitions';
import type { IndicatorPack } from '../../core/indicators/Indicator';
import type { Language } from '../../messages/Language';
import { messagesIn } from '../../messages/messagesIn';
import type { SheetDescription } from '../../sheet/SheetDescription';
import type { Look } from './composeFilledTable';
import { composeFilledTable } from './composeFilledTable';
import { dateFormat } from '../blocks/serialDate';
import { definitionKeys } from './definitionKeys';

/** The sheets on which a pack stands for an officer to read and edit. */
export function composeDefinitionSheets(
  pack: IndicatorPack,
  language: Language,
  uses1904Dates = false,
): readonly SheetDescription[] {
  const { definitions, unitTargets } = messagesIn(language).definitionSheets;
  const rows = writeDefinitions(pack, { language, uses1904Dates });
  const percents = (index: number): Look | undefined => {
    const kind = pack.indicators[index]?.measure.kind;
    return kind === 'share' || kind === 'ratio' || kind === 'unitShare' ? percent : undefined;
  };
  return [
    composeFilledTable({
      ...definitions,
      key: definitionKeys.indicators,
      table: 'RollcallIndicators',
      above: rows.pack,
      rows: rows.indicators,
      columns: looksOf(indicatorTable, language),
      rowLook: (row, column) =>
        valueColumns.has(keyAt(indicatorTable, column)) ? percents(row) : undefined,
    }),
    composeFilledTable({
      ...unitTargets,
      key: definitionKeys.unitTargets,
      table: 'RollcallUnitTargets',
      above: [],
      rows: rows.unitTargets,
      columns: looksOf(unitTargetTable, language),
      rowLook: (row, column) => {
        const code = rows.unitTargets[row + 1]?.[0];
        const index = pack.indicators.findIndex((indicator) => indicator.code === code);
        return valueColumns.has(keyAt(unitTargetTable, column)) ? percents(index) : undefined;
      },
    }),
  ];
}

const valueColumns: ReadonlySet<string> = new Set(['value', 'upper', 'baselineValue']);

function keyAt({ columns }: TableShape, column: number): string {
  return columns[column]?.key ?? '';
}

function looksOf({ columns }: TableShape, language: Language): Look[] {
  return columns.map(({ key }) => {
    const look = looks[key] ?? { width: 12 };
    const choices = lists[key];
    return choices ? { ...look, choices: choices.map((choice) => choice[language]) } : look;
  });
}

const lists: Readonly<Record<string, readonly Choice[]>> = {
  kind: KINDS,
  level: LEVELS,
  comparator: COMPARATORS,
  path: PATHS,
  age: AGES,
  leapDay: LEAP_DAYS,
};

const percent: Look = { width: 11, numberFormat: '0.##%' };
const date: Look = { width: 13, numberFormat: dateFormat };
/** Text stays text, also when it looks like a number or a formula. */
const text = (width: number): Look => ({ width, numberFormat: '@' });

const looks: Readonly<Record<string, Look>> = {
  code: text(24),
  titleVi: text(38),
  titleEn: text(38),
  groupVi: text(20),
  groupEn: text(20),
  kind: { width: 14 },
  level: { width: 14, allowsOther: true },
  population: text(40),
  condition: text(40),
  second: text(30),
  due: date,
  baselineDate: date,
  validFrom: date,
  validTo: date,
  date,
  breakdowns: text(18),
  sourceVi: text(34),
  sourceEn: text(34),
  unit: text(34),
  age: { width: 14 },
  leapDay: { width: 16 },
  atLeastShare: percent,
};
