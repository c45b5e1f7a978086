import { makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Messages } from '../../messages/messagesFor';
import { Button } from '../blocks/Button';
import { IssueLine } from '../blocks/IssueLine';
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

/** How the last work ended: what was written with links, that it was cancelled, or what failed. */
export function OutcomeNotice({ outcome, commands }: OutcomeNoticeProps) {
  const styles = useStyles();
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
          appearance="subtle"
          className={styles.close}
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
  const messages = useMessages();
  switch (outcome.kind) {
    case 'cancelled':
      return messages.pane.report.cancelled;
    case 'failed':
      return <FailureText failure={outcome.failure} />;
    case 'written':
      return <WrittenText written={outcome} commands={commands} />;
  }
}

interface WrittenTextProps {
  readonly written: Written;
  readonly commands: PaneCommands;
}

function WrittenText({ written, commands }: WrittenTextProps) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <>
      <strong>{nameWritten(written, messages)}</strong>
      <ul className={styles.links}>
        {written.sheets.map((sheet) => (
          <li key={sheet}>
            <TextLink
              text={sheet}
              label={messages.pane.report.show(sheet)}
              onFollow={() => commands.select(sheet, topLeft)}
            />
          </li>
        ))}
      </ul>
      {written.leftOut.length > 0 && (
        <p className={styles.leftOut}>
          {messages.pane.report.notRestored(messages.formats.list(written.leftOut))}
        </p>
      )}
      {written.issues.length > 0 && (
        <ul className={styles.issues} aria-label={messages.pane.report.formIssues}>
          {written.issues.map((issue, index) => (
            <IssueLine key={index} issue={issue} onSelect={commands.select} />
          ))}
        </ul>
      )}
    </>
  );
}

type Written = Extract<Outcome, { kind: 'written' }>;

function nameWritten({ work, sheets }: Written, { pane, formats }: Messages): string {
  const { report } = pane;
  const count = formats.number(sheets.length);
  switch (work) {
    case 'generate':
      return report.written(count);
    case 'refresh':
      return sheets.length === 0 ? report.nothingToRefresh : report.updated;
    case 'fill':
      return sheets.length === 0 ? report.notFilled : report.filled(count);
    case 'restore':
      return report.restored;
  }
}

/** A form with mistakes is filled where it can be; nothing filled at all is a failure. */
function kindOf(outcome: Outcome): NoticeKind {
  if (outcome.kind !== 'written') return kinds[outcome.kind];
  if (outcome.work === 'refresh' && outcome.sheets.length === 0) return 'info';
  if (outcome.leftOut.length > 0) return 'warning';
  if (outcome.issues.length === 0) return 'success';
  return outcome.sheets.length === 0 ? 'error' : 'warning';
}

const topLeft = { row: 0, column: 0, rows: 1, columns: 1 };
const kinds = { cancelled: 'info', failed: 'error' } as const;

const useStyles = makeStyles({
  close: { alignSelf: 'flex-start' },
  links: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  leftOut: { margin: `${tokens.spacingVerticalXS} 0 0` },
  issues: { margin: 0, padding: 0, maxHeight: '35vh', overflowY: 'auto' },
});
