import { foldText } from '../foldText';
import { plainText } from '../plainText';
import { unitKey, type UnitLevel } from '../units/unitKey';
import { recogniseGroup } from '../recogniseGroup';
import { beginsLikeUnit } from './beginsLikeUnit';

/** A line that heads the rows below it. */
export interface GroupTitle {
  /** '' where it names no unit. */
  readonly name: string;
  /** Kind of numbering before the name; lines with the same marker stand on the same level. */
  readonly marker: GroupMarker;
  /** What kind of unit the name says it is. */
  readonly level?: UnitLevel;
  /** Of a title that names no unit but whose cadres follow: "Cán bộ diện … quản lý". */
  readonly managementGroup?: string;
  /** Of a title that names no unit but who follows: "A. Nam". */
  readonly gender?: TitledGender;
  /** The line says itself that it names a unit: "Đơn vị: Xã An Lâm". */
  readonly isTold?: boolean;
}

export type TitledGender = 'male' | 'female';

export type GroupMarker =
  'letter' | 'roman' | 'number' | 'decimal' | 'smallLetter' | 'bullet' | 'none';

/**
 * Reads "I. Thành ủy Hải Dương", "1. Đảng bộ phường …", "a) Ban …" or a bare unit name, also with
 * the marker in a cell of its own; `null` for lines such as "— A —" and for sentences. `decode`
 * gives the Unicode of a name in an old encoding, by which the name is judged.
 */
export function readGroupTitle(
  markerCell: string,
  text: string,
  decode: (text: string) => string,
): GroupTitle | null {
  const { marker, name: whole } = split(markerCell, text);
  const colon = whole.indexOf(':');
  const isTold = colon > 0 && UNIT_LABEL.test(plainText(decode(whole.slice(0, colon))));
  const name = isTold ? whole.slice(colon + 1).trim() : whole;
  const bare = name
    .replace(/\s*[([][^)\]]*[)\]]\s*$/, '')
    .replace(COUNT_BEHIND, '')
    .replace(/\s*[:;.,]+\s*$/, '')
    .trim();
  const meant = decode(bare);
  if (plainText(meant).length < 2 || bare.length > LONGEST) return null;
  if (/^[-–—=*_.]|[-–—=*_]$/.test(bare) || MEASURE.test(plainText(meant))) return null;
  if (isTold && /^\p{Lu}/u.test(meant)) return { ...unitTitle(marker, bare, meant), isTold };
  const managementGroup = readManagementGroup(meant);
  if (managementGroup !== '') return { marker, name: bare, managementGroup };
  const isBare = marker === 'none' || marker === 'bullet';
  const gender = readGender(meant);
  // "Nữ: 5 đ/c" stands among the figures below a list.
  if (gender && !(isBare && /\d/.test(name))) return { marker, name: '', gender };
  if (isBare && !beginsLikeUnit(meant)) return null;
  if (PEOPLE.test(plainText(meant))) return { marker, name: '' };
  return unitTitle(marker, bare, meant);
}

function unitTitle(marker: GroupMarker, bare: string, meant: string): GroupTitle {
  const { level } = unitKey(meant);
  return { marker, name: bare.replace(/\s+/g, ' '), ...(level !== undefined && { level }) };
}

/** '' for units: "Ban Chấp hành Đảng bộ xã An Lâm" is one, "cấp ủy cấp xã" is none. */
export function readManagementGroup(title: string): string {
  return LIST_WORDS.test(plainText(title)) ? recogniseGroup([title]) : '';
}

/** "Năm" is a year. */
function readGender(title: string): TitledGender | null {
  const word = GENDER.exec(plainText(title))?.[1];
  if (word === undefined || foldText(title).includes('năm')) return null;
  return word === 'nam' || word === 'men' || word === 'male' ? 'male' : 'female';
}

function split(markerCell: string, text: string): { marker: GroupMarker; name: string } {
  const own = markerOf(markerCell.replace(/[.):/]+$/, ''));
  if (markerCell !== '') return { marker: own, name: text };
  const match = /^\s*((?:\d+(?:\.\d+)*|[A-Za-z]|[IVXLivxl]+))\s*[.):/-]+\s*(\S.*)$/.exec(text);
  if (match) return { marker: markerOf(match[1] ?? ''), name: match[2] ?? '' };
  const bullet = /^\s*[-+*•▪]\s*(\p{L}.*)$/u.exec(text);
  return bullet
    ? { marker: 'bullet', name: bullet[1] ?? '' }
    : { marker: 'none', name: text.trim() };
}

function markerOf(token: string): GroupMarker {
  if (/^[IVX]+$/.test(token)) return 'roman';
  if (/^[A-Z]$/.test(token)) return 'letter';
  if (/^[ivx]{2,}$/.test(token)) return 'roman';
  if (/^[a-z]$/.test(token)) return 'smallLetter';
  if (/^\d+$/.test(token)) return 'number';
  return /^\d+(\.\d+)+$/.test(token) ? 'decimal' : 'none';
}

const UNIT_LABEL = /^(?:ten )?(?:don vi|co quan|dia phuong|dang bo|chi bo|don vi cong tac)$/;
/** ": 03 đồng chí", " - 5 đ/c". */
const COUNT_BEHIND = /[\s:;,–—-]+\d+ *(?:đ\/c|đc|đồng chí|người|cán bộ|đảng viên)\.?\s*$/iu;
/** What figures are counted in. */
const MEASURE =
  /^(?:don vi tinh(?: .*)?|nguoi|dong chi|can bo|dang vien|(?:(?:nghin|trieu|ty) )?dong)$/;
/** "A. Nam", "II. Cán bộ nữ": who follows, and not where. */
const PEOPLE = /^(?:nam|nu|(?:can bo|dang vien)(?: (?:nam|nu|tre|dan toc|nguoi)(?: .*)?)?)$/;
const GENDER =
  /^(?:(?:cac )?(?:can bo|dang vien|dong chi|cap uy vien|cong chuc|vien chuc|nhan su|dai bieu)(?: la)? )?(nam|nu|men|male|women|female)(?: gioi)?$/;
const LIST_WORDS = /(?:^| )(?:dien|quan ly|cap xa|managed|members)(?: |$)/;
const LONGEST = 150;
