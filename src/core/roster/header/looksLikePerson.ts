import { hasKnownSurname, isPersonName } from '../values/isPersonName';
import { isBirthDate } from '../values/isBirthDate';
import type { SheetRow } from '../rows/SheetRow';
import { filledCells } from '../rows/SheetRow';

/** A full name and a birth date stand in the row. */
export function looksLikePerson(row: SheetRow): boolean {
  const filled = filledCells(row);
  return (
    filled.some(({ value }) => isFullName(value)) && filled.some(({ value }) => isBirthDate(value))
  );
}

export function isFullName(value: unknown): boolean {
  return typeof value === 'string' && isPersonName(value) && hasKnownSurname(value);
}
