import { columnIndex, columnName } from './address';

/** One corner of a reference; `null` where the whole column or row is meant (`A:A`, `1:1`). */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

export interface Reference {
  /** As written, without quotes; absent for the formula's own sheet. */
  readonly sheet?: string;
  readonly from: Corner;
  readonly to: Corner;
}

/** string | structured reference | sheet prefix | A1:B2, A:B, 1:2 or A1 */
const TOKENS =
  /"(?:[^"]|"")*"|\[[^\]]*\]|((?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.]*)!)?(?:(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?|(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})|(\$?\d{1,7}):(\$?\d{1,7}))(?![\p{L}\p{N}_.(!])|[\p{L}\p{N}_.\\]+/giu;

/** A reference of a formula and where it stands in its text. */
export interface PlacedReference {
  readonly reference: Reference;
  readonly start: number;
  readonly end: number;
  /** The sheet as it is written, with quotes and `!`; '' without one. */
  readonly prefix: string;
  /** Written as one cell and not as a range. */
  readonly isSingle: boolean;
}

/**
 * Rewrites the references of an en-US formula; everything else stays as it was typed. A reference
 * for which `move` answers `null` becomes `#REF!`.
 */
export function mapReferences(
  formula: string,
  move: (reference: Reference) => Reference | null,
): string {
  let text = '';
  let at = 0;
  for (const { reference, start, end, prefix, isSingle } of findReferences(formula)) {
    const moved = move(reference);
    text += formula.slice(at, start) + prefix + (moved ? formatRange(moved, isSingle) : '#REF!');
    at = end;
  }
  return text + formula.slice(at);
}

/** The references of an en-US formula in order; names and table references are none. */
export function findReferences(formula: string): readonly PlacedReference[] {
  return [...formula.matchAll(TOKENS)].flatMap((match) => {
    const [token, prefix = '', cell, lastCell, ...whole] = match;
    const from = cell ?? whole[0] ?? whole[2];
    if (from === undefined) return [];
    const to = lastCell ?? whole[1] ?? whole[3] ?? from;
    const sheet = prefix === '' ? undefined : readSheetName(prefix);
    return {
      reference: { sheet, from: readCorner(from), to: readCorner(to) },
      start: match.index,
      end: match.index + token.length,
      prefix,
      isSingle: cell !== undefined && lastCell === undefined,
    };
  });
}

/** `A1`, `$A$1:B2`, `A:A`; the first corner alone when `isSingle`. */
export function formatRange(reference: Reference, isSingle: boolean): string {
  const text = formatCorner(reference.from);
  return isSingle ? text : `${text}:${formatCorner(reference.to)}`;
}

function readSheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function readCorner(text: string): Corner {
  const match = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text);
  const [, first = '', letters = '', second = '', digits = ''] = match ?? [];
  const isRowOnly = letters === '';
  return {
    column: isRowOnly ? null : columnIndex(letters),
    row: digits === '' ? null : Number(digits) - 1,
    isColumnFixed: !isRowOnly && first === '$',
    isRowFixed: isRowOnly ? first === '$' : second === '$',
  };
}

function formatCorner({ row, column, isRowFixed, isColumnFixed }: Corner): string {
  const letters = column === null ? '' : (isColumnFixed ? '$' : '') + columnName(column);
  const digits = row === null ? '' : (isRowFixed ? '$' : '') + String(row + 1);
  return letters + digits;
}
