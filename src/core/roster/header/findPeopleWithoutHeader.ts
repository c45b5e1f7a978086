import type { SheetRow } from '../rows/SheetRow';
import type { Header } from './Header';
import { looksLikePerson } from './looksLikePerson';

/** A list that begins at once with people: an empty header above the first of them. */
export function findPeopleWithoutHeader(rows: readonly SheetRow[]): Header | null {
  const people = rows.filter(looksLikePerson);
  const [first] = people;
  if (!first || people.length < LEAST_PEOPLE) return null;
  const top = rows.indexOf(first);
  return { top, bottom: top - 1, last: top - 1, columns: [] };
}

const LEAST_PEOPLE = 2;
