import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { isPercentage } from '../../messages/isPercentage';
import { useMessages } from '../useMessages';
import { BulletPicture } from './BulletPicture';
import { VerdictMark } from './VerdictMark';
import { verdictLook, type Palette } from './verdictLook';
import { writeActual } from './writeFigure';

interface FigureGlanceProps {
  readonly compared: ComparedIndicator;
  readonly palette: Palette;
  /** Alone on its screen. */
  readonly isLarge?: boolean;
}

/** The value beside its verdict, and below them a picture of both; as wide as what it stands in. */
export function FigureGlance({ compared, palette, isLarge = false }: FigureGlanceProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { indicator } = compared.result;
  const { figure, target, comparison } = compared.overall;
  return (
    <>
      <span className={styles.line}>
        <span className={mergeClasses(styles.value, isLarge && styles.large)}>
          {writeActual(compared, messages)}
        </span>
        <VerdictMark
          verdict={comparison.verdict}
          comparator={indicator.target?.comparator}
          palette={palette}
        />
      </span>
      {figure.value && (
        <span className={mergeClasses(styles.picture, isLarge && styles.flush)}>
          <BulletPicture
            value={figure.value}
            target={target}
            isShare={isPercentage(indicator.measure)}
            fill={verdictLook(comparison.verdict, palette).fill}
          />
        </span>
      )}
    </>
  );
}

const useStyles = makeStyles({
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
  large: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  picture: { gridColumn: '1 / -1', padding: '2px 0' },
  flush: { padding: 0 },
});
