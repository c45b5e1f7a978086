import type { Evaluation } from '../actions/Evaluation';
import { formatIssueLine } from '../messages/formatIssue';
import { BadInput } from './BadInput';
import type { CommandPaths } from './settlePaths';

/** Throws when the mapping names a column or a header row that the roster does not have. */
export function refuseMapping({ issues }: Evaluation, { shownMapping }: CommandPaths): void {
  const wrong = issues.find(({ code }) => MAPPING_FAULTS.has(code));
  if (wrong) {
    throw new BadInput((messages) => `${shownMapping}: ${formatIssueLine(wrong, messages)}`);
  }
}

const MAPPING_FAULTS: ReadonlySet<string> = new Set([
  'mapping-column-unknown',
  'mapping-header-missing',
  'mapping-field-unknown',
]);

/** Throws when the workbook holds no people that a figure could be about. */
export function refuseRoster({ roster, issues }: Evaluation, { shownRoster }: CommandPaths): void {
  if (roster.sheets.length === 0) {
    const seen = issues.find(({ code }) => code === 'sheet-without-roster')?.parameters['seen'];
    const texts = Array.isArray(seen) ? (seen as readonly string[]).slice(0, 5).join(', ') : '';
    throw new BadInput(({ commandLine }) => commandLine.faults.noRoster(shownRoster, texts));
  }
  if (roster.rowCount === 0) {
    throw new BadInput(({ commandLine }) => commandLine.faults.nobody(shownRoster));
  }
}

/** Throws when people are asked for behind an indicator that was not computed. */
export function refusePeople({ compared }: Evaluation, asked: readonly string[]): void {
  const codes = compared.map(({ result }) => result.indicator.code);
  const unknown = asked.find((code) => code !== EVERY_INDICATOR && !codes.includes(code));
  if (unknown !== undefined) {
    throw new BadInput(({ commandLine }) =>
      commandLine.faults.indicatorUnknown(unknown, codes.join(', ')),
    );
  }
}

/** Stands for the codes of all indicators. */
export const EVERY_INDICATOR = 'all';

/**
 * Throws when a definition of the person's own cannot be computed. Of the built-in pack, indicators
 * that the roster has no columns for are left out with an issue, as long as one remains.
 */
export function refuseDefinitions(
  { compared, issues }: Evaluation,
  isOwnPack: boolean,
  isCheckOnly: boolean,
): void {
  const broken = issues.find(({ at, severity }) => at.in === 'formula' && severity === 'error');
  if (broken && (isOwnPack || (compared.length === 0 && !isCheckOnly))) {
    throw new BadInput((messages) => formatIssueLine(broken, messages));
  }
}
