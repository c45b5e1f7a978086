import { MISSING_EARLIEST } from '../../engine/Column';
import { NameComparer } from './NameComparer';

/** What tells people apart; every row of the roster before repeats are dropped. */
export interface PeopleClues {
  readonly rowCount: number;
  /** As typed; '' when unknown. Asked only of rows that share all else. */
  readonly nameOf: (row: number) => string;
  /** Folded personal number; '' when unknown. */
  readonly idOf: (row: number) => string;
  readonly hasIds: boolean;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
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
}

/**
 * Numbers the people: the same personal number, or the same name, birth date and unit, is one
 * person. Two different numbers are two people whatever else they share, and so are two rows with
 * one number but different names and birth dates. Pauses between slices.
 */
export function* findPeople(clues: PeopleClues): Generator<'people', People> {
  const person = new Uint32Array(clues.rowCount);
  const repeats = new Map<number, number>();
  const metBefore = new Map<number, number>();
  const finder = new PersonFinder(clues, person);
  const entriesOf = new Map<number, number[]>();
  let personCount = 0;
  for (let row = 0; row < clues.rowCount; row++) {
    if (row % SLICE === SLICE - 1) yield 'people';
    const earlier = finder.find(row);
    if (earlier < 0) {
      person[row] = personCount++;
    } else {
      const number = person[earlier] ?? 0;
      person[row] = number;
      const entries = entriesOf.get(number) ?? [earlier];
      metBefore.set(row, entries[0] ?? earlier);
      const same = entries.find((entry) => clues.isSameEntry(row, entry));
      if (same === undefined) entriesOf.set(number, [...entries, row]);
      else repeats.set(row, same);
    }
    finder.remember(row);
  }
  return { person, personCount, repeats, metBefore, sharedNumbers: finder.sharedNumbers };
}

/** Finds the earlier row of the same person; rows are chained by birth date and unit. */
class PersonFinder {
  readonly sharedNumbers: number[] = [];
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly mask: number;
  /** Personal number → the first row of each person who has it. */
  private readonly rowsOfId = new Map<string, number[]>();
  /** Person → personal number, as soon as a row tells it. */
  private readonly idOfPerson = new Map<number, string>();
  private readonly names = new NameComparer();
  private id = '';

  constructor(
    private readonly clues: PeopleClues,
    private readonly person: Uint32Array,
  ) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, clues.rowCount * 2)));
    this.mask = size - 1;
    this.heads = new Int32Array(size).fill(-1);
    this.next = new Int32Array(clues.rowCount);
  }

  /** An earlier row of the same person, or −1. */
  find(row: number): number {
    this.id = this.clues.hasIds ? this.clues.idOf(row) : '';
    if (this.id === '') return this.sameBirth(row);
    const holders = this.rowsOfId.get(this.id) ?? [];
    const holder = holders.find((other) => this.mayBeSame(row, other));
    if (holder !== undefined) return holder;
    if (holders.length > 0) this.sharedNumbers.push(row);
    return this.sameBirth(row);
  }

  /** After the row's person is known. */
  remember(row: number): void {
    if (this.id === '') return;
    const number = this.person[row] ?? 0;
    if (!this.idOfPerson.has(number)) this.idOfPerson.set(number, this.id);
    const holders = this.rowsOfId.get(this.id);
    if (!holders) this.rowsOfId.set(this.id, [row]);
    else if (!holders.some((other) => this.person[other] === number)) holders.push(row);
  }

  /** One number, and not both another name and another birth date. */
  private mayBeSame(row: number, other: number): boolean {
    const { nameOf, earliest, latest } = this.clues;
    const name = nameOf(row);
    const otherName = nameOf(other);
    if (name === '' || otherName === '' || this.names.isSame(name, otherName)) return true;
    const from = earliest[row] ?? MISSING_EARLIEST;
    const otherFrom = earliest[other] ?? MISSING_EARLIEST;
    if (from === MISSING_EARLIEST || otherFrom === MISSING_EARLIEST) return false;
    return from <= (latest[other] ?? 0) && otherFrom <= (latest[row] ?? 0);
  }

  private sameBirth(row: number): number {
    const { earliest, latest, unit } = this.clues;
    const from = earliest[row] ?? 0;
    if (from === MISSING_EARLIEST) return -1;
    const to = latest[row] ?? 0;
    const place = unit[row] ?? 0;
    const bucket = hash(from, to, place) & this.mask;
    const first = this.heads[bucket] ?? -1;
    this.next[row] = first;
    this.heads[bucket] = row;
    for (let other = first; other >= 0; other = this.next[other] ?? -1) {
      if (earliest[other] !== from || latest[other] !== to || unit[other] !== place) continue;
      if (this.isSameName(row, other) && this.hasNoOtherId(other)) return other;
    }
    return -1;
  }

  private isSameName(row: number, other: number): boolean {
    const name = this.clues.nameOf(row);
    return name !== '' && this.names.isSame(name, this.clues.nameOf(other));
  }

  private hasNoOtherId(other: number): boolean {
    const known = this.idOfPerson.get(this.person[other] ?? 0);
    return this.id === '' || known === undefined || known === this.id;
  }
}

function hash(one: number, two: number, three: number): number {
  let mixed = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ two, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16) ^ three, 0x27d4eb2f);
  return mixed ^ (mixed >>> 15);
}

const SLICE = 16_384;
