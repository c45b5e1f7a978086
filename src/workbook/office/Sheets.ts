import type { SheetPlan } from './SheetPlan';

/** The client's objects of the described sheets, by key. */
export type Sheets = ReadonlyMap<string, Excel.Worksheet>;

export function worksheetOf(sheets: Sheets, { description }: SheetPlan): Excel.Worksheet {
  const worksheet = sheets.get(description.key);
  if (!worksheet) throw new Error(`no sheet was staged for the key ${description.key}`);
  return worksheet;
}
