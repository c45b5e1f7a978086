import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import type { Reported } from '../state/Reported';
import { useMessages } from '../useMessages';
import { FigureGlance } from './FigureGlance';
import type { Palette } from './verdictLook';
import { writeCounts, writeTarget, writeUnknown } from './writeFigure';
import { writeTrend } from './writeTrend';

interface IndicatorRowProps {
  readonly compared: ComparedIndicator;
  readonly palette: Palette;
  /** The report in the workbook, to show the trend since the one before. */
  readonly reported: Reported | null;
  readonly asOf: string;
  readonly onOpen: () => void;
}

/** One indicator of the report: actual, target, verdict and a small picture; opens its own screen. */
export function IndicatorRow({ compared, palette, reported, asOf, onOpen }: IndicatorRowProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { indicator } = compared.result;
  const trend = writeTrend(compared, reported, asOf, messages);
  const unknown = writeUnknown(compared, messages);
  return (
    <li className={styles.item}>
      <button type="button" className={styles.row} onClick={onOpen}>
        <span className={styles.title}>{indicator.title[messages.language]}</span>
        <ChevronRightRegular className={styles.chevron} aria-hidden="true" />
        <FigureGlance compared={compared} palette={palette} />
        <span className={styles.small}>
          <span>{writeCounts(compared, messages)}</span>
          <span>{writeTarget(compared, messages)}</span>
          {unknown !== '' && <span className={styles.trend}>{unknown}</span>}
          {trend !== null && <span className={styles.trend}>{trend}</span>}
        </span>
      </button>
    </li>
  );
}

const useStyles = makeStyles({
  trend: { flexBasis: '100%' },
  item: { listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    width: '100%',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    textAlign: 'start',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': { boxShadow: tokens.shadow4 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  chevron: {
    width: '16px',
    height: '16px',
    color: tokens.colorNeutralForeground3,
    marginTop: '2px',
  },
  small: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
});
