import { makeStyles, tokens } from '@fluentui/react-components';
import type { Issue } from '../../core/Issue';
import { formatIssue } from '../../messages/formatIssue';
import { cellAddress } from '../../sheet/address';
import type { Area } from '../../sheet/Area';
import { useMessages } from '../useMessages';
import { TextLink } from './TextLink';

interface IssueLineProps {
  readonly issue: Issue;
  readonly onSelect: (sheet: string, area: Area) => void;
}

/** One finding: its cell a click away, what is wrong there and what to do. */
export function IssueLine({ issue, onSelect }: IssueLineProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { what, where, advice } = formatIssue(issue, messages);
  const { at, parameters } = issue;
  const { start, end } = parameters;
  return (
    <li className={styles.line}>
      {at.in === 'cell' ? (
        <TextLink
          text={`${at.sheet}!${cellAddress(at.row, at.column)}`}
          label={messages.data.openCell(`${at.sheet}!${cellAddress(at.row, at.column)}`)}
          onFollow={() =>
            onSelect(at.sheet, { row: at.row, column: at.column, rows: 1, columns: 1 })
          }
        />
      ) : (
        <span>{where}</span>
      )}
      {typeof start === 'number' && typeof end === 'number' && end > start && (
        <span> {messages.pane.characters(String(start + 1), String(end))}</span>
      )}
      <div>{what}</div>
      <div className={styles.advice}>{advice}</div>
    </li>
  );
}

const useStyles = makeStyles({
  line: { listStyleType: 'none', paddingTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  advice: { color: tokens.colorNeutralForeground2 },
});
