import type { Issue } from '../../Issue';
import type { TableRow } from './findTables';
import { readDate, readNumber, readText, readWord } from './readCell';
import type { RawIndicator, RawObject } from './readIndicatorRow';
import { compact, readLevel } from './readIndicatorRow';

/** Adds the targets by unit and year to the indicators whose code and version they name. */
export function readUnitTargetRows(
  rows: readonly TableRow[],
  indicators: RawIndicator[],
  issues: Issue[],
  uses1904Dates = false,
): void {
  for (const row of rows) {
    const code = readWord(row.cell('code'));
    const value = readNumber(row.cell('value'));
    const validFrom = readDate(row.cell('validFrom'), 'first', uses1904Dates);
    const named = indicators.filter(({ json }) => json.code === code && code !== undefined);
    const index = indicators.findIndex(
      ({ json }) =>
        json.code === code &&
        (json.validFrom === validFrom || (named.length === 1 && validFrom === undefined)),
    );
    const indicator = indicators[index];
    if (!indicator) {
      issues.push(strayRow(row, code ?? '', named.length > 0));
      continue;
    }
    const entry = compact({
      level: readLevel(row),
      unit: readText(row.cell('unit')),
      date: readDate(row.cell('date'), 'last', uses1904Dates),
      value,
      upper: readNumber(row.cell('upper')),
    });
    indicators[index] = withEntry(indicator, entry ?? {}, row);
  }
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
