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
}

/**
 * Numbers the people: the same personal number, or the same name, birth date and unit, is one
 * person. Two different numbers are two people whatever else they share. Pauses between slices.
 */
export function* findPeople(clues: PeopleClues): Generator<'people', People> {
  const person = new Uint32Array(clues.rowCount);
  const repeats = new Map<number, number>();
  const earlierRows = new EarlierRows(clues);
  const entriesOf = new Map<number, number[]>();
  let personCount = 0;
  for (let row = 0; row < clues.rowCount; row++) {
    if (row % SLICE === SLICE - 1) yield 'people';
    const earlier = earlierRows.enter(row);
    if (earlier < 0) {
      person[row] = personCount++;
      continue;
    }
    const number = person[earlier] ?? 0;
    person[row] = number;
    const entries = entriesOf.get(number) ?? [earlier];
    const same = entries.find((entry) => clues.isSameEntry(row, entry));
    if (same === undefined) entriesOf.set(number, [...entries, row]);
    else repeats.set(row, same);
  }
  return { person, personCount, repeats };
}

/** Finds the earlier row of the same person; rows are chained by birth date and unit. */
class EarlierRows {
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly mask: number;
  private readonly byId = new Map<string, number>();
  private readonly names = new NameComparer();

  constructor(private readonly clues: PeopleClues) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, clues.rowCount * 2)));
    this.mask = size - 1;
    this.heads = new Int32Array(size).fill(-1);
    this.next = new Int32Array(clues.rowCount);
  }

  /** The row with which the person was first met, or −1. */
  enter(row: number): number {
    const id = this.clues.hasIds ? this.clues.idOf(row) : '';
    const known = id === '' ? undefined : this.byId.get(id);
    const earlier = known ?? this.sameBirth(row, id);
    if (id !== '' && known === undefined) this.byId.set(id, row);
    return earlier;
  }

  private sameBirth(row: number, id: string): number {
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
      if (this.isSamePerson(row, other, id)) return other;
    }
    return -1;
  }

  private isSamePerson(row: number, other: number, id: string): boolean {
    const { nameOf, idOf, hasIds } = this.clues;
    const name = nameOf(row);
    if (name === '' || !this.names.isSame(name, nameOf(other))) return false;
    const otherId = hasIds ? idOf(other) : '';
    return id === '' || otherId === '' || id === otherId;
  }
}

function hash(one: number, two: number, three: number): number {
  let mixed = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ two, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16) ^ three, 0x27d4eb2f);
  return mixed ^ (mixed >>> 15);
}

const SLICE = 32_768;
