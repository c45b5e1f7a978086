import { makeStyles, tokens } from '@fluentui/react-components';

interface ProgressProps {
  readonly label: string;
  readonly done?: number;
  /** 0 while nobody knows how much there is. */
  readonly total?: number;
}

/** How far something has come; a bar that runs when that is not known, and rests for those who wish. */
export function Progress({ label, done = 0, total = 0 }: ProgressProps) {
  const styles = useStyles();
  const isKnown = total > 0;
  const share = isKnown ? Math.min(1, done / total) : 0;
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={isKnown ? Math.round(100 * share) : undefined}
    >
      <div
        className={isKnown ? styles.bar : styles.running}
        style={isKnown ? { width: `${100 * share}%` } : undefined}
      />
    </div>
  );
}

const useStyles = makeStyles({
  track: {
    width: '100%',
    height: '4px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  running: {
    height: '100%',
    width: '33%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    animationName: {
      from: { transform: 'translateX(-100%)' },
      to: { transform: 'translateX(300%)' },
    },
    animationDuration: '2s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'ease-in-out',
    '@media (prefers-reduced-motion: reduce)': {
      animationDuration: '0s',
      width: '100%',
      opacity: 0.5,
    },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});
