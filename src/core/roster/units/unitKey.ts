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
  const folded = foldText(name)
    .replace(/[.,:;]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const plain = plainText(folded);
  for (const { type, level, pattern } of TYPES) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const words = match[0].trim().split(' ').length;
    const core = folded.split(' ').slice(words).join(' ');
    if (core !== '') return { level, key: `${type}|${core}`, core };
  }
  if (DEPARTMENT.test(plain)) return { level: 'department', key: folded, core: folded };
  return { key: folded, core: folded };
}

const PARTY = '(?:dang bo |dang uy )?';
const TYPES: readonly { type: string; level: UnitLevel; pattern: RegExp }[] = [
  { type: 'province', level: 'province', pattern: /^(?:tinh uy|tinh(?! doan(?: |$))|province) / },
  {
    type: 'city',
    level: 'district',
    pattern: new RegExp(`^${PARTY}(?:thanh uy|thanh pho|tp|city) `),
  },
  { type: 'town', level: 'district', pattern: new RegExp(`^${PARTY}(?:thi uy|thi xa|tx) `) },
  {
    type: 'district',
    level: 'district',
    pattern: new RegExp(`^${PARTY}(?:huyen uy|huyen|h|district) `),
  },
  { type: 'urban', level: 'district', pattern: new RegExp(`^${PARTY}(?:quan uy|quan|q) `) },
  { type: 'ward', level: 'commune', pattern: new RegExp(`^${PARTY}(?:phuong|ward|p) `) },
  { type: 'township', level: 'commune', pattern: new RegExp(`^${PARTY}(?:thi tran|tt|township) `) },
  { type: 'commune', level: 'commune', pattern: new RegExp(`^${PARTY}(?:xa|commune|x) `) },
  { type: 'zone', level: 'commune', pattern: new RegExp(`^${PARTY}dac khu `) },
];

const DEPARTMENT =
  /^(?:so|ban|van phong|ubkt|uy ban|mat tran|hoi|doan|tinh doan|lien doan|truong|bao|dai|cong an|quan su|bo chi huy|toa an|vien|cuc|thanh tra|department|office|board)(?: |$)/;
