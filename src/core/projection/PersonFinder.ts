import { MISSING_EARLIEST } from '../engine/Column';
import { foldText } from '../roster/foldText';
import type { PersonClues } from './PlannedChange';
import type { FieldValue } from './readFieldValue';
import { readInterval } from './readFieldValue';
import type { TimelineBuilder } from './TimelineBuilder';

/** Finds the people whom lines of the plan mean: by number, or by name and birth date. */
export class PersonFinder {
  private readonly byNumber = new Map<string, Set<number>>();
  private readonly byName = new Map<string, Set<number>>();

  constructor(private readonly builder: TimelineBuilder) {
    const { person } = builder.roster;
    person.forEach((number, row) => this.learn(number, row));
  }

  learn(person: number, row: number): void {
    remember(this.byNumber, this.textOf(row, 'personId'), person);
    remember(this.byName, this.textOf(row, 'name'), person);
  }

  /** Everybody whom the clues fit and who stands in the roster on the day. */
  find(clues: PersonClues, day: number): number[] {
    const { personId, name, birthDate } = clues;
    const people =
      personId !== undefined
        ? this.byNumber.get(foldText(personId))
        : this.byName.get(foldText(name ?? ''));
    const born = birthDate === undefined ? null : readInterval(birthDate);
    return [...(people ?? [])].filter((person) => {
      const entries = this.builder.entriesOf(person, day);
      return entries.length > 0 && (!born || entries.some((row) => this.isBorn(row, born)));
    });
  }

  textOf(row: number, field: string): string {
    const own = this.builder.ownValue(row, field);
    if (own) return own.kind === 'text' ? foldText(own.text) : '';
    const column = this.builder.roster.columns.get(field);
    const base = this.builder.baseOf(row);
    return column?.kind === 'text' && base >= 0
      ? (column.folded[column.codes[base] ?? 0] ?? '')
      : '';
  }

  private isBorn(row: number, born: Extract<FieldValue, { kind: 'date' }>): boolean {
    const own = this.builder.ownValue(row, 'birthDate');
    const span = own?.kind === 'date' ? own : this.birthOf(this.builder.baseOf(row));
    return span !== null && span.earliest <= born.latest && born.earliest <= span.latest;
  }

  private birthOf(row: number): { readonly earliest: number; readonly latest: number } | null {
    const column = this.builder.roster.columns.get('birthDate');
    if (column?.kind !== 'date' || row < 0) return null;
    const earliest = column.earliest[row] ?? MISSING_EARLIEST;
    return earliest === MISSING_EARLIEST
      ? null
      : { earliest, latest: column.latest[row] ?? earliest };
  }
}

function remember(index: Map<string, Set<number>>, key: string, person: number): void {
  if (key === '') return;
  const people = index.get(key);
  if (people) people.add(person);
  else index.set(key, new Set([person]));
}
