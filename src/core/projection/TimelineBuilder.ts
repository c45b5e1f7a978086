import type { Issue } from '../Issue';
import type { Roster } from '../roster/Roster';
import type { AddedEntry } from './extendColumn';
import { extendColumn, joined } from './extendColumn';
import type { FieldValue } from './readFieldValue';
import type { EntryCause, Timeline } from './Timeline';
import { ALWAYS, FOREVER } from './Timeline';

/** An entry that begins on some day: a copy of the entry `base` (−1 for none) with new values. */
interface NewEntry {
  readonly base: number;
  readonly values: ReadonlyMap<string, FieldValue>;
  readonly person: number;
  readonly unit: number;
  readonly until: number;
}

/** Grows a timeline out of a roster, entry by entry. */
export class TimelineBuilder {
  readonly issues: Issue[] = [];
  private readonly from: number[];
  private readonly until: number[];
  private readonly added: NewEntry[] = [];
  private readonly begins = new Map<number, EntryCause>();
  private readonly ends = new Map<number, EntryCause>();
  private readonly rowsOf: number[][];

  constructor(readonly roster: Roster) {
    this.from = new Array<number>(roster.rowCount).fill(ALWAYS);
    this.until = new Array<number>(roster.rowCount).fill(FOREVER);
    this.rowsOf = Array.from({ length: roster.personCount }, () => []);
    roster.person.forEach((person, row) => this.rowsOf[person]?.push(row));
  }

  get personCount(): number {
    return this.rowsOf.length;
  }

  /** The entries in which a person stands on a day. */
  entriesOf(person: number, day: number): readonly number[] {
    return (this.rowsOf[person] ?? []).filter(
      (row) => (this.from[row] ?? FOREVER) <= day && day < (this.until[row] ?? ALWAYS),
    );
  }

  addPerson(): number {
    return this.rowsOf.push([]) - 1;
  }

  /** The first day on which the entry is gone. */
  endOf(row: number): number {
    return this.until[row] ?? FOREVER;
  }

  end(row: number, day: number, cause: EntryCause): void {
    this.until[row] = day;
    this.ends.set(row, cause);
  }

  begin(entry: NewEntry, day: number, cause: EntryCause): number {
    const row = this.from.length;
    this.from.push(day);
    this.until.push(entry.until);
    this.added.push(entry);
    this.begins.set(row, cause);
    this.rowsOf[entry.person]?.push(row);
    return row;
  }

  /** Ends an entry and begins its changed copy. */
  change(row: number, day: number, cause: EntryCause, changes: Partial<NewEntry>): void {
    this.copy(row, day, cause, changes);
    this.end(row, day, cause);
  }

  /** Begins a changed copy of an entry, which ends when and as the entry will. */
  copy(row: number, day: number, cause: EntryCause, changes: Partial<NewEntry>): number {
    const later = this.ends.get(row);
    const until = this.endOf(row);
    const copy = this.begin({ ...this.copyOf(row), until, ...changes }, day, cause);
    if (later) this.ends.set(copy, later);
    return copy;
  }

  /** The value that an entry has of its own, if it is not copied. */
  ownValue(row: number, field: string): FieldValue | undefined {
    const entry = this.added[row - this.roster.rowCount];
    return entry?.values.get(field);
  }

  /** The values that an entry has of its own, and further ones. */
  valuesOf(row: number, more: ReadonlyMap<string, FieldValue>): Map<string, FieldValue> {
    const entry = this.added[row - this.roster.rowCount];
    return new Map([...(entry?.values ?? []), ...more]);
  }

  /** The roster's entry from which an entry was copied; −1 for none. */
  baseOf(row: number): number {
    const entry = this.added[row - this.roster.rowCount];
    return entry ? entry.base : row;
  }

  unitOf(row: number): number {
    const entry = this.added[row - this.roster.rowCount];
    return entry ? entry.unit : (this.roster.unit[row] ?? 0);
  }

  finish(): Timeline {
    const { roster, added, begins, ends, issues } = this;
    const from = Int32Array.from(this.from);
    const until = Int32Array.from(this.until);
    return {
      roster: extendRoster(roster, added, this.personCount),
      from,
      until,
      begins,
      ends,
      issues,
    };
  }

  private copyOf(row: number): NewEntry {
    const entry = this.added[row - this.roster.rowCount];
    if (entry) return entry;
    const { person, unit } = this.roster;
    return {
      base: row,
      values: new Map(),
      person: person[row] ?? 0,
      unit: unit[row] ?? 0,
      until: FOREVER,
    };
  }
}

function extendRoster(roster: Roster, added: readonly NewEntry[], personCount: number): Roster {
  if (added.length === 0) return roster;
  const columns = roster.fields.flatMap(({ key, vocabulary }) => {
    const column = roster.columns.get(key);
    const entries = added.map(({ base, values }): AddedEntry => ({ base, value: values.get(key) }));
    return column ? [[key, extendColumn(column, entries, vocabulary)] as const] : [];
  });
  const { origin } = roster;
  return {
    ...roster,
    rowCount: roster.rowCount + added.length,
    personCount,
    person: joined(
      roster.person,
      added.map(({ person }) => person),
    ),
    unit: joined(
      roster.unit,
      added.map(({ unit }) => unit),
    ),
    columns: new Map(columns),
    origin: {
      sheet: joined(
        origin.sheet,
        added.map(({ base }) => origin.sheet[base] ?? 0),
      ),
      row: joined(
        origin.row,
        added.map(({ base }) => origin.row[base] ?? 0),
      ),
    },
  };
}
