import { plainText } from '../plainText';
import { foldText } from '../foldText';

export type UnitLevel = 'province' | 'district' | 'commune' | 'department';

/** How a unit's name says what it is. */
interface UnitKey {
  readonly level?: UnitLevel;
  /** Equal for names of the same unit: "Thành ủy Hải Dương" and "TP. Hải Dương". */
  readonly key: string;
  /** The name without the words that say what it is. */
  readonly core: string;
}

/** Level and identity of a unit from the words with which its name begins. */
export function unitKey(name: string): UnitKey {
  const folded = withoutStops(foldText(name));
  const plain = plainText(folded);
  const known = knownType(plain);
  if (known) {
    const core = folded.split(' ').slice(known.words).join(' ');
    if (core !== '') return { level: known.level, key: `${known.type}|${core}`, core };
  }
  if (DEPARTMENT.test(plain)) return { level: 'department', key: folded, core: folded };
  return { key: folded, core: folded };
}

function withoutStops(text: string): string {
  if (!/[.,:;]/.test(text)) return text;
  return text
    .replace(/[.,:;]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** The kind of unit that one or two words tell, and a party organisation's word before them. */
function knownType(plain: string): (UnitType & { readonly words: number }) | undefined {
  const words = plain.split(' ');
  // The youth union of a province, a department.
  if (words[0] === 'tinh' && words[1] === 'doan') return undefined;
  const party = words[0] === 'dang' && (words[1] === 'bo' || words[1] === 'uy') ? 2 : 0;
  for (const length of [2, 1]) {
    if (words.length <= party + length) continue;
    const type = TYPES.get(words.slice(party, party + length).join(' '));
    if (!type || (type.level === 'province' && party > 0)) continue;
    return { ...type, words: party + length };
  }
  return undefined;
}

interface UnitType {
  readonly type: string;
  readonly level: UnitLevel;
}

/** By the words that stand before the name. */
const TYPES: ReadonlyMap<string, UnitType> = new Map(
  (
    [
      ['province', 'province', ['tinh uy', 'tinh', 'province']],
      ['city', 'district', ['thanh uy', 'thanh pho', 'tp', 'city']],
      ['town', 'district', ['thi uy', 'thi xa', 'tx']],
      ['district', 'district', ['huyen uy', 'huyen', 'h', 'district']],
      ['urban', 'district', ['quan uy', 'quan', 'q']],
      ['ward', 'commune', ['phuong', 'ward', 'p']],
      ['township', 'commune', ['thi tran', 'tt', 'township']],
      ['commune', 'commune', ['xa', 'commune', 'x']],
      ['zone', 'commune', ['dac khu']],
    ] as const
  ).flatMap(([type, level, words]) => words.map((word) => [word, { type, level }] as const)),
);

const DEPARTMENT =
  /^(?:so|ban|van phong|ubkt|uy ban|mat tran|hoi|doan|tinh doan|lien doan|truong|bao|dai|cong an|quan su|bo chi huy|toa an|vien|cuc|thanh tra|department|office|board)(?: |$)/;
