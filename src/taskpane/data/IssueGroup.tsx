import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { useState, type ReactNode } from 'react';
import type { CellAddress, Issue } from '../../core/Issue';
import { formatIssue } from '../../messages/formatIssue';
import { cellAddress } from '../../sheet/address';
import type { Area } from '../../sheet/Area';
import { Button } from '../blocks/Button';
import { TextLink } from '../blocks/TextLink';
import { useMessages } from '../useMessages';

interface IssueGroupProps {
  readonly issue: Issue;
  readonly onSelect: (sheet: string, area: Area) => void;
  /** A way to where it can be put right, where that is no cell. */
  readonly children: ReactNode;
}

/** Cells shown at first, and added with each press of the button. */
const portion = 24;

/** One kind of finding: what, what to do, and its cells, each a click away. */
export function IssueGroup({ issue, onSelect, children }: IssueGroupProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { data, formats } = messages;
  const [count, setCount] = useState(8);
  const { what, where, advice } = formatIssue(issue, messages);
  const Icon = icons[issue.severity];
  const cells = cellsOf(issue);
  const rest = cells.length - count;
  return (
    <div className={styles.issue}>
      <Icon
        className={mergeClasses(styles.icon, styles[issue.severity])}
        aria-label={data.severities[issue.severity]}
      />
      <div className={styles.words}>
        <div>{what}</div>
        <div className={styles.quiet}>{advice}</div>
        {children ??
          (cells.length === 0 && where !== '' && <div className={styles.quiet}>{where}</div>)}
        <div className={styles.cells}>
          {cells.slice(0, count).map(({ sheet, row, column }) => (
            <TextLink
              key={`${sheet}-${row}-${column}`}
              text={cellAddress(row, column)}
              label={data.openCell(`${sheet}!${cellAddress(row, column)}`)}
              onFollow={() => onSelect(sheet, { row, column, rows: 1, columns: 1 })}
            />
          ))}
          {rest > 0 && (
            <Button size="small" appearance="subtle" onClick={() => setCount(count + portion)}>
              {data.more(formats.number(Math.min(portion, rest)))}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

function cellsOf(issue: Issue): readonly CellAddress[] {
  if (issue.cells) return issue.cells;
  return issue.at.in === 'cell' ? [issue.at] : [];
}

const icons = { error: ErrorCircleFilled, warning: WarningFilled, note: InfoRegular };

const useStyles = makeStyles({
  issue: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-of-type': { borderTop: 'none' },
  },
  icon: { flexShrink: 0, width: '20px', height: '20px' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cells: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalM}` },
});
