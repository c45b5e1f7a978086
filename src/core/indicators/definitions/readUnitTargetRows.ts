import type { Issue } from '../../Issue';
import type { FoundTable, TableRow } from './findTables';
import { readDate, readNumber, readText, readWord } from './readCell';
import type { RawIndicator, RawObject } from './readIndicatorRow';
import { compact, readLevel } from './readIndicatorRow';

/** A target of a unit or level, or an interim value of the whole, and where it stands. */
export interface UnitTargetRow {
  readonly table: FoundTable;
  readonly row: TableRow;
  readonly entry: RawObject;
}

interface Joined {
  readonly indicator: RawIndicator;
  readonly unitRows: readonly UnitTargetRow[];
}

/** Adds the targets by unit and year to the indicators whose code and version they name. */
export function readUnitTargetRows(
  tables: readonly FoundTable[],
  indicators: readonly RawIndicator[],
  issues: Issue[],
  uses1904Dates = false,
): readonly Joined[] {
  const joined = indicators.map((indicator): Joined => ({ indicator, unitRows: [] }));
  for (const { table, row } of tables.flatMap((each) =>
    each.rows.map((line) => ({ table: each, row: line })),
  )) {
    const index = findVersion(row, indicators, issues, uses1904Dates);
    const owner = joined[index];
    if (!owner) continue;
    const entry = readEntry(row, uses1904Dates);
    joined[index] = {
      indicator: withEntry(owner.indicator, entry, row),
      unitRows: [...owner.unitRows, { table, row, entry }],
    };
  }
  return joined;
}

/** The place of the version that a row means; −1 when it means none, which is an issue. */
function findVersion(
  row: TableRow,
  indicators: readonly RawIndicator[],
  issues: Issue[],
  uses1904Dates: boolean,
): number {
  const code = readWord(row.cell('code'));
  const validFrom = readDate(row.cell('validFrom'), 'first', uses1904Dates);
  const named = indicators.filter(({ json }) => json.code === code && code !== undefined);
  const index = indicators.findIndex(
    ({ json }) =>
      json.code === code &&
      (json.validFrom === validFrom || (named.length === 1 && validFrom === undefined)),
  );
  if (index < 0) issues.push(strayRow(row, code ?? '', named.length > 0));
  return index;
}

function readEntry(row: TableRow, uses1904Dates: boolean): RawObject {
  const entry = compact({
    level: readLevel(row),
    unit: readText(row.cell('unit')),
    date: readDate(row.cell('date'), 'last', uses1904Dates),
    value: readNumber(row.cell('value')),
    upper: readNumber(row.cell('upper')),
  });
  return entry ?? {};
}

function strayRow(row: TableRow, code: string, isVersionUnclear: boolean): Issue {
  return {
    code: isVersionUnclear ? 'definition-version-unclear' : 'definition-code-unknown',
    severity: 'error',
    at: { in: 'cell', ...row.at(isVersionUnclear ? 'validFrom' : 'code') },
    parameters: { code },
  };
}

/** Without unit and level a row is an interim value of the whole. */
function withEntry(indicator: RawIndicator, entry: RawObject, row: TableRow): RawIndicator {
  const { json, places } = indicator;
  const target = isObject(json.target) ? json.target : {};
  const isInterim = entry.level === undefined && entry.unit === undefined;
  const list = isInterim ? 'interim' : 'byUnit';
  const entries: readonly unknown[] = Array.isArray(target[list]) ? target[list] : [];
  const pointer = `/target/${list}/${entries.length}`;
  places.set(pointer, row.at('value'));
  for (const key of ['level', 'unit', 'date', 'value', 'upper']) {
    places.set(`${pointer}/${key}`, row.at(key));
  }
  return { places, json: { ...json, target: { ...target, [list]: [...entries, entry] } } };
}

function isObject(value: unknown): value is RawObject {
  return typeof value === 'object' && value !== null;
}
