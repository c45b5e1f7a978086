import type { ColumnPlan } from '../header/ColumnPlan';
import { matchHeader } from '../header/matchHeader';
import { plainText } from '../plainText';
import { isPersonName } from '../values/isPersonName';
import { beginsLikeUnit } from './beginsLikeUnit';
import { isCount } from './isTotalRow';
import type { FilledCell } from './SheetRow';

/** Knows the rows of a table of figures that stands below the people of a list. */
export class CountsTable {
  private readonly ordinal: number;
  /** Columns of words and birth dates, where nobody has a count. */
  private readonly words: ReadonlySet<number>;
  private isOpen = false;

  constructor(plans: readonly ColumnPlan[]) {
    this.ordinal = plans.find((plan) => plan.isOrdinal)?.column ?? -1;
    this.words = new Set(
      plans.flatMap(({ field, column, gender, value }) =>
        field === 'birthDate' || (WORD_FIELDS.has(field) && !gender && value === undefined)
          ? [column]
          : [],
      ),
    );
  }

  /** People or a header follow. */
  end(): void {
    this.isOpen = false;
  }

  /** "STT | Nội dung | Số lượng": headers, and none of them of people, above counts. */
  begins(filled: readonly FilledCell[], name: string): boolean {
    if (filled.length < 2 || isPersonName(name)) return false;
    if (!filled.every(({ value }) => typeof value === 'string' && NO_FIGURE.test(value)))
      return false;
    const texts = filled.slice(1).map(({ value }) => plainText(String(value)));
    if (!texts.some((text) => COUNT_HEADER.test(text)) && !this.headsNumbers(filled[0]))
      return false;
    this.isOpen = true;
    return true;
  }

  /** A row of counts in that table, or one that says no name and nothing but counts. */
  holds(filled: readonly FilledCell[], name: string, isTitle: () => boolean): boolean {
    const others = filled.filter(
      ({ column, value }) =>
        column !== this.ordinal && !(typeof value === 'string' && value === name),
    );
    if (others.length === 0 || isSomebody(name)) return false;
    const counts = others.filter(isCount);
    if (this.isOpen) return counts.length > 0;
    return (
      name !== '' &&
      counts.length === others.length &&
      counts.some(({ column }) => this.words.has(column)) &&
      !isTitle()
    );
  }

  /** "STT" in the column of running numbers. */
  private headsNumbers(first: FilledCell | undefined): boolean {
    if (first?.column !== this.ordinal) return false;
    return matchHeader([String(first.value)])?.field === '[ordinal]';
  }
}

function isSomebody(name: string): boolean {
  return isPersonName(name) && !beginsLikeUnit(name);
}

const NO_FIGURE = /^[^\d]+$/;
const COUNT_HEADER =
  /^(?:so luong|so nguoi|tong so|ty le|ti le|count|number|percentage|share)(?: |$)/;
const WORD_FIELDS: ReadonlySet<string> = new Set(
  'gender position unit commune district education politicalTheory'.split(' '),
);
