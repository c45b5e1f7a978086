import type { IndicatorPack } from '../core/indicators/Indicator';
import type { Language } from '../messages/Language';
import { composeDefinitionSheets } from '../report/definitions/composeDefinitionSheets';
import type { SheetEntry, Workbook } from '../workbook/Workbook';

/**
 * Puts a pack on sheets of the workbook for an officer to edit. Sheets that are there already hold
 * the officer's work and stay, unless `replaces` says that the pack takes their place.
 */
export async function writeDefinitionSheets(
  workbook: Workbook,
  pack: IndicatorPack,
  options: { readonly language: Language; readonly replaces?: boolean },
): Promise<readonly SheetEntry[]> {
  const present = new Set((await workbook.listSheets()).map(({ key }) => key));
  const written: SheetEntry[] = [];
  for (const description of composeDefinitionSheets(pack, options.language)) {
    if (present.has(description.key)) {
      if (options.replaces !== true) continue;
      await workbook.removeSheet(description.key);
    }
    written.push((await workbook.writeSheet(description)).sheet);
  }
  return written;
}
