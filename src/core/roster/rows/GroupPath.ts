import type { GroupMarker, GroupTitle } from './readGroupTitle';

/** The group titles in force, from the outermost in; each distinct path has a number. */
export class GroupPath {
  readonly paths: (readonly string[])[] = [[]];
  private levels: GroupTitle[] = [];
  /** Number of the path in force, an index into `paths`; 0 while no title has come. */
  current = 0;

  /** A title ends those of its own kind of marker and all that stand within them. */
  enter(title: GroupTitle): void {
    const level = this.levels.findIndex(({ marker }) => sameLevel(marker, title.marker));
    this.levels = [...(level < 0 ? this.levels : this.levels.slice(0, level)), title];
    this.paths.push(this.levels.map(({ name }) => name));
    this.current = this.paths.length - 1;
  }
}

function sameLevel(one: GroupMarker, other: GroupMarker): boolean {
  return one === other;
}
