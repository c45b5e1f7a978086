import type { GroupTitle, TitledGender } from './readGroupTitle';

/** What the group titles above a row say of it. */
export interface TitledGroup {
  /** Names of units, from the outermost in. */
  readonly units: readonly string[];
  /** '' where no title tells it. */
  readonly managementGroup: string;
  /** Absent where no title tells it. */
  readonly gender?: TitledGender;
}

/** The group titles in force, from the outermost in; each distinct path has a number. */
export class GroupPath {
  readonly paths: TitledGroup[];
  private levels: readonly GroupTitle[];
  /** Number of the path in force, an index into `paths`; 0 while no title has come. */
  current = 0;
  private kept: readonly GroupTitle[] = [];

  /** `headings` are in force from the first. */
  constructor(headings: readonly GroupTitle[] = []) {
    this.levels = headings;
    this.paths = [pathOf(this.levels)];
  }

  /** A title ends those of its own level and all that stand within them. */
  enter(title: GroupTitle): void {
    const level = this.levels.findIndex((open) => endsAt(open, title));
    this.follow([...(level < 0 ? this.levels : this.levels.slice(0, level)), title]);
  }

  /** Lines begin of which only what follows tells whether they are group titles. */
  remember(): void {
    this.kept = this.levels;
  }

  /** They were not: the titles before them are in force again, and those that are told. */
  renew(titles: readonly GroupTitle[]): void {
    this.follow(this.kept);
    for (const title of titles) this.enter(title);
  }

  private follow(levels: readonly GroupTitle[]): void {
    this.levels = levels;
    this.paths.push(pathOf(levels));
    this.current = this.paths.length - 1;
  }
}

function pathOf(levels: readonly GroupTitle[]): TitledGroup {
  const units = levels.filter((one) => one.managementGroup === undefined && one.name !== '');
  const genders = levels.flatMap((one) => one.gender ?? []);
  const gender = genders[genders.length - 1];
  const groups = levels.flatMap((one) => one.managementGroup ?? []);
  return {
    units: units.map(({ name }) => name),
    managementGroup: groups[groups.length - 1] ?? '',
    ...(gender && { gender }),
  };
}

/** The same kind of numbering, or a unit of the same or a lower level: a district ends a commune. */
export function endsAt(open: GroupTitle, title: GroupTitle): boolean {
  if (open.marker === title.marker && title.marker !== 'none') return true;
  if (open.isTold && title.isTold) return true;
  // Men and women stand within units, or units among the men.
  if (open.gender ?? title.gender) return open.gender !== undefined && title.gender !== undefined;
  // Units stand within a list of one management group.
  if ((open.managementGroup === undefined) !== (title.managementGroup === undefined)) return false;
  // An office of the letterhead, above the unit.
  if (open.level === 'department' && open.marker === 'none' && title.marker === 'none')
    return title.level !== undefined;
  const level = LEVELS.indexOf(title.level ?? '');
  const openLevel = LEVELS.indexOf(open.level ?? '');
  if (level >= 0 && openLevel >= 0) return openLevel >= level;
  return open.marker === title.marker && level === openLevel;
}

const LEVELS: readonly string[] = ['province', 'district', 'commune'];
