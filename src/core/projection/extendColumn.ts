import type { Column, TextColumn } from '../engine/Column';
import { MISSING_EARLIEST, MISSING_LATEST, Truth } from '../engine/Column';
import { foldText } from '../roster/foldText';
import { rankIn } from '../roster/rankIn';
import type { FieldValue } from './readFieldValue';

/** An entry added to a column: a value of its own, else that of the row `base`; −1 for none. */
export interface AddedEntry {
  readonly base: number;
  readonly value?: FieldValue;
}

/** The column with further entries at its end; `vocabulary` from lowest to highest, if ordered. */
export function extendColumn(
  column: Column,
  added: readonly AddedEntry[],
  vocabulary: readonly string[] = [],
): Column {
  switch (column.kind) {
    case 'text':
      return extendText(column, added, vocabulary);
    case 'number': {
      const own = added.map(({ base, value }) =>
        value?.kind === 'number' ? value.number : (column.values[base] ?? NaN),
      );
      return { kind: 'number', values: joined(column.values, own) };
    }
    case 'flag': {
      const own = added.map(({ base, value }) =>
        value?.kind === 'flag' ? value.truth : (column.values[base] ?? Truth.unknown),
      );
      return { kind: 'flag', values: joined(column.values, own) };
    }
    case 'date': {
      const spans = added.map(({ base, value }) =>
        value?.kind === 'date'
          ? value
          : {
              earliest: column.earliest[base] ?? MISSING_EARLIEST,
              latest: column.latest[base] ?? MISSING_LATEST,
            },
      );
      return {
        kind: 'date',
        earliest: joined(
          column.earliest,
          spans.map(({ earliest }) => earliest),
        ),
        latest: joined(
          column.latest,
          spans.map(({ latest }) => latest),
        ),
      };
    }
  }
}

/** A value folds into the dictionary where it can, so that it compares as the others do. */
function extendText(
  column: TextColumn,
  added: readonly AddedEntry[],
  vocabulary: readonly string[],
): TextColumn {
  const values = [...column.values];
  const folded = [...column.folded];
  const ranks = column.ranks && [...column.ranks];
  const known = new Map(folded.map((text, code) => [text, code]));
  const own = added.map(({ base, value }) => {
    if (value?.kind !== 'text') return column.codes[base] ?? 0;
    const fold = foldText(value.text);
    const code = known.get(fold) ?? values.length;
    if (code === values.length) {
      known.set(fold, code);
      values.push(value.text);
      folded.push(fold);
      ranks?.push(rankIn(vocabulary, fold));
    }
    return code;
  });
  const codes = joined(Uint32Array.from(column.codes), own);
  return { kind: 'text', codes, values, folded, ...(ranks && { ranks: Float64Array.from(ranks) }) };
}

/** The array with further numbers at its end. */
export function joined<
  T extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array,
>(column: T, added: readonly number[]): T {
  const longer = new (column.constructor as new (length: number) => T)(
    column.length + added.length,
  );
  longer.set(column);
  longer.set(added, column.length);
  return longer;
}
