import { plainText } from '../plainText';
import { foldText } from '../foldText';
import { withoutSigns } from '../withoutSigns';

export type UnitLevel = 'province' | 'district' | 'commune' | 'department';

/** How a unit's name says what it is. */
export interface UnitKey {
  readonly level?: UnitLevel;
  /** Equal for names of the same unit: "Thành ủy Hải Dương" and "TP. Hải Dương". */
  readonly key: string;
  /** The name without the words that say what it is. */
  readonly core: string;
}

/** Level and identity of a unit from the words with which its name begins. */
export function unitKey(name: string): UnitKey {
  const words = withoutStops(name).split(' ');
  const known = knownType(words);
  if (known) {
    const core = foldText(words.slice(known.words).join(' '));
    if (core !== '') return { level: known.level, key: `${known.type}|${core}`, core };
  }
  const folded = foldText(words.join(' '));
  if (DEPARTMENT.test(plainText(folded))) return { level: 'department', key: folded, core: folded };
  return { key: folded, core: folded };
}

function withoutStops(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[.,:;\s\u00a0]+/g, ' ')
    .trim();
}

/** The kind of unit that one or two words tell, and a party organisation's word before them. */
function knownType(typed: readonly string[]): (UnitType & { readonly words: number }) | undefined {
  const words = typed.slice(0, MOST_WORDS).map((word) => withoutSigns(foldText(word)));
  const [first = '', second = ''] = words.slice(0, 2).map(plainText);
  // The youth union of a province, a department.
  if (first === 'tinh' && second === 'doan') return undefined;
  const party = first === 'dang' && (second === 'bo' || second === 'uy') ? 2 : 0;
  for (const length of [2, 1]) {
    if (typed.length <= party + length) continue;
    const kind = words.slice(party, party + length).join(' ');
    const initial = INITIALS.get(kind);
    const isInitial = initial && isProperName(typed.slice(party + length));
    const type = TYPES.get(kind) ?? (isInitial ? initial : undefined);
    if (!type || (type.level === 'province' && party > 0)) continue;
    return { ...type, words: party + length };
  }
  return undefined;
}

/** Not "Nội vụ" behind "P." (Phòng), nor "Y tế" behind "TT" (Trung tâm). */
function isProperName(words: readonly string[]): boolean {
  const letters = words.filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const isCapital = letters.map((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return new Set(isCapital).size === 1;
}

interface UnitType {
  readonly type: string;
  readonly level: UnitLevel;
}

/**
 * By the words that stand before the name, with their accents and without any: "Quân sự" is no
 * quận, "Phương Hưng" no phường.
 */
const TYPES: ReadonlyMap<string, UnitType> = new Map(
  (
    [
      ['province', 'province', ['tỉnh ủy', 'tỉnh', 'province']],
      ['city', 'district', ['thành ủy', 'thành phố', 'tp', 'city']],
      ['town', 'district', ['thị ủy', 'thị xã', 'tx']],
      ['district', 'district', ['huyện ủy', 'huyện', 'district']],
      ['urban', 'district', ['quận ủy', 'quận']],
      ['ward', 'commune', ['phường', 'ward']],
      ['township', 'commune', ['thị trấn', 'township']],
      ['commune', 'commune', ['xã', 'commune']],
      ['zone', 'commune', ['đặc khu']],
    ] as const
  ).flatMap(([type, level, words]) =>
    words.flatMap((word) =>
      [foldText(word), plainText(word)].map((spelling) => [spelling, { type, level }] as const),
    ),
  ),
);

/** Abbreviations that stand for words of other units too; they tell only before a proper name. */
const INITIALS: ReadonlyMap<string, UnitType> = new Map([
  ['h', { type: 'district', level: 'district' }],
  ['q', { type: 'urban', level: 'district' }],
  ['p', { type: 'ward', level: 'commune' }],
  ['tt', { type: 'township', level: 'commune' }],
  ['x', { type: 'commune', level: 'commune' }],
]);

/** "Đảng ủy" and two words more. */
const MOST_WORDS = 4;

const DEPARTMENT =
  /^(?:so|ban|van phong|ubkt|uy ban|mat tran|hoi|doan|tinh doan|lien doan|truong|bao|dai|cong an|quan su|bo chi huy|toa an|vien|cuc|thanh tra|department|office|board)(?: |$)/;
