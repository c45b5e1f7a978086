import { findStatedDate } from '../../actions/findStatedDate';
import type { Workbook } from '../../workbook/Workbook';
import type { PaneHost } from '../host/PaneHost';
import type { WorkbookAnswer } from './paneReducer';
import { defaultPreferences, preferencesKey, readPreferences } from './Preferences';
import { readReported, reportedKey } from './Reported';

/** Reads what the workbook already answers: preferences, its report, the day its lists stand at. */
export async function askWorkbook(workbook: Workbook, host: PaneHost): Promise<WorkbookAnswer> {
  const isReadOnly = await host.isReadOnly();
  try {
    const preferences = readPreferences(await workbook.readSetting(preferencesKey));
    const reported = readReported(await workbook.readSetting(reportedKey));
    const isThere = (await workbook.listSheets()).some(({ key }) => key === 'summary');
    const asOf = preferences.asOf ?? (await findStatedDate(workbook)) ?? host.today();
    return { preferences, reported: isThere ? reported : null, asOf, isReadOnly };
  } catch {
    // Reading the roster will fail too and say why.
    const asOf = host.today();
    return { preferences: defaultPreferences, reported: null, asOf, isReadOnly };
  }
}
