import type { RosterMapping, SheetMapping } from '../core/roster/RosterInput';
import type { Workbook } from '../workbook/Workbook';

/** Where the workbook keeps what a person decided about its columns. */
const SETTING = 'mapping';

/** What was decided about a workbook's columns before. */
export async function recallMapping(workbook: Workbook): Promise<RosterMapping | undefined> {
  return ((await workbook.readSetting(SETTING)) as RosterMapping | null) ?? undefined;
}

/** Keeps a mapping inside the workbook; sheets that it does not speak of stay as decided before. */
export async function rememberMapping(workbook: Workbook, mapping: RosterMapping): Promise<void> {
  const before = await recallMapping(workbook);
  const sheets: Record<string, SheetMapping> = { ...before?.sheets };
  for (const [name, sheet] of Object.entries(mapping.sheets ?? {})) {
    sheets[name] = {
      ...sheets[name],
      ...sheet,
      columns: { ...sheets[name]?.columns, ...sheet.columns },
    };
  }
  const kept: RosterMapping = {
    ...before,
    ...mapping,
    sheets,
    aliases: { ...before?.aliases, ...mapping.aliases },
  };
  if (JSON.stringify(kept) !== JSON.stringify(before)) await workbook.writeSetting(SETTING, kept);
}
