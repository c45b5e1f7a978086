import { makeStyles, tokens } from '@fluentui/react-components';
import { Progress } from '../blocks/Progress';
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
    <div className={styles.center}>
      <span role="status">{pane.reading}</span>
      <Progress label={pane.reading} done={done} total={total} />
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
    width: '70%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    textAlign: 'center',
  },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});
