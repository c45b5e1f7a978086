import { FIELD_DICTIONARY, VOCABULARY_FIELDS } from '../fieldDictionary';
import { plainText } from '../plainText';
import { VocabularyReader } from '../values/VocabularyReader';
import { EDUCATION, RANK } from '../vocabularies';
import type { ColumnPlan } from './ColumnPlan';
import { matchHeader } from './matchHeader';

/** A value that a column may stand for. */
export interface MarkedValue {
  readonly field: string;
  readonly value: string;
  readonly confidence: number;
  /**
   * What the header says: `all` where an upper one names a field with a vocabulary, `field` where the
   * field is named in any other way, `value` where only the value is.
   */
  readonly says: 'all' | 'field' | 'value';
}

/** What values a header names: one of the field that it names too, or one of each field that has it. */
export function valuesHeaded(parts: readonly string[], plan: ColumnPlan): readonly MarkedValue[] {
  const last = parts[parts.length - 1] ?? '';
  const parent = parts.length > 1 ? matchHeader(parts.slice(0, -1)) : null;
  if (parent && parent.field !== 'gender') {
    const { field, confidence } = parent;
    const value = valueOf(field, last) ?? postNamed(field, last);
    const says = VOCABULARY_FIELDS.has(field) ? 'all' : 'field';
    if (value !== null) return [{ field, value, confidence, says }];
  }
  const named = plainText(plan.header).replace(FRAME, ' ').trim();
  const value = named === '' ? null : valueOf(plan.field, named);
  if (value !== null) return [{ field: plan.field, value, confidence: SURENESS, says: 'field' }];
  if (plan.isOrdinal || NOT_TEXTS.has(plan.field)) return [];
  return ALONE.flatMap((field) => {
    const alone = valueOf(field, plan.header);
    return alone === null ? [] : [{ field, value: alone, confidence: SURENESS, says: 'value' }];
  });
}

function valueOf(field: string, text: string): string | null {
  return READERS.get(field)?.read(text) ?? null;
}

/** Under "Chức danh" anything that names no other field is a post. */
function postNamed(field: string, last: string): string | null {
  return field === 'position' && last !== '' && matchHeader([last]) === null ? last : null;
}

const SURENESS = 0.8;
/** What a header says of a value beside it: "Trình độ LLCT: Cao cấp", "Đạt tiêu chuẩn CVC". */
const FRAME =
  /(?:^| )(?:trinh do|trd|td|ly luan|chinh tri|llct|quan ly nha nuoc|qlnn|boi duong|chuong trinh|chuyen mon|nghiep vu|dao tao|dat|tieu chuan|ngach|xep loai|danh gia|nam)(?= |$)/g;

const READERS: ReadonlyMap<string, VocabularyReader> = new Map([
  ...FIELD_DICTIONARY.flatMap(({ key, vocabulary }) =>
    vocabulary && key !== 'gender' ? [[key, new VocabularyReader(vocabulary)] as const] : [],
  ),
  ['education', new VocabularyReader(EDUCATION)] as const,
  ['stateManagement', new VocabularyReader(RANK)] as const,
]);
/** Fields whose values tell which of them they belong to. */
const ALONE = ['politicalTheory', 'education', 'grade', 'rank', 'cadreLevel', 'managementGroup'];
/** An x there is a mark of their own, or a slip. */
const NOT_TEXTS: ReadonlySet<string> = new Set(
  ['name', 'gender', 'personId'].concat(
    FIELD_DICTIONARY.flatMap(({ key, kind }) => (kind === 'text' ? [] : [key])),
  ),
);
