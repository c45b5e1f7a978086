import { MISSING_EARLIEST } from '../../engine/Column';
import { chainBirths } from './chainBirths';
import { NameComparer, type Names } from './NameComparer';

/** What tells people apart; every row of the roster before repeats are dropped. */
export interface PeopleClues {
  readonly rowCount: number;
  /** Asked only of rows that share all else. */
  readonly names: Names;
  /** Folded personal number; '' when unknown. */
  readonly idOf: (row: number) => string;
  readonly hasIds: boolean;
  /** The days on which somebody may be born, or `MISSING_EARLIEST` and `MISSING_LATEST`. */
  readonly earliestOf: (row: number) => number;
  readonly latestOf: (row: number) => number;
  readonly unit: Uint32Array;
  /** Whether two rows of one person are the same entry written twice, not two posts. */
  readonly isSameEntry: (row: number, earlier: number) => boolean;
}

export interface People {
  readonly person: Uint32Array;
  readonly personCount: number;
  /** Rows that repeat an earlier one, with that earlier row. */
  readonly repeats: ReadonlyMap<number, number>;
  /** Rows of people met before, repeats included, with the row in which they were first met. */
  readonly metBefore: ReadonlyMap<number, number>;
  /** Rows with a personal number under which somebody else was met. */
  readonly sharedNumbers: readonly number[];
  /** Rows whose number differs from that of an earlier row in zeros before it only, with that row. */
  readonly zeroNumbers: ReadonlyMap<number, number>;
}

/**
 * Numbers the people: the same personal number, or the same name, birth date and unit, is one
 * person. Two different numbers are two people whatever else they share, and so are two rows with
 * one number but different names and birth dates. Numbers that differ only in the zeros before them,
 * which Excel drops from numbers, are one where name and birth date are the same. Pauses between slices.
 */
export function* findPeople(clues: PeopleClues): Generator<'people', People> {
  const counter = new PeopleCounter(clues, yield* chainBirths(clues));
  for (let first = 0; first < clues.rowCount; first += SLICE) {
    yield 'people';
    counter.count(first, Math.min(clues.rowCount, first + SLICE));
  }
  return counter.people();
}

/** Gives the rows their persons, in the order of the rows. */
class PeopleCounter {
  private readonly person: Uint32Array;
  private readonly repeats = new Map<number, number>();
  private readonly metBefore = new Map<number, number>();
  private readonly entriesOf = new Map<number, number[]>();
  private readonly finder: PersonFinder;
  private personCount = 0;

  constructor(
    private readonly clues: PeopleClues,
    private readonly earlier: Int32Array,
  ) {
    this.person = new Uint32Array(clues.rowCount);
    this.finder = new PersonFinder(clues, this.person, earlier);
  }

  count(first: number, end: number): void {
    const { clues, earlier, person } = this;
    for (let row = first; row < end; row++) {
      if (!clues.hasIds && earlier[row] === -1) person[row] = this.personCount++;
      else this.place(row);
    }
  }

  people(): People {
    const { person, personCount, repeats, metBefore, finder } = this;
    const { sharedNumbers, zeroNumbers } = finder;
    return { person, personCount, repeats, metBefore, sharedNumbers, zeroNumbers };
  }

  private place(row: number): void {
    const { person, entriesOf } = this;
    const earlier = this.finder.find(row);
    if (earlier < 0) {
      person[row] = this.personCount++;
    } else {
      const number = person[earlier] ?? 0;
      person[row] = number;
      const entries = entriesOf.get(number) ?? [earlier];
      this.metBefore.set(row, entries[0] ?? earlier);
      const same = entries.find((entry) => this.clues.isSameEntry(row, entry));
      if (same === undefined) entriesOf.set(number, [...entries, row]);
      else this.repeats.set(row, same);
    }
    this.finder.remember(row);
  }
}

/** Finds the earlier row of the same person. */
class PersonFinder {
  readonly sharedNumbers: number[] = [];
  readonly zeroNumbers = new Map<number, number>();
  /** Personal number without zeros before it → the first row of each person who has it. */
  private readonly rowsOfId = new Map<string, number[]>();
  /** Person → personal number, as soon as a row tells it. */
  private readonly idOfPerson = new Map<number, string>();
  private readonly names: NameComparer;
  private id = '';

  constructor(
    private readonly clues: PeopleClues,
    private readonly person: Uint32Array,
    /** See `chainBirths`. */
    private readonly earlier: Int32Array,
  ) {
    this.names = new NameComparer(clues.rowCount, clues.names);
  }

  /** An earlier row of the same person, or −1. */
  find(row: number): number {
    this.id = this.clues.hasIds ? this.clues.idOf(row) : '';
    if (this.id === '') return this.sameBirth(row);
    const alike = this.rowsOfId.get(withoutZeros(this.id));
    if (!alike) return this.sameBirth(row);
    const holders = alike.filter((other) => this.clues.idOf(other) === this.id);
    const holder = holders.find((other) => this.mayBeSame(row, other));
    if (holder !== undefined) return holder;
    if (holders.length > 0) this.sharedNumbers.push(row);
    const others = alike.filter((other) => !holders.includes(other));
    const same = others.find((other) => this.isSame(row, other));
    const zeros = same ?? others[0];
    if (zeros !== undefined) this.zeroNumbers.set(row, zeros);
    return same ?? this.sameBirth(row);
  }

  /** After the row's person is known. */
  remember(row: number): void {
    if (this.id === '') return;
    const number = this.person[row] ?? 0;
    if (!this.idOfPerson.has(number)) this.idOfPerson.set(number, this.id);
    const id = withoutZeros(this.id);
    const holders = this.rowsOfId.get(id);
    if (!holders) this.rowsOfId.set(id, [row]);
    else if (!holders.some((other) => this.isHolder(other, number))) holders.push(row);
  }

  /** Whether the row has this very number, and is the person's. */
  private isHolder(row: number, person: number): boolean {
    return this.person[row] === person && this.clues.idOf(row) === this.id;
  }

  /** The same name, and a birth date that is known and the same. */
  private isSame(row: number, other: number): boolean {
    const { names, earliestOf, latestOf } = this.clues;
    const isBorn = earliestOf(row) !== MISSING_EARLIEST && earliestOf(row) === earliestOf(other);
    const isNamed = names.textOf(row) !== '' && this.names.isSame(row, other);
    return isNamed && isBorn && latestOf(row) === latestOf(other);
  }

  /** One number, and not both another name and another birth date. */
  private mayBeSame(row: number, other: number): boolean {
    const { names, earliestOf, latestOf } = this.clues;
    if (names.textOf(row) === '' || names.textOf(other) === '' || this.names.isSame(row, other))
      return true;
    const from = earliestOf(row);
    const otherFrom = earliestOf(other);
    if (from === MISSING_EARLIEST || otherFrom === MISSING_EARLIEST) return false;
    return from <= latestOf(other) && otherFrom <= latestOf(row);
  }

  private sameBirth(row: number): number {
    const { latestOf } = this.clues;
    const to = latestOf(row);
    for (let other = this.earlier[row] ?? -1; other >= 0; other = this.earlier[other] ?? -1) {
      if (latestOf(other) !== to) continue;
      if (this.hasNoOtherId(other) && this.names.isSame(row, other)) return other;
    }
    return -1;
  }

  private hasNoOtherId(other: number): boolean {
    const known = this.idOfPerson.get(this.person[other] ?? 0);
    return this.id === '' || known === undefined || known === this.id;
  }
}

function withoutZeros(id: string): string {
  return id.startsWith('0') ? id.replace(/^0+(?=\d+$)/, '') : id;
}

const SLICE = 16_384;
