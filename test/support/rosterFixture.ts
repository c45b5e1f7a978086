import type { Roster } from '../../src/core/roster/Roster';
import type { RawCell, RosterMapping } from '../../src/core/roster/RosterInput';
import { RosterReader } from '../../src/core/roster/RosterReader';
import { readAddress } from '../../src/sheet/address';
import { day, unitsOf, valuesOf } from './readRoster';

/** A workbook with one trait, as it stands in `test/fixtures/rosters`. */
export interface RosterFixture {
  /** The rule of the SPEC that the trait is about. */
  readonly rule: string;
  readonly trait: string;
  readonly uses1904Dates?: boolean;
  readonly mapping?: RosterMapping;
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly RawCell[])[];
    readonly merges?: readonly string[];
  }[];
  /** What `expected.entries` shows of each entry before its unit. */
  readonly fields: readonly string[];
  readonly expected: ReadRoster;
}

export interface ReadRoster {
  readonly people: number;
  /** The fields' values and the unit's path, joined by ` | `. */
  readonly entries: readonly string[];
  /** Per table, the rows by kind: `Danh sách: person 3, header 2`. */
  readonly rows: readonly string[];
  readonly issues: readonly string[];
}

/** Reads the fixture as of 30 November 2023. */
export function readFixture({ sheets, mapping, uses1904Dates }: RosterFixture): Roster {
  const reader = new RosterReader({ asOf: day('2023-11-30'), mapping, uses1904Dates });
  for (const { name: sheet, rows, merges } of sheets) {
    const areas = merges?.flatMap((address) => readAddress(address) ?? []);
    const block = { sheet, firstRow: 0, firstColumn: 0, rows };
    reader.add(areas ? { ...block, merges: areas } : block);
  }
  return reader.finish();
}

export function describeRoster(roster: Roster, fields: readonly string[]): ReadRoster {
  const columns = fields.map((field) => valuesOf(roster, field));
  const units = unitsOf(roster);
  return {
    people: roster.personCount,
    entries: units.map((unit, row) =>
      [...columns.map((values) => values[row] ?? ''), unit].join(' | '),
    ),
    rows: roster.protocol.sheets.map(({ sheet, rows }) => {
      const kinds = Object.entries(rows).filter(([, count]) => count > 0);
      return `${sheet}: ${kinds.map(([kind, count]) => `${kind} ${count}`).join(', ')}`;
    }),
    issues: roster.issues.map(({ code }) => code),
  };
}
