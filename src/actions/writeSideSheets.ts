import type { Roster } from '../core/roster/Roster';
import type { Language } from '../messages/Language';
import { composePlanSheet } from '../report/definitions/composePlanSheet';
import { composeUnitSheet } from '../report/definitions/composeUnitSheet';
import type { SheetEntry, Workbook } from '../workbook/Workbook';
import { readSideSheets } from './readSideSheets';

/**
 * Puts the sheets that an officer may fill in beside the roster into a workbook: the list of units
 * with those that the roster names, and an empty list of planned changes. One that is there already
 * stays as it is.
 */
export async function writeSideSheets(
  workbook: Workbook,
  { fields, units }: Pick<Roster, 'fields' | 'units'>,
  options: { readonly language: Language; readonly kinds?: readonly ('units' | 'plan')[] },
): Promise<readonly SheetEntry[]> {
  const { language, kinds = ['units', 'plan'] } = options;
  const present = await readSideSheets(workbook, () => false);
  const descriptions = {
    units: () => composeUnitSheet(units, language),
    plan: () => composePlanSheet(fields, language),
  };
  const missing = kinds.filter((kind) => present[kind].length === 0);
  const written = await workbook.writeSheets(missing.map((kind) => descriptions[kind]()));
  return written.map(({ sheet }) => sheet);
}
