import type { Column } from '../../src/core/engine/Column';
import { Truth } from '../../src/core/engine/Column';
import { formatIsoDate, parseIsoDate } from '../../src/core/engine/calendar';
import type { Roster } from '../../src/core/roster/Roster';
import type { RawCell, RosterOptions } from '../../src/core/roster/RosterInput';
import { RosterReader } from '../../src/core/roster/RosterReader';

export type Grid = readonly (readonly RawCell[])[];

/** Reads one sheet, or several by name, as of 30 November 2023. */
export function readRoster(
  sheets: Grid | Readonly<Record<string, Grid>>,
  options: Partial<RosterOptions> = {},
): Roster {
  const reader = new RosterReader({ asOf: day('2023-11-30'), ...options });
  const named = isGrid(sheets) ? { Sheet1: sheets } : sheets;
  for (const [sheet, rows] of Object.entries(named)) {
    reader.add({ sheet, firstRow: 0, firstColumn: 0, rows });
  }
  return reader.finish();
}

export function day(iso: string): number {
  const number = parseIsoDate(iso);
  if (number === null) throw new Error(`${iso} is no date`);
  return number;
}

/** The values of a field as text, one per entry: a date as ISO or `earliest..latest`, '' missing. */
export function valuesOf(roster: Roster, key: string): string[] {
  const column = roster.columns.get(key);
  if (!column)
    throw new Error(`no column ${key}; there are ${[...roster.columns.keys()].join(', ')}`);
  return Array.from({ length: roster.rowCount }, (_, row) => valueAt(column, row));
}

function valueAt(column: Column, row: number): string {
  switch (column.kind) {
    case 'text':
      return column.values[column.codes[row] ?? 0] ?? '';
    case 'number':
      return Number.isNaN(column.values[row]) ? '' : String(column.values[row]);
    case 'flag':
      return { [Truth.true]: 'yes', [Truth.false]: 'no' }[column.values[row] ?? 1] ?? '';
    case 'date': {
      const earliest = column.earliest[row] ?? 0;
      const latest = column.latest[row] ?? 0;
      if (earliest < -0x7ffffffe) return '';
      return earliest === latest
        ? formatIsoDate(earliest)
        : `${formatIsoDate(earliest)}..${formatIsoDate(latest)}`;
    }
  }
}

/** The path of unit names of each entry, joined by ` / `. */
export function unitsOf(roster: Roster): string[] {
  return Array.from(roster.unit, (node) => {
    const names: string[] = [];
    for (let at = node; at !== 0; at = roster.units.nodes[at]?.parent ?? 0) {
      names.unshift(roster.units.nodes[at]?.name ?? '');
    }
    return names.join(' / ');
  });
}

export function codesOf(roster: Roster): string[] {
  return roster.issues.map(({ code }) => code);
}

function isGrid(sheets: Grid | Readonly<Record<string, Grid>>): sheets is Grid {
  return Array.isArray(sheets);
}
