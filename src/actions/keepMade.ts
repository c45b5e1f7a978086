import packageFile from '../../package.json';
import { Fingerprint } from '../core/roster/Fingerprint';
import type { Report } from '../report/Report';
import type { Evaluation } from './Evaluation';
import type { KeptMade } from './KeptReports';
import type { ReportChoices } from './ReportChoices';

const { version } = packageFile;

/**
 * When and by which version a report was made: as before when it is the same report again, so that
 * a refresh without news changes no cell.
 */
export function keepMade(
  report: Report,
  evaluation: Pick<Evaluation, 'changes'>,
  choices: ReportChoices,
  kept: KeptMade | undefined,
): KeptMade {
  const of = fingerprintOf(report, evaluation, choices);
  if (kept?.of === of) return kept;
  return { of, made: { at: choices.madeAt ?? now(), version } };
}

function fingerprintOf(
  report: Report,
  { changes = [] }: Pick<Evaluation, 'changes'>,
  { report: options }: ReportChoices,
): string {
  const { asOf, language, roster, definitions, heading, hasRetirement, units } = report;
  const digest = new Fingerprint();
  const parts = [asOf, language, roster.fingerprint, definitions?.fingerprint, options, heading];
  const planned = changes.map(({ day, kind, who, values }) => [day, kind, who, [...values]]);
  // Units and planned changes stand on sheets of their own, which the roster's fingerprint leaves out.
  const beside = [units.nodes.map(({ name, parent }) => [name, parent]), planned];
  digest.addText(JSON.stringify([...parts, ...beside, hasRetirement, version]));
  return digest.finish();
}

/** By the person's clock: an office reads its own time on a report. */
function now(): string {
  const here = new Date();
  const shifted = new Date(here.getTime() - here.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 19);
}
