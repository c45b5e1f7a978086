import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { formatIssueLine } from '../../messages/formatIssue';
import { Notice, type NoticeKind } from '../blocks/Notice';
import { TextLink } from '../blocks/TextLink';
import type { Outcome } from '../state/PaneState';
import type { PaneCommands } from '../state/usePane';
import { useMessages } from '../useMessages';
import { FailureText } from './FailureText';

interface OutcomeNoticeProps {
  readonly outcome: Outcome;
  readonly commands: PaneCommands;
}

/** How the last report ended: what was written with links, that it was cancelled, or what failed. */
export function OutcomeNotice({ outcome, commands }: OutcomeNoticeProps) {
  const { pane } = useMessages();
  return (
    <Notice
      kind={kindOf(outcome)}
      actions={
        outcome.kind === 'failed' && (
          <Button size="small" onClick={() => void commands.write(outcome.work)}>
            {pane.tryAgain}
          </Button>
        )
      }
      corner={
        <Button
          size="small"
          appearance="transparent"
          icon={<DismissRegular />}
          aria-label={pane.close}
          onClick={commands.closeOutcome}
        />
      }
    >
      <OutcomeText outcome={outcome} commands={commands} />
    </Notice>
  );
}

function OutcomeText({ outcome, commands }: OutcomeNoticeProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { pane, formats } = messages;
  switch (outcome.kind) {
    case 'cancelled':
      return pane.report.cancelled;
    case 'failed':
      return <FailureText failure={outcome.failure} />;
    case 'written':
      return (
        <>
          <strong>
            {outcome.isUpdate
              ? pane.report.updated
              : pane.report.written(formats.number(outcome.sheets.length))}
          </strong>
          <ul className={styles.links}>
            {outcome.sheets.map((sheet) => (
              <li key={sheet}>
                <TextLink
                  text={sheet}
                  label={pane.report.show(sheet)}
                  onFollow={() => commands.select(sheet, topLeft)}
                />
              </li>
            ))}
          </ul>
          {outcome.issues.map((issue, index) => (
            <div key={index}>{formatIssueLine(issue, messages)}</div>
          ))}
        </>
      );
  }
}

/** A form with mistakes is filled where it can be; nothing filled at all is a failure. */
function kindOf(outcome: Outcome): NoticeKind {
  if (outcome.kind !== 'written' || outcome.issues.length === 0) return kinds[outcome.kind];
  return outcome.sheets.length === 0 ? 'error' : 'warning';
}

const topLeft = { row: 0, column: 0, rows: 1, columns: 1 };
const kinds = { written: 'success', cancelled: 'info', failed: 'error' } as const;

const useStyles = makeStyles({
  links: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});
