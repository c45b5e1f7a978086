import { plainText } from '../plainText';
import type { SheetRow } from '../rows/SheetRow';
import { filledCells } from '../rows/SheetRow';
import { matchHeader } from './matchHeader';

/** Field key → how surely the row's cells name it. */
export function fieldsNamed(row: SheetRow): Map<string, number> {
  const fields = new Map<string, number>();
  for (const { value } of filledCells(row)) {
    const match = isHeaderText(value) ? matchHeader([value]) : null;
    if (match && match.confidence > (fields.get(match.field) ?? 0)) {
      fields.set(match.field, match.confidence);
    }
  }
  return fields;
}

/** How surely the row names fields, all in all. */
export function sumOf(fields: ReadonlyMap<string, number>): number {
  return [...fields.values()].reduce((sum, confidence) => sum + confidence, 0);
}

export function isHeaderText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_HEADER && plainText(value) !== '';
}

/** In characters; a longer text is prose. */
export const LONGEST_HEADER = 120;
