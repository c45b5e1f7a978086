import type { Column } from '../engine/Column';
import type { Roster, RosterField } from '../roster/Roster';
import { foldText } from '../roster/foldText';

/** The fields and columns that conditions see: the roster's own, and the sheet of each entry. */
export function rosterFields(roster: Roster): {
  readonly fields: readonly RosterField[];
  readonly columns: ReadonlyMap<string, Column>;
} {
  if (roster.columns.has('sheet')) return roster;
  const values = ['', ...roster.sheets.map(({ name }) => name)];
  const sheet: Column = {
    kind: 'text',
    codes: codesOf(roster.origin.sheet),
    values,
    folded: values.map(foldText),
  };
  const field: RosterField = {
    key: 'sheet',
    labels: { vi: 'Trang tính', en: 'Sheet' },
    headers: [],
    kind: 'text',
  };
  return {
    fields: [...roster.fields, field],
    columns: new Map([...roster.columns, ['sheet', sheet]]),
  };
}

/** Code 0 is that of a missing value. */
function codesOf(sheets: Uint16Array): Uint16Array {
  const codes = new Uint16Array(sheets.length);
  for (let row = 0; row < sheets.length; row++) codes[row] = (sheets[row] ?? 0) + 1;
  return codes;
}
