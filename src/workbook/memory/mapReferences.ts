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

/**
 * Rewrites the references of an en-US formula; everything else stays as it was typed. A reference
 * for which `move` answers `null` becomes `#REF!`.
 */
export function mapReferences(
  formula: string,
  move: (reference: Reference) => Reference | null,
): string {
  return formula.replace(
    TOKENS,
    (
      token: string,
      prefix?: string,
      cell?: string,
      lastCell?: string,
      ...whole: (string | undefined)[]
    ) => {
      const from = cell ?? whole[0] ?? whole[2];
      if (from === undefined) return token;
      const to = lastCell ?? whole[1] ?? whole[3] ?? from;
      const sheet = prefix && readSheetName(prefix);
      const moved = move({ sheet, from: readCorner(from), to: readCorner(to) });
      if (!moved) return `${prefix ?? ''}#REF!`;
      const isSingle = cell !== undefined && lastCell === undefined;
      const text = formatCorner(moved.from);
      return (prefix ?? '') + (isSingle ? text : `${text}:${formatCorner(moved.to)}`);
    },
  );
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
    column: isRowOnly ? null : columnNumber(letters),
    row: digits === '' ? null : Number(digits) - 1,
    isColumnFixed: !isRowOnly && first === '$',
    isRowFixed: isRowOnly ? first === '$' : second === '$',
  };
}

function formatCorner({ row, column, isRowFixed, isColumnFixed }: Corner): string {
  const letters = column === null ? '' : (isColumnFixed ? '$' : '') + columnLetters(column);
  const digits = row === null ? '' : (isRowFixed ? '$' : '') + String(row + 1);
  return letters + digits;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest > 0 ? columnLetters(rest - 1) + letter : letter;
}
