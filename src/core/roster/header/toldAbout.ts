import { columnLetters } from '../columnLetters';
import { foldText } from '../foldText';
import { plainText } from '../plainText';

/** A column that a mapping may name by its letters, its header or its header's last line. */
export interface NamedColumn {
  readonly column: number;
  readonly header: string;
  readonly headers: readonly string[];
}

/** What a mapping's record says about a column; `undefined` when it does not name it. */
export function toldAbout<T>(
  record: Readonly<Record<string, T>> | undefined,
  column: NamedColumn,
): T | undefined {
  return Object.entries(record ?? {}).find(([name]) => isNamed(name, column))?.[1];
}

/** Header texts go before letters: a column may be headed "A". */
export function isNamed(name: string, { column, headers }: NamedColumn): boolean {
  const folded = foldText(name);
  if (headers.some((header) => foldText(header) === folded)) return true;
  if (columnLetters(column) === name.trim().toUpperCase()) return true;
  const plain = plainText(name);
  return plain.length > 3 && headers.some((header) => plainText(header) === plain);
}
