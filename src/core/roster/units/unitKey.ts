import { BARE_LETTERS, SEPARATOR } from '../bareLetters';
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
  if (hasNoStops(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[.,:;\s\u00a0]+/g, ' ')
    .trim();
}

/** Words and single spaces between them, as nearly all names are written. */
function hasNoStops(text: string): boolean {
  let before = SEPARATOR;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const bare = BARE_LETTERS[unit] ?? 0;
    if (bare === 0 || (bare === SEPARATOR && (unit !== SPACE || before === SEPARATOR)))
      return false;
    before = bare;
  }
  return before !== SEPARATOR;
}

/** The kind of unit that one or two words tell, and a party organisation's word before them. */
function knownType(typed: readonly string[]): (UnitType & { readonly words: number }) | undefined {
  const wordAt = (at: number) => withoutSigns(foldText(typed[at] ?? ''));
  const first = wordAt(0);
  const isParty = plainText(first) === 'dang' && PARTY_WORDS.has(plainText(wordAt(1)));
  const party = isParty ? 2 : 0;
  const own = isParty ? wordAt(2) : first;
  if (!BEGINNINGS.has(own)) return undefined;
  // The youth union of a province, a department.
  if (PROVINCE.has(first) && plainText(wordAt(1)) === 'doan') return undefined;
  for (const length of [2, 1]) {
    if (typed.length <= party + length) continue;
    const kind = length === 1 ? own : `${own} ${wordAt(party + 1)}`;
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

/** The first words of all kinds. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...TYPES.keys(), ...INITIALS.keys()].map((kind) => kind.split(' ')[0] ?? ''),
);
/** "Đảng bộ", "Đảng ủy". */
const PARTY_WORDS: ReadonlySet<string> = new Set(['bo', 'uy']);
const PROVINCE: ReadonlySet<string> = new Set(['tỉnh', 'tinh']);

const SPACE = 0x20;

const DEPARTMENT =
  /^(?:so|ban|van phong|ubkt|uy ban|mat tran|hoi|doan|tinh doan|lien doan|truong|bao|dai|cong an|quan su|bo chi huy|toa an|vien|cuc|thanh tra|department|office|board)(?: |$)/;
