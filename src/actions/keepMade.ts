import packageFile from '../../package.json';
import { Fingerprint } from '../core/roster/Fingerprint';
import type { Report } from '../report/Report';
import type { Workbook } from '../workbook/Workbook';
import type { ReportChoices } from './ReportChoices';

type Made = NonNullable<Report['made']>;

interface KeptMade {
  readonly of: string;
  readonly made: Made;
}

const { version } = packageFile;

/** Where the workbook keeps when and from what its report was made. */
const SETTING = 'made';

/**
 * When and by which version a report was made: as before when it is the same report again, so that
 * a refresh without news changes no cell.
 */
export async function keepMade(
  workbook: Workbook,
  report: Report,
  choices: ReportChoices,
): Promise<Made> {
  const of = fingerprintOf(report, choices);
  const kept = (await workbook.readSetting(SETTING)) as KeptMade | null;
  if (kept?.of === of) return kept.made;
  const made = { at: choices.madeAt ?? now(), version };
  await workbook.writeSetting(SETTING, { of, made } satisfies KeptMade);
  return made;
}

function fingerprintOf(report: Report, { report: options }: ReportChoices): string {
  const { asOf, language, roster, definitions, heading } = report;
  const digest = new Fingerprint();
  const parts = [asOf, language, roster.fingerprint, definitions?.fingerprint, options, heading];
  digest.addText(JSON.stringify([...parts, version]));
  return digest.finish();
}

/** By the person's clock: an office reads its own time on a report. */
function now(): string {
  const here = new Date();
  const shifted = new Date(here.getTime() - here.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 19);
}
