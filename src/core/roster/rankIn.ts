import { NO_RANK } from '../engine/Column';
import { FIELD_DICTIONARY } from './fieldDictionary';
import { foldText } from './foldText';

/**
 * The rank of a folded text in an ordered vocabulary: its place from the lowest on, `NO_RANK` for
 * "Không xếp loại" and its like, `NaN` for any other text.
 */
export function rankIn(vocabulary: readonly string[], folded: string): number {
  const rank = vocabulary.findIndex((name) => foldText(name) === folded);
  if (rank >= 0) return rank;
  return NONE.has(folded) ? NO_RANK : NaN;
}

const NONE: ReadonlySet<string> = new Set(
  FIELD_DICTIONARY.flatMap(({ vocabulary }) => vocabulary?.none ?? []).map(({ name }) =>
    foldText(name),
  ),
);
