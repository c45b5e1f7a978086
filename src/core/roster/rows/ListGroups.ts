import { endsAt, GroupPath, type TitledGroup } from './GroupPath';
import type { GroupTitle } from './readGroupTitle';

/**
 * The group titles of a list, together with the lines above its header that name its unit. These
 * are some of them only where the sheet holds several lists under such lines: above a single list
 * they say whose list it is, and no more.
 */
export class ListGroups {
  /** Number of the path in force, an index into `paths`; 0 while no title has come. */
  current = 0;
  private readonly own = new GroupPath();
  /** With the same numbers as `own`. */
  private readonly headed: GroupPath;

  /** `isHeaded` where it is known from the first that the line heads the list. */
  constructor(
    private readonly headings: readonly GroupTitle[],
    private isHeaded: boolean,
  ) {
    this.headed = new GroupPath(headings);
  }

  get paths(): readonly TitledGroup[] {
    return (this.isHeaded ? this.headed : this.own).paths;
  }

  enter(title: GroupTitle): void {
    this.own.enter(title);
    this.headed.enter(title);
    this.current = this.own.current;
  }

  remember(): void {
    this.own.remember();
    this.headed.remember();
  }

  renew(titles: readonly GroupTitle[]): void {
    this.own.renew(titles);
    this.headed.renew(titles);
    this.current = this.own.current;
  }

  /** Another list begins, with these titles above its header. */
  meetList(titles: readonly GroupTitle[]): void {
    const [own, other] = [this.headings, titles].map((all) => all[all.length - 1]);
    if (own && other && endsAt(own, other)) this.isHeaded = true;
  }
}
