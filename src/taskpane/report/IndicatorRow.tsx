import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import type { Messages } from '../../messages/messagesFor';
import { useMessages } from '../useMessages';
import { BulletPicture } from './BulletPicture';
import { formatValue } from './formatValue';
import { VerdictMark } from './VerdictMark';
import { verdictLook, type Palette } from './verdictLook';

interface IndicatorRowProps {
  readonly compared: ComparedIndicator;
  readonly palette: Palette;
  readonly onOpen: () => void;
}

/** One indicator of the report: actual, target, verdict and a small picture; opens its own screen. */
export function IndicatorRow({ compared, palette, onOpen }: IndicatorRowProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { indicator } = compared.result;
  const { figure, target, comparison } = compared.overall;
  const { kind } = indicator.measure;
  const look = verdictLook(comparison.verdict, palette);
  return (
    <li className={styles.item}>
      <button type="button" className={styles.row} onClick={onOpen}>
        <span className={styles.title}>{indicator.title[messages.language]}</span>
        <ChevronRightRegular className={styles.chevron} aria-hidden="true" />
        <span className={styles.line}>
          <span className={styles.value}>{writeActual(compared, messages)}</span>
          <VerdictMark
            verdict={comparison.verdict}
            comparator={indicator.target?.comparator}
            palette={palette}
          />
        </span>
        {figure.value && (
          <span className={styles.picture}>
            <BulletPicture
              value={figure.value}
              target={target}
              isShare={kind === 'share' || kind === 'unitShare'}
              fill={look.fill}
            />
          </span>
        )}
        <span className={styles.small}>
          <span>{writeCounts(compared, messages)}</span>
          <span>{writeTarget(compared, messages)}</span>
        </span>
      </button>
    </li>
  );
}

/** `26,87 %`, or `từ 25 % đến 27 %` when data is missing. */
export function writeActual({ result, overall }: ComparedIndicator, messages: Messages): string {
  const { value } = overall.figure;
  if (!value) return messages.pane.report.noFigure;
  const write = (amount: number) =>
    formatValue(result.indicator.measure.kind, amount, messages.formats);
  const [low, high] = [write(value.low), write(value.high)];
  return low === high ? low : messages.pane.report.interval(low, high);
}

function writeCounts({ result, overall }: ComparedIndicator, messages: Messages): string {
  const { certain, denominator } = overall.figure;
  const { kind } = result.indicator.measure;
  const { number } = messages.formats;
  if (kind !== 'share') return '';
  return messages.pane.report.counts(number(certain), number(denominator));
}

export function writeTarget({ result, overall }: ComparedIndicator, messages: Messages): string {
  const { target, measure } = result.indicator;
  if (!target || !overall.target) return messages.pane.report.noTarget;
  const value = formatValue(measure.kind, overall.target.value, messages.formats);
  return messages.pane.report.target(comparatorSigns[target.comparator], value);
}

const comparatorSigns = { '>=': '≥', '>': '>', '=': '=', '<=': '≤', '<': '<' } as const;

const useStyles = makeStyles({
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
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  chevron: { width: '16px', height: '16px', color: tokens.colorNeutralForeground3, marginTop: '2px' },
  line: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  value: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  picture: { gridColumn: '1 / -1', padding: '2px 0' },
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
