import type { Column, TextColumn } from '../engine/Column';
import type { Roster } from '../roster/Roster';
import type { EntryChange, EntryValue } from './EntryChange';
import { valueOf } from './OneRowColumn';

/**
 * What edits to cells changed in the entries of a roster, as far as `fields` tell, by entry; `null`
 * where more changed than a few entries' values: who is one person, how many entries there are, the
 * units or the columns – or the order in which values of the `brokenDown` fields first appear,
 * which is that of the groups in a breakdown.
 */
export function entryChanges(
  before: Roster,
  after: Roster,
  fields: ReadonlySet<string>,
  brokenDown: ReadonlySet<string>,
): ReadonlyMap<number, EntryChange> | null {
  if (!haveSameShape(before, after)) return null;
  const changes = new Map<number, { unit?: number; cells: Record<string, EntryValue> }>();
  const changeOf = (row: number) => {
    const change = changes.get(row) ?? { cells: {} };
    changes.set(row, change);
    return change;
  };
  for (const row of differences(before.unit, after.unit)) {
    changeOf(row).unit = after.unit[row] ?? 0;
  }
  for (const field of fields) {
    const [was, is] = [before.columns.get(field), after.columns.get(field)];
    // The sheets of the entries are part of their shape.
    if (field === 'sheet') continue;
    if (!was || !is) return null;
    if (brokenDown.has(field) && !appearAlike(was, is)) return null;
    for (const row of changedRows(was, is)) changeOf(row).cells[field] = valueOf(is, row);
    if (changes.size > CHANGES_AT_MOST) return null;
  }
  return changes;
}

function haveSameShape(before: Roster, after: Roster): boolean {
  return (
    before.rowCount === after.rowCount &&
    before.personCount === after.personCount &&
    differences(before.person, after.person).length === 0 &&
    differences(before.origin.row, after.origin.row).length === 0 &&
    differences(before.origin.sheet, after.origin.sheet).length === 0 &&
    JSON.stringify([before.fields, before.units.nodes]) ===
      JSON.stringify([after.fields, after.units.nodes])
  );
}

/** Rows that differ; enough of them to see that they are too many. */
function differences(one: ArrayLike<number>, other: ArrayLike<number>): number[] {
  const rows: number[] = [];
  for (let row = 0; row < one.length && rows.length <= CHANGES_AT_MOST; row++) {
    if (!Object.is(one[row], other[row])) rows.push(row);
  }
  return rows;
}

function changedRows(was: Column, is: Column): readonly number[] {
  if (was.kind === 'text' && is.kind === 'text') return changedTexts(was, is);
  if (was.kind === 'date' && is.kind === 'date') {
    return [...differences(was.earliest, is.earliest), ...differences(was.latest, is.latest)];
  }
  if (was.kind === 'text' || was.kind === 'date' || is.kind === 'text' || is.kind === 'date') {
    throw new Error(`a column of kind ${was.kind} became one of kind ${is.kind}`);
  }
  return differences(was.values, is.values);
}

/** Codes are numbered anew at each reading: the old ones are put into the words of the new. */
function changedTexts(was: TextColumn, is: TextColumn): readonly number[] {
  const codeOf = new Map(is.values.map((value, code) => [value, code]));
  const renamed = was.values.map((value) => codeOf.get(value) ?? -1);
  return differences(
    Int32Array.from(was.codes, (code) => renamed[code] ?? -1),
    is.codes,
  );
}

function appearAlike(was: Column, is: Column): boolean {
  const [old, now] = [was, is].map(appearances);
  return JSON.stringify(old) === JSON.stringify(now);
}

/** Texts and marks in the order in which rows name them; dates and numbers stand in their own. */
function appearances(column: Column): readonly (string | number)[] {
  switch (column.kind) {
    case 'text': {
      const names = new Map<string, string>();
      for (const code of new Set(column.codes)) {
        const folded = column.folded[code] ?? '';
        if (!names.has(folded)) names.set(folded, column.values[code] ?? '');
      }
      return [...names.values()];
    }
    case 'flag':
      return [...new Set(column.values)];
    case 'number':
    case 'date':
      return [];
  }
}

/** More than that are counted anew as quickly. */
const CHANGES_AT_MOST = 32;
