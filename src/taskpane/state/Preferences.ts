import type { ReportChoices } from '../../actions/ReportChoices';
import type { CountingSettings } from '../../core/indicators/Indicator';
import type { RosterMapping } from '../../core/roster/RosterInput';
import { isPlannedLine, type PlannedLine } from '../plan/PlannedLine';
import { palettes, type Palette } from '../report/verdictLook';

type ReportOptions = NonNullable<ReportChoices['report']>;
export type ReportSheet = NonNullable<ReportOptions['sheets']>[number];

/** What a person decided about this workbook; kept inside it. */
export interface Preferences {
  /** ISO date; absent until one was chosen. */
  readonly asOf?: string;
  readonly age: NonNullable<CountingSettings['age']>;
  readonly leapDay: NonNullable<CountingSettings['leapDay']>;
  /** Units with fewer people show counts instead of a share. */
  readonly countsBelow: number;
  /** Shares of fewer people than this are masked; 0 masks nothing. */
  readonly maskBelow: number;
  readonly sheets: readonly ReportSheet[];
  /** Codes of the indicators whose people a report lists by name. */
  readonly people: readonly string[];
  /** Such lists show ethnicity and religion too. */
  readonly withSensitive: boolean;
  readonly palette: Palette;
  readonly mapping: RosterMapping;
  readonly plan: readonly PlannedLine[];
  /** People retire in projections as Decree 135/2020 says. */
  readonly hasRetirement: boolean;
  /** The workbook counts dates from 1904, which no host tells. */
  readonly uses1904Dates: boolean;
}

/** What a report can have; lists of people are a choice of their own. */
export const reportSheets: readonly ReportSheet[] = [
  'summary',
  'byUnit',
  'byGroup',
  'charts',
  'quality',
  'method',
  'history',
];
export const preferencesKey = 'preferences';

export const defaultPreferences: Preferences = {
  age: 'date',
  leapDay: 'march1',
  countsBelow: 10,
  maskBelow: 0,
  sheets: reportSheets,
  people: [],
  withSensitive: false,
  palette: 'greenRed',
  mapping: {},
  plan: [],
  hasRetirement: false,
  uses1904Dates: false,
};

/** Reads what the workbook keeps; whatever does not fit is as if nobody had decided it. */
export function readPreferences(stored: unknown): Preferences {
  if (!isRecord(stored)) return defaultPreferences;
  const { asOf, age, leapDay, countsBelow, maskBelow, sheets, palette, mapping, plan, people } =
    stored;
  const kept = Array.isArray(sheets) ? reportSheets.filter((sheet) => sheets.includes(sheet)) : [];
  return {
    ...(typeof asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asOf) && { asOf }),
    age: age === 'month' || age === 'year' ? age : 'date',
    leapDay: leapDay === 'february28' ? leapDay : 'march1',
    countsBelow: readCount(countsBelow, 10),
    maskBelow: readCount(maskBelow, 0),
    sheets: kept.length > 0 ? kept : reportSheets,
    people: Array.isArray(people) ? people.filter((code) => typeof code === 'string') : [],
    withSensitive: stored['withSensitive'] === true,
    palette: palettes.find((each) => each === palette) ?? 'greenRed',
    mapping: isRecord(mapping) ? mapping : {},
    plan: Array.isArray(plan) ? plan.filter(isPlannedLine) : [],
    hasRetirement: stored['hasRetirement'] === true,
    uses1904Dates: stored['uses1904Dates'] === true,
  };
}

function readCount(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : otherwise;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
