import { makeStyles, tokens } from '@fluentui/react-components';
import type { ValueRange } from '../../core/indicators/IndicatorResult';

interface BulletPictureProps {
  readonly value: ValueRange;
  readonly target?: { readonly value: number; readonly upper?: number };
  /** Shares end at 1. */
  readonly isShare: boolean;
  readonly fill: string;
  /** End of the scale, where several pictures are to be compared. */
  readonly end?: number;
  /** What the picture shows, in words; absent where the words stand beside it. */
  readonly label?: string;
}

/** A bar for what is certain, a paler one up to what is possible, and a tick at the target. */
export function BulletPicture({
  value,
  target,
  isShare,
  fill,
  end: given,
  label,
}: BulletPictureProps) {
  const styles = useStyles();
  const end = given ?? scaleEnd(value, target, isShare);
  const across = (amount: number) => `${Math.min(100, Math.max(0, (100 * amount) / end))}%`;
  const width = (from: number, to: number) => `${Math.max(0, (100 * (to - from)) / end)}%`;
  const wording =
    label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={styles.picture} {...wording}>
      <rect className={styles.track} x="0" y="4" width="100%" height="6" rx="3" />
      <rect x="0" y="4" width={across(value.high)} height="6" rx="3" fill={fill} opacity="0.35" />
      <rect x="0" y="4" width={across(value.low)} height="6" rx="3" fill={fill} />
      {target?.upper !== undefined && (
        <rect
          className={styles.band}
          x={across(target.value)}
          y="1"
          width={width(target.value, target.upper)}
          height="12"
        />
      )}
      {target && (
        <svg x={across(target.value)} overflow="visible">
          <rect className={styles.tick} x="-1.5" y="0" width="3" height="14" rx="1" />
        </svg>
      )}
    </svg>
  );
}

/** A quarter of air to the right of the larger of value and target, but never beyond 100 %. */
function scaleEnd(
  value: ValueRange,
  target: BulletPictureProps['target'],
  isShare: boolean,
): number {
  const largest = Math.max(value.high, target?.upper ?? target?.value ?? 0);
  if (largest <= 0) return 1;
  return isShare ? Math.max(largest, Math.min(1, largest * 1.25)) : largest * 1.25;
}

const useStyles = makeStyles({
  picture: {
    display: 'block',
    width: '100%',
    height: '14px',
    overflow: 'visible',
    forcedColorAdjust: 'none',
  },
  track: { fill: tokens.colorNeutralBackground5 },
  tick: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '1px',
    paintOrder: 'stroke',
  },
  band: { fill: tokens.colorNeutralForeground1, opacity: 0.2 },
});
