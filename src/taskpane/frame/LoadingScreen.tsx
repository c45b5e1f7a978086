import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useMessages } from '../useMessages';

interface LoadingScreenProps {
  readonly done: number;
  readonly total: number;
}

/** Seen while the workbook is read for the first time. */
export function LoadingScreen({ done, total }: LoadingScreenProps) {
  const styles = useStyles();
  const { pane, formats } = useMessages();
  return (
    <div className={styles.center} role="status">
      <Spinner label={pane.reading} labelPosition="below" />
      {total > 0 && (
        <span className={styles.quiet}>
          {pane.readingRows(formats.number(done), formats.number(total))}
        </span>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  center: {
    margin: 'auto',
    padding: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});
