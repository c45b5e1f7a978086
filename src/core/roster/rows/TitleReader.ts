import { hasLetter } from '../hasLetter';
import { plainText } from '../plainText';
import { isCount } from './isTotalRow';
import { readGroupTitle, type GroupTitle } from './readGroupTitle';
import { MOTTO } from './rowWords';
import { filledCells, type FilledCell, type SheetRow } from './SheetRow';

/** Reads the lines of a list that head what follows. */
export class TitleReader {
  constructor(
    private readonly nameColumn: number,
    /** Labels of a sheet in an old encoding are read in Unicode. */
    private readonly decode: (text: string) => string,
    /** A person agreed to convert the sheet's texts: group titles are converted too. */
    private readonly convertsTitles: boolean,
  ) {}

  /** The first text of a line; '' when it holds none. */
  label(filled: readonly FilledCell[]): string {
    const text = filled.find(({ value }) => typeof value === 'string' && hasLetter(value));
    return text ? this.decode(String(text.value).trim()) : '';
  }

  /** The title of a group: perhaps a marker, one text, perhaps a count behind it. */
  group(filled: readonly FilledCell[]): GroupTitle | null {
    const texts = filled.filter(
      (cell) => typeof cell.value === 'string' && hasLetter(cell.value) && !isCount(cell),
    );
    const markerCell =
      filled.length > 1 && filled[0] && isMarker(filled[0].value) ? filled[0] : null;
    const named = texts.find((cell) => cell !== markerCell);
    if (!named || (this.nameColumn >= 0 && named.column > this.nameColumn)) return null;
    const further = texts.filter((cell) => cell !== markerCell && cell !== named);
    const marker = markerCell ? String(markerCell.value).trim() : '';
    // "Đơn vị:" and what it is in the next cell.
    const isLabel = further.length === 1 && /:\s*$/.test(String(named.value));
    if (further.length > 0 && !isLabel) return null;
    const text = [named, ...further].map(({ value }) => String(value).trim()).join(' ');
    const title = readGroupTitle(
      marker,
      this.convertsTitles ? this.decode(text) : text,
      this.decode,
    );
    // "Nữ" beside a count is a line of figures.
    return title?.gender && title.marker === 'none' && filled.length > 1 ? null : title;
  }

  /** The title of a unit; a management group is told by the titles of the list anyway. */
  unit(row: SheetRow): GroupTitle | null {
    const isMotto = ({ value }: FilledCell) => MOTTO.test(plainText(this.decode(String(value))));
    const title = this.group(filledCells(row).filter((cell) => !isMotto(cell)));
    return title?.managementGroup === undefined ? title : null;
  }
}

function isMarker(value: string | number | boolean): boolean {
  return /^(?:[IVXLivxl]+|[A-Za-z]|\d+(?:\.\d+)*)[.):/]*$/.test(String(value).trim());
}
