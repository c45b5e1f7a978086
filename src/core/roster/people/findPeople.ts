/** What tells people apart; every row of the roster before repeats are dropped. */
export interface PeopleClues {
  readonly rowCount: number;
  /** Folded; '' when unknown. Asked only of rows that share all else. */
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
 * person. Two different numbers are two people whatever else they share.
 */
export function findPeople(clues: PeopleClues): People {
  const person = new Uint32Array(clues.rowCount);
  const repeats = new Map<number, number>();
  const byBirth = new RowBuckets(clues.rowCount);
  const byId = new Map<string, number>();
  const rowsOf = new Map<number, number[]>();
  let personCount = 0;
  for (let row = 0; row < clues.rowCount; row++) {
    const id = clues.hasIds ? clues.idOf(row) : '';
    const earlier = (id === '' ? undefined : byId.get(id)) ?? sameBirth(clues, byBirth, row, id);
    if (earlier === undefined) {
      person[row] = personCount++;
      if (id !== '') byId.set(id, row);
      continue;
    }
    const number = person[earlier] ?? 0;
    person[row] = number;
    if (id !== '' && !byId.has(id)) byId.set(id, row);
    const entries = rowsOf.get(number) ?? [earlier];
    const same = entries.find((entry) => clues.isSameEntry(row, entry));
    if (same === undefined) rowsOf.set(number, [...entries, row]);
    else repeats.set(row, same);
  }
  return { person, personCount, repeats };
}

/** An earlier row of the same birth date, unit and name whose number, if any, does not differ. */
function sameBirth(
  clues: PeopleClues,
  buckets: RowBuckets,
  row: number,
  id: string,
): number | undefined {
  const { earliest, latest, unit, nameOf, idOf, hasIds } = clues;
  const born = earliest[row] ?? 0;
  if (born < -MISSING) return undefined;
  let found: number | undefined;
  for (const other of buckets.enter(row, hash(born, latest[row] ?? 0, unit[row] ?? 0))) {
    if (earliest[other] !== born || latest[other] !== latest[row] || unit[other] !== unit[row])
      continue;
    const name = nameOf(row);
    if (name === '' || name !== nameOf(other)) continue;
    const otherId = hasIds ? idOf(other) : '';
    if (id === '' || otherId === '' || id === otherId) found = other;
  }
  return found;
}

/** Rows chained by hash; entering a row gives those that came before it with the same hash. */
class RowBuckets {
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly mask: number;

  constructor(rowCount: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, rowCount * 2)));
    this.mask = size - 1;
    this.heads = new Int32Array(size).fill(-1);
    this.next = new Int32Array(rowCount);
  }

  *enter(row: number, hashed: number): Generator<number> {
    const bucket = hashed & this.mask;
    const first = this.heads[bucket] ?? -1;
    this.next[row] = first;
    this.heads[bucket] = row;
    for (let at = first; at >= 0; at = this.next[at] ?? -1) yield at;
  }
}

function hash(one: number, two: number, three: number): number {
  let mixed = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ two, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16) ^ three, 0x27d4eb2f);
  return mixed ^ (mixed >>> 15);
}

/** Earliest days below its negative are the missing value. */
const MISSING = 0x7ffffffe;
