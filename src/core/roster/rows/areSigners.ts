import { hasLetter } from '../hasLetter';
import { isFullName } from '../header/looksLikePerson';
import { plainText } from '../plainText';

/** A short line below a blank one, without a number or a birth date. */
interface ShortLine {
  /** Of all its cells; '' for a number. */
  readonly texts: readonly string[];
  /** The text in the name column, '' where there is none. */
  readonly name: string;
  readonly hasPost: boolean;
  /** People of the list have running numbers, and a column for birth dates. */
  readonly isNumberedList: boolean;
}

/**
 * Whether the line says what those are who sign below it: "CÁN BỘ TỔNG HỢP | TRƯỞNG PHÒNG". Where
 * people are numbered such a line needs no capitals, and a name alone signs.
 */
export function areSigners({ texts, name, hasPost, isNumberedList }: ShortLine): boolean {
  if (!texts.every(hasLetter)) return false;
  if (isFullName(name)) return isNumberedList && texts.length === 1;
  const isCapital = texts.every((text) => text === text.toUpperCase());
  if (name === '') return isCapital && hasPost;
  return SIGNER.test(plainText(name)) && texts.length > 1 && (isCapital || isNumberedList);
}

/** Words of what signers are and do, which no names have so. */
const SIGNER =
  /^(?:can bo|nguoi|(?:pho )?(?:truong|giam doc|chu tich|bi thu|chanh|chu nhiem|hieu truong)|chuyen vien|ke toan|thu ky|phu trach|bo phan|to truong)(?: |$)/;
