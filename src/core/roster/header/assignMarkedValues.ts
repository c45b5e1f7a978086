import { FIELD_DICTIONARY } from '../fieldDictionary';
import { foldText } from '../foldText';
import { VocabularyReader } from '../values/VocabularyReader';
import type { ColumnPlan } from './ColumnPlan';
import type { HeaderColumn } from './Header';
import { matchHeader } from './matchHeader';

/**
 * Recognises columns that stand for the values of one field, to be marked with an x: "Sơ cấp",
 * "Trung cấp" and "Cao cấp" under "Lý luận chính trị". One such column alone is not enough.
 */
export function assignMarkedValues(
  columns: readonly HeaderColumn[],
  plans: readonly ColumnPlan[],
): ColumnPlan[] {
  const found = columns.map(({ parts }, index) => {
    const isTold = plans[index]?.reason === 'mapping' || plans[index]?.reason === 'remembered';
    return isTold ? null : valueOf(parts);
  });
  return plans.map((plan, index) => {
    const own = found[index];
    const siblings = found.filter((other) => other?.field === own?.field);
    if (!own || new Set(siblings.map((other) => other?.value)).size < 2) return plan;
    return { ...plan, ...own, reason: 'header' };
  });
}

function valueOf(
  parts: readonly string[],
): Required<Pick<ColumnPlan, 'field' | 'value' | 'confidence'>> | null {
  const last = parts[parts.length - 1];
  const parent = parts.length > 1 ? matchHeader(parts.slice(0, -1)) : null;
  if (last === undefined || !parent) return null;
  const { field, confidence } = parent;
  const value = field === 'gender' ? null : (READERS.get(field)?.read(last) ?? null);
  return value === null || foldText(value) === '' ? null : { field, value, confidence };
}

const READERS: ReadonlyMap<string, VocabularyReader> = new Map(
  FIELD_DICTIONARY.flatMap(({ key, vocabulary }) =>
    vocabulary ? [[key, new VocabularyReader(vocabulary)] as const] : [],
  ),
);
