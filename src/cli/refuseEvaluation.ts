import type { Evaluation } from '../actions/Evaluation';
import { formatIssueLine } from '../messages/formatIssue';
import { BadInput } from './BadInput';
import type { CommandPaths } from './settlePaths';

/**
 * Throws when nothing true could be reported: no roster, or a definition that cannot be computed.
 * Of the built-in pack, indicators that the roster has no columns for are left out with an issue.
 */
export function refuseEvaluation(
  { roster, compared, issues }: Evaluation,
  { shownRoster }: CommandPaths,
  isOwnPack: boolean,
): void {
  if (roster.sheets.length === 0) {
    const seen = issues.find(({ code }) => code === 'sheet-without-roster')?.parameters['seen'];
    const texts = Array.isArray(seen) ? (seen as readonly string[]).slice(0, 5).join(', ') : '';
    throw new BadInput(({ commandLine }) => commandLine.faults.noRoster(shownRoster, texts));
  }
  if (roster.rowCount === 0) {
    throw new BadInput(({ commandLine }) => commandLine.faults.nobody(shownRoster));
  }
  const broken = issues.find(({ at, severity }) => at.in === 'formula' && severity === 'error');
  if (broken && (isOwnPack || compared.length === 0)) {
    throw new BadInput((messages) => formatIssueLine(broken, messages));
  }
}
