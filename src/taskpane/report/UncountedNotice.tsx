import type { Evaluation } from '../../actions/Evaluation';
import type { IssueParameter } from '../../core/Issue';
import { ActionNotice } from '../blocks/ActionNotice';
import type { PaneCommands } from '../state/usePane';
import { useMessages } from '../useMessages';

interface UncountedNoticeProps {
  readonly evaluation: Evaluation;
  readonly commands: PaneCommands;
}

/** How many indicators could not be computed, for want of which columns, and where to mend it. */
export function UncountedNotice({ evaluation, commands }: UncountedNoticeProps) {
  const { pane, formats } = useMessages();
  const { codes, columns } = findUncounted(evaluation);
  if (codes.size === 0) return null;
  const screen = columns.size > 0 ? 'data' : 'indicators';
  return (
    <ActionNotice
      kind="warning"
      isStanding
      action={columns.size > 0 ? pane.noRoster.toData : pane.screens.indicators}
      onAct={() => commands.open({ screen })}
    >
      {pane.report.uncounted(formats.number(codes.size), formats.list([...columns]))}
    </ActionNotice>
  );
}

function findUncounted({ compared, issues }: Evaluation) {
  const counted = new Set(compared.map(({ result }) => result.indicator.code));
  const codes = new Set<string>();
  const columns = new Set<string>();
  const note = (code: string) => {
    if (code !== '' && !counted.has(code)) codes.add(code);
  };
  for (const { code, at, parameters } of issues) {
    const name = parameters['name'];
    if (code === 'column-absent' && typeof name === 'string') {
      columns.add(name);
      for (const each of listOf(parameters['codes'])) note(String(each));
    } else if (at.in === 'formula') note(at.source.slice(0, at.source.lastIndexOf('.')));
  }
  return { codes, columns };
}

function listOf(parameter: IssueParameter | undefined): readonly unknown[] {
  return typeof parameter === 'object' ? parameter : [];
}
