import { foldText } from '../foldText';
import { plainText } from '../plainText';
import { decodeLegacy } from '../values/legacyText';
import type { DatePart } from './DatePart';
import {
  CHANGING_FIELDS,
  DATE_PARTS,
  GENDER_WORDS,
  HEADER_ABBREVIATIONS,
  HEADER_PHRASES,
  OFFICIAL,
  OTHER_PEOPLE,
  OTHER_TIMES,
  POINTS,
} from './headerPhrases';

/** What a header says its column holds. */
interface HeaderMatch {
  /** Field key; `[ordinal]` for running numbers, `[other]` for known headers without a field. */
  readonly field: string;
  /** The column holds the birth dates, or the marks, of one gender only. */
  readonly gender?: 'male' | 'female';
  /** The column holds the day, the month or the year of a date. */
  readonly part?: DatePart;
  /** 0 … 1. */
  readonly confidence: number;
}

/** The field that a header names; `parts` are its lines from top to bottom. */
export function matchHeader(parts: readonly string[]): HeaderMatch | null {
  const last = parts[parts.length - 1];
  if (last === undefined) return null;
  const parent = parts.length > 1 ? matchText(parts.slice(0, -1).join(' ')) : null;
  const part = DATE_PARTS.get(foldText(last));
  if (parent && part && DATE_FIELDS.has(parent.field)) return { ...parent, part };
  const gender = genderOf(last);
  if (parent && gender !== undefined && (parent.field === 'birthDate' || parent.field === 'gender'))
    return { field: parent.field, confidence: parent.confidence, gender };
  if (parent?.field === '[other]') return parent;
  if (parent && CODE.test(plainText(last)) && !NUMBERED.has(parent.field))
    return parent.field === 'rank' ? { ...parent, confidence: parent.confidence * 0.6 } : OTHER;
  const candidates = [
    matchText(last),
    parts.length > 1 ? matchText(parts.join(' ')) : null,
    parent && { ...parent, confidence: parent.confidence * 0.6 },
  ];
  const surest = candidates.reduce((best, match) =>
    match && (!best || match.confidence > best.confidence) ? match : best,
  );
  return surest && CHANGING_FIELDS.has(surest.field) && isOfOtherTime(parts.slice(0, -1))
    ? { ...surest, confidence: surest.confidence * 0.5 }
    : surest;
}

/** "Trước sắp xếp" above "Chức vụ" and "Đơn vị": they are taken where no others stand beside. */
function isOfOtherTime(above: readonly string[]): boolean {
  return OTHER_TIMES.test(foldText(above.join(' ')));
}

function matchText(header: string): HeaderMatch | null {
  const match = matchUnicode(header) ?? (CAMEL.test(header) ? matchUnicode(parted(header)) : null);
  if (match || !/[\u00a1-\u00ff]/.test(header)) return match;
  return matchUnicode(decodeLegacy(header, 'TCVN3')) ?? matchUnicode(decodeLegacy(header, 'VNI'));
}

function matchUnicode(header: string): HeaderMatch | null {
  const withoutBrackets = header.replace(/[([{][^)\]}]*[)\]}]/g, ' ');
  const match = surer(matchWords(plainText(header)), matchWords(plainText(withoutBrackets)));
  if (match && isOfOthers(match.field, foldText(header))) return { ...match, field: '[other]' };
  const gender = match && genderIn(match.field, header);
  return match && gender ? { ...match, gender } : (matchGenderAlone(withoutBrackets) ?? match);
}

function isOfOthers(field: string, header: string): boolean {
  if (field === 'partyDate' && OFFICIAL.test(header)) return true;
  if (field === 'grade' && POINTS.test(header)) return true;
  // Of a school, "good"; without accents it is the word for gender.
  if (field === 'gender' && header.includes('giỏi')) return true;
  return OTHER_PEOPLE.test(header) || (CHANGING_FIELDS.has(field) && OTHER_TIMES.test(header));
}

function surer(one: HeaderMatch | null, other: HeaderMatch | null): HeaderMatch | null {
  return one && (!other || one.confidence >= other.confidence) ? one : other;
}

function matchWords(text: string): HeaderMatch | null {
  if (text === '') return null;
  const typed = /^. /u.test(text) && SPELT_DOWN.test(text) ? text.replaceAll(' ', '') : text;
  const exact = PHRASES.get(typed);
  if (exact !== undefined) return { field: exact, confidence: 1 };
  const written = typed
    .split(' ')
    .map((word) => HEADER_ABBREVIATIONS.get(word) ?? word)
    .join(' ');
  const expanded = PHRASES.get(written);
  if (expanded !== undefined) return { field: expanded, confidence: 0.95 };
  const yearly = PHRASES.get(written.replace(YEAR_BEHIND, ''));
  if (yearly !== undefined) return { field: yearly, confidence: 0.7 };
  return matchInside(written) ?? matchSlip(written);
}

/**
 * The longest known phrase of two words or more inside the header. A header that names people beside
 * something else ("Đơn vị, họ tên") stands above names.
 */
function matchInside(header: string): HeaderMatch | null {
  const words = header.split(' ');
  let best = '';
  for (let first = 0; first < words.length - 1; first++) {
    let phrase = words[first] ?? '';
    for (let last = first + 1; last < Math.min(words.length, first + MOST_WORDS); last++) {
      phrase += ` ${words[last] ?? ''}`;
      if (phrase.length > best.length && PHRASES.has(phrase)) best = phrase;
    }
  }
  const known = PHRASES.get(best);
  const longest = known !== '[other]' && SINCE.test(header) ? 'appointmentDate' : known;
  if (longest === undefined) return null;
  const field = longest !== '[other]' && NAMES_PEOPLE.test(header) ? 'name' : longest;
  return { field, confidence: 0.5 + (0.4 * best.length) / header.length };
}

/** A known phrase of eight letters or more with one letter wrong, missing, added or swapped. */
function matchSlip(header: string): HeaderMatch | null {
  for (const length of [header.length, header.length - 1, header.length + 1]) {
    const near = LONG_PHRASES.get(length)?.find((phrase) => isOneSlipApart(header, phrase));
    const field = near === undefined ? undefined : PHRASES.get(near);
    if (field !== undefined) return { field, confidence: 0.7 };
  }
  return null;
}

/** Hardly anybody mistypes a first letter; "Là công chức" is no "Mã công chức". */
function isOneSlipApart(one: string, other: string): boolean {
  if (one[0] !== other[0]) return false;
  let start = 1;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const room = Math.min(one.length, other.length) - start;
  while (end < room && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** "Ngày sinh (nữ)", "Năm sinh - Nam": the last word tells; "năm" is a year, not a man. */
function genderIn(field: string, header: string): 'male' | 'female' | undefined {
  if (field !== 'birthDate') return undefined;
  const folded = foldText(header);
  if (![...GENDER_WORDS.keys()].some((word) => folded.includes(word))) return undefined;
  const words = folded.match(/[\p{L}\p{M}]+/gu) ?? [];
  const last = words[words.length - 1];
  return words.length > 2 && last !== undefined ? GENDER_WORDS.get(last) : undefined;
}

/** "Nam" and "Nữ" as columns of their own hold marks. */
function matchGenderAlone(header: string): HeaderMatch | null {
  const gender = genderOf(header);
  return gender === undefined ? null : { field: 'gender', gender, confidence: 0.8 };
}

/** "Nữ", "Nữ ghi x", "Cán bộ nữ". */
function genderOf(header: string): 'male' | 'female' | undefined {
  return GENDER_WORDS.get(foldText(header).replace(BESIDE_GENDER, ''));
}

const BESIDE_GENDER =
  /^(?:(?:là|phụ|cán bộ|đ\/c|đồng chí) )+|[ :=-]*(?:(?:ghi|đánh|đánh dấu) )?x$| giới$/g;

/** "Mã số" under "Ngạch" or "Chức danh nghề nghiệp" is their code, and nobody's number. */
const CODE = /^(?:ma|ma so|so hieu|code|id)$/;
const NUMBERED: ReadonlySet<string> = new Set(['name', 'personId']);
const OTHER: HeaderMatch = { field: '[other]', confidence: 1 };

/** "DepartmentName", as programs export it. */
const CAMEL = /^[A-Za-z]*[a-z][A-Z][A-Za-z]*$/;

function parted(header: string): string {
  return header.replace(/([a-z])([A-Z])/g, '$1 $2');
}

/** "KQXL năm 2023", "Evaluation 2023". */
const YEAR_BEHIND = / (?:nam )?20\d\d$/;

/** "Thời gian giữ chức vụ hiện tại" is a day, whatever the post. */
const SINCE = /^(?:ngay|thoi|nam)(?: \w+)*? (?:bo nhiem|(?:giu|nhan) chuc vu)(?: |$)/;

const NAMES_PEOPLE = /(?:^| )ho (?:va )?ten(?: |$)/;

/** "S T T": a letter a line in a narrow column. */
const SPELT_DOWN = /^\p{L}(?: \p{L})+$/u;

const DATE_FIELDS: ReadonlySet<string> = new Set(['birthDate', 'partyDate', 'appointmentDate']);

const PHRASES: ReadonlyMap<string, string> = new Map(
  Object.entries(HEADER_PHRASES).flatMap(([field, phrases]) =>
    phrases.flatMap((line) => line.split('|')).map((phrase): [string, string] => [phrase, field]),
  ),
);

const MOST_WORDS = Math.max(...[...PHRASES.keys()].map((phrase) => phrase.split(' ').length));

/** Phrases of two words and eight letters or more, by their length. */
const LONG_PHRASES: ReadonlyMap<number, readonly string[]> = byLength(
  [...PHRASES.keys()].filter((phrase) => phrase.includes(' ') && phrase.length >= 8),
);

function byLength(phrases: readonly string[]): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const phrase of phrases) {
    const group = groups.get(phrase.length);
    if (group) group.push(phrase);
    else groups.set(phrase.length, [phrase]);
  }
  return groups;
}
