import { MISSING_EARLIEST, MISSING_LATEST } from '../../core/engine/Column';
import { completedYears } from '../../core/engine/completedYears';
import { readGenders } from '../../core/projection/readGenders';
import type { Gender } from '../../core/projection/retirementDay';
import type { Roster } from '../../core/roster/Roster';

/** People of one age band by gender. */
export interface AgeBand {
  /** Completed years, both ends included; `to` is absent in the last band. */
  readonly from: number;
  readonly to?: number;
  readonly men: number;
  readonly women: number;
}

interface AgeBands {
  readonly bands: readonly AgeBand[];
  /** People whose band or gender is not known; they are in no band. */
  readonly unknown: number;
}

/** Counts people, each once by the first entry that tells, in bands of five years from under 25 to 60 and over. */
export function countAgeBands(
  roster: Roster,
  asOf: number,
  isIn: (person: number) => boolean = () => true,
): AgeBands {
  const men = new Array<number>(STARTS.length).fill(0);
  const women = new Array<number>(STARTS.length).fill(0);
  const band = bandReader(roster, asOf);
  const genderOf = readGenders(roster);
  const places = new Map<number, readonly [number | undefined, Gender | null]>();
  for (let row = 0; row < roster.rowCount; row++) {
    const person = roster.person[row] ?? 0;
    if (!isIn(person)) continue;
    const [knownBand, knownGender = null] = places.get(person) ?? [];
    places.set(person, [knownBand ?? band(row), knownGender ?? genderOf(row)]);
  }
  let unknown = 0;
  for (const [place, gender] of places.values()) {
    if (place === undefined || gender === null) {
      unknown++;
      continue;
    }
    const counts = gender === 'male' ? men : women;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const bands = STARTS.map((from, index) => {
    const next = STARTS[index + 1];
    return {
      from,
      ...(next !== undefined && { to: next - 1 }),
      men: men[index] ?? 0,
      women: women[index] ?? 0,
    };
  });
  return { bands, unknown };
}

/**
 * Neighbouring bands joined until each has nobody or at least `below` men and women; none when even
 * all together have fewer. With 10: men of 3, 9 and 12 become 12 and 12.
 */
export function joinSmallBands(bands: readonly AgeBand[], below: number): readonly AgeBand[] {
  const isShown = ({ men, women }: AgeBand) =>
    [men, women].every((count) => count === 0 || count >= below);
  const joined: AgeBand[] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    if (last && !isShown(last)) joined[joined.length - 1] = join(last, band);
    else joined.push(band);
  }
  while (joined.length > 1) {
    const [before, last] = joined.slice(-2);
    if (!before || !last || isShown(last)) break;
    joined.splice(-2, 2, join(before, last));
  }
  return joined.every(isShown) ? joined : [];
}

function join(younger: AgeBand, older: AgeBand): AgeBand {
  const { from } = younger;
  const [men, women] = [younger.men + older.men, younger.women + older.women];
  return { from, ...(older.to !== undefined && { to: older.to }), men, women };
}

const STARTS: readonly number[] = [0, 25, 30, 35, 40, 45, 50, 55, 60];

/** The band of an entry's age, when every day of birth that is possible falls into one band. */
function bandReader(roster: Roster, asOf: number): (row: number) => number | undefined {
  const column = roster.columns.get('birthDate');
  if (column?.kind !== 'date') return () => undefined;
  return (row) => {
    const earliest = column.earliest[row] ?? MISSING_EARLIEST;
    const latest = column.latest[row] ?? MISSING_LATEST;
    if (earliest === MISSING_EARLIEST || latest === MISSING_LATEST) return undefined;
    if (latest > asOf) return undefined;
    const [oldest, youngest] = [bandOf(earliest, asOf), bandOf(latest, asOf)];
    return oldest === youngest ? oldest : undefined;
  };
}

function bandOf(birth: number, asOf: number): number {
  const age = completedYears(birth, asOf, 'date', 'march1');
  return STARTS.filter((start) => age >= start).length - 1;
}
