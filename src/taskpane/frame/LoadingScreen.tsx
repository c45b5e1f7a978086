import { makeStyles, tokens } from '@fluentui/react-components';
import { useAnnouncement } from '../blocks/LiveRegion';
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
  useAnnouncement(pane.reading);
  return (
    <div className={styles.center}>
      <h1 className={styles.title}>{pane.reading}</h1>
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
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});
