import { foldText } from '../foldText';
import type { ColumnPlan } from '../header/ColumnPlan';
import { hasLetter } from '../hasLetter';
import { hasColumnNumbers } from '../header/hasColumnNumbers';
import { isFullName } from '../header/looksLikePerson';
import { plainText } from '../plainText';
import type { RawCell } from '../RosterInput';
import type { RowKind } from '../ReadingProtocol';
import { isEmptyText, isErrorText } from '../values/isEmptyText';
import { isPersonName } from '../values/isPersonName';
import { decodeLegacy, type LegacyEncoding } from '../values/legacyText';
import { readTypedDate } from '../values/readTypedDate';
import { areSigners } from './areSigners';
import { beginsLikeUnit } from './beginsLikeUnit';
import { continuesPost, isFurtherPost } from './continuesPost';
import { CountsTable } from './CountsTable';
import { HeaderRows } from './HeaderRows';
import { headingAbove } from './headingAbove';
import { isBirthNumber } from './isBirthNumber';
import { isCount, isCountText, isTotalRow } from './isTotalRow';
import { LabelPrefixes } from './LabelPrefixes';
import { ListGroups } from './ListGroups';
import { PlainPeople } from './PlainPeople';
import { readManagementGroup } from './readGroupTitle';
import type { GroupTitle } from './readGroupTitle';
import { LIST_TITLE, NOTE_LABEL, SIGNATURE_LABEL, VACANCY_LABEL } from './rowWords';
import type { FilledCell, SheetRow } from './SheetRow';
import { cellAt, filledCells, textAt } from './SheetRow';
import { TitleReader } from './TitleReader';

/** Tells, row by row from the header down, who is a person and what the other lines are. */
export class RowClassifier {
  readonly groups: ListGroups;
  private readonly name: number;
  private readonly personId: number;
  private readonly ordinal: number;
  private readonly posts: readonly number[];
  private readonly births: readonly number[];
  private readonly headers: HeaderRows;
  private readonly counts: CountsTable;
  private readonly plain: PlainPeople;
  private readonly titles: TitleReader;
  /** Labels of a sheet in an old encoding are read in Unicode; its values stay as they are. */
  private readonly decode: (text: string) => string;
  private hasSignatureBegun = false;
  private isAfterBlank = false;
  private lines: readonly SheetRow[] = NO_LINES;
  /** The cells of the person in the row above, or of a further line of theirs. */
  private above: readonly RawCell[] | null = null;

  constructor(
    plans: readonly ColumnPlan[],
    headerParts: ReadonlyMap<number, readonly string[]>,
    private readonly reading: RowReading,
  ) {
    const columnOf = (field: string) => plans.find((plan) => plan.field === field)?.column ?? -1;
    this.name = columnOf('name');
    this.personId = columnOf('personId');
    this.posts = plans.filter(({ field }) => field === 'position').map(({ column }) => column);
    this.ordinal = plans.find((plan) => plan.isOrdinal)?.column ?? -1;
    this.births = plans.filter(({ field }) => field === 'birthDate').map(({ column }) => column);
    this.headers = new HeaderRows(plans, headerParts);
    this.counts = new CountsTable(plans);
    const { encoding } = reading;
    this.decode = encoding ? (text) => decodeLegacy(text, encoding) : (text) => text;
    const labels = new LabelPrefixes(encoding ? this.decode : undefined);
    this.plain = new PlainPeople(this.name, this.births, labels, this.headers);
    this.titles = new TitleReader(this.name, this.decode, reading.convertsTitles);
    const { linesAbove, isFurtherList } = reading;
    this.groups = new ListGroups(this.headings(linesAbove), isFurtherList);
  }

  /** The lines since the last person or total that are no header. */
  get linesAbove(): readonly SheetRow[] {
    return this.lines;
  }

  /**
   * A header follows, of another table or this one's printed again. Below a signature, or below the
   * title of another list, the group titles since are letterheads, but for the list's own unit.
   */
  meetHeader(): void {
    const headings = this.headings(this.lines);
    this.groups.meetList(headings);
    const isTitle = (row: SheetRow) =>
      LIST_TITLE.test(plainText(this.titles.label(filledCells(row))));
    if (this.hasSignatureBegun || this.lines.some(isTitle)) this.groups.renew(headings);
    this.hasSignatureBegun = false;
  }

  private headings(lines: readonly SheetRow[]): readonly GroupTitle[] {
    return headingAbove(lines, (row) => this.titles.unit(row));
  }

  /** The header of another table, with other columns. */
  isOtherHeader(row: SheetRow): boolean {
    return this.headers.isOtherTable(row);
  }

  /** See `PlainPeople`. */
  isPlainlyPerson(cells: readonly RawCell[], firstColumn: number): boolean {
    const isPerson = this.plain.has(cells, firstColumn);
    if (isPerson) this.endLines(cells);
    return isPerson;
  }

  private endLines(cells: readonly RawCell[]): void {
    this.above = cells;
    this.hasSignatureBegun = false;
    this.isAfterBlank = false;
    this.counts.end();
    this.lines = NO_LINES;
  }

  classify(row: SheetRow): RowKind {
    const filled = filledCells(row);
    this.isAfterBlank ||= filled.length === 0;
    if (filled.length === 0) {
      this.above = null;
      return 'blank';
    }
    if (this.lines === NO_LINES) this.groups.remember();
    const kind = this.classifyFilled(row, filled);
    this.above = kind === 'continued' ? row.cells : null;
    if (kind === 'person') this.endLines(row.cells);
    if (kind === 'header') this.meetHeader();
    if (kind === 'group') this.hasSignatureBegun = false;
    if (kind === 'group' || kind === 'header') this.counts.end();
    if (kind === 'signature') this.hasSignatureBegun = true;
    this.isAfterBlank = false;
    if (LIST_KINDS.has(kind)) this.lines = NO_LINES;
    else this.lines = [...this.lines.slice(-MOST_LINES), row];
    return kind;
  }

  private classifyFilled(row: SheetRow, filled: readonly FilledCell[]): RowKind {
    const label = this.titles.label(filled);
    const plain = plainText(label);
    if (this.headers.isRepeat(filled) || hasColumnNumbers(row)) return 'header';
    if (this.headers.isHeaderName(textAt(row, this.name))) return 'header';
    if (filled.length <= 2 && this.isGenderTitle(filled)) return 'group';
    const name = this.nameIn(row);
    const hasBirth = () => this.hasBirth(row);
    if (isTotalRow({ filled, label, name, nameColumn: this.name, hasBirth })) return 'total';
    if (!hasBirth()) {
      if (this.counts.begins(filled, name)) return 'note';
      if (this.counts.holds(filled, name, () => this.titles.group(filled) !== null)) return 'total';
    }
    if (VACANCY_LABEL.test(foldText(name))) return 'vacancy';
    if (this.isFurtherLine(row, name))
      return this.holdsPostAlone(filled) ? 'continued' : 'rejected';
    if (this.isSignature(row, filled, name)) return 'signature';
    if (this.isPerson(row, filled, name)) return 'person';
    const title = this.titles.group(filled);
    if (title && !(this.hasSignatureBegun && title.marker === 'none')) {
      this.groups.enter(title);
      return 'group';
    }
    if (this.hasSignatureBegun) return 'signature';
    if (name === '' && this.hasPost(row) && !this.hasBirth(row)) return 'vacancy';
    if (filled.length <= 2 || NOTE_LABEL.test(plain) || /^\(?\*/.test(label)) return 'note';
    return 'rejected';
  }

  /** "1 | Nữ: 01 đ/c" looks like a line of figures, or somebody with a number. */
  private isGenderTitle(filled: readonly FilledCell[]): boolean {
    const title = this.titles.group(filled);
    if (!title?.gender) return false;
    this.groups.enter(title);
    return true;
  }

  /** A second line of the post of the person right above. */
  private isFurtherLine(row: SheetRow, name: string): boolean {
    const { above } = this;
    if (!above || name !== '' || this.hasBirth(row) || this.isNumbered(row) || this.hasNumber(row))
      return false;
    const before = { ...row, cells: above };
    const isAlone = this.holdsPostAlone(filledCells(row));
    return this.posts.some((column) => {
      const post = this.decode(textAt(row, column));
      if (post === '') return false;
      return isAlone
        ? continuesPost(post, this.decode(textAt(before, column)), this.ordinal >= 0)
        : isFurtherPost(post);
    });
  }

  private holdsPostAlone(filled: readonly FilledCell[]): boolean {
    return filled.every(({ column }) => this.posts.includes(column));
  }

  /** The name in Unicode; '' where only dashes or a word for "empty" stand in its place. */
  private nameIn(row: SheetRow): string {
    const name = this.decode(textAt(row, this.name));
    return isEmptyText(name, this.reading.emptyWords) ? '' : name;
  }

  /** Few cells, one of them a formula of signing; a person's row has more to say. */
  private isSignature(row: SheetRow, filled: readonly FilledCell[], name: string): boolean {
    if (filled.length > SIGNATURE_CELLS || this.hasBirth(row) || this.isNumbered(row)) return false;
    const texts = filled.map(({ value }) => (typeof value === 'string' ? this.decode(value) : ''));
    if (texts.some((text) => SIGNATURE_LABEL.test(plainText(text)))) return true;
    const posts = this.posts.map((column) => this.decode(textAt(row, column)));
    if (this.hasNumber(row)) return false;
    if (posts.some(isFullName)) return name === '' || isFullName(name);
    if (!this.isAfterBlank || this.titles.group(filled)) return false;
    const isNumberedList = this.ordinal >= 0 && this.births.length > 0;
    return areSigners({ texts, name, hasPost: posts.some(hasLetter), isNumberedList });
  }

  private isPerson(row: SheetRow, filled: readonly FilledCell[], name: string): boolean {
    if (this.hasNumber(row) && filled.length > 2) return true;
    if (!hasLetter(name) || isCountText(name)) return false;
    const isName = isPersonName(name.replace(/^\d+ ?[.)] */, ''));
    if (!isName && NOTE_LABEL.test(plainText(name))) return false;
    const others = filled.filter(({ column }) => column !== this.name && column !== this.ordinal);
    const isUnit =
      beginsLikeUnit(name) ||
      (!isName && (this.hasGroupMarker(row) || readManagementGroup(name) !== ''));
    if (isUnit && others.every(isCount)) return false;
    if (this.hasBirth(row) || others.length >= 2) return true;
    if (isName && this.isNumbered(row) && this.hasPost(row)) return true;
    if (isUnit || (this.hasSignatureBegun && !this.isNumbered(row))) return false;
    if (this.isNumbered(row) || (isName && !this.titles.group(filled))) return true;
    return others.length === 1 && !/^[IVXA-Z\d]+[.)]/.test(name);
  }

  /** A personal number; a dash or an error value is none. */
  private hasNumber(row: SheetRow): boolean {
    const number = String(cellAt(row, this.personId) ?? '');
    return !isEmptyText(number, this.reading.emptyWords) && !isErrorText(number);
  }

  private hasPost(row: SheetRow): boolean {
    return this.posts.some((column) => textAt(row, column) !== '');
  }

  /** A running number. */
  private isNumbered(row: SheetRow): boolean {
    return /^\d+\.?$/.test(String(cellAt(row, this.ordinal) ?? '').trim());
  }

  /** A Roman number or a letter where people have running numbers. */
  private hasGroupMarker(row: SheetRow): boolean {
    return /^(?:[IVX]+|[A-Z])[.):]?$/.test(String(cellAt(row, this.ordinal) ?? '').trim());
  }

  private hasBirth(row: SheetRow): boolean {
    return this.births.some((column) => {
      const cell = cellAt(row, column);
      if (typeof cell === 'number') return isBirthNumber(cell);
      return typeof cell === 'string' && readTypedDate(cell) !== null;
    });
  }
}

/** How the labels of a table are to be read. */
interface RowReading {
  readonly encoding: LegacyEncoding | null;
  /** A person agreed to convert the sheet's texts: group titles are converted too. */
  readonly convertsTitles: boolean;
  readonly emptyWords: ReadonlySet<string>;
  /** The lines above the header, blank ones apart. */
  readonly linesAbove: readonly SheetRow[];
  /** Below another list with a header of its own. */
  readonly isFurtherList: boolean;
}

const NO_LINES: readonly SheetRow[] = [];
const MOST_LINES = 11;
/** Lines of a list, which end what stands above the next. */
const LIST_KINDS = new Set<RowKind>(['person', 'total', 'vacancy', 'continued', 'header']);
const SIGNATURE_CELLS = 4;
