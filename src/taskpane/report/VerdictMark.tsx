import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleFilled } from '@fluentui/react-icons/svg/subtract-circle';
import type { Comparator } from '../../core/indicators/Indicator';
import type { Verdict } from '../../core/targets/Comparison';
import type { Messages } from '../../messages/messagesFor';
import { isCeiling } from '../../messages/paragraphs/Standing';
import { useMessages } from '../useMessages';
import { verdictLook, type Palette } from './verdictLook';

interface VerdictMarkProps {
  readonly verdict: Verdict;
  readonly comparator?: Comparator;
  readonly palette: Palette;
}

/** The verdict as a word with an icon, so that colour is never alone in saying it. */
export function VerdictMark({ verdict, comparator, palette }: VerdictMarkProps) {
  const styles = useStyles();
  const messages = useMessages();
  const look = verdictLook(verdict, palette);
  const Icon = icons[verdict];
  return (
    <span className={styles.mark} style={{ color: look.ink, backgroundColor: look.background }}>
      <Icon aria-hidden="true" />
      {nameVerdict(verdict, comparator, messages)}
    </span>
  );
}

/** A ceiling is kept or exceeded, anything else is reached or missed. */
function nameVerdict(
  verdict: Verdict,
  comparator: Comparator | undefined,
  { verdicts }: Messages,
): string {
  const isDecided = verdict === 'reached' || verdict === 'missed';
  if (comparator && isCeiling(comparator) && isDecided) return verdicts.ceiling[verdict];
  return verdicts.verdict[verdict];
}

const icons = {
  reached: CheckmarkCircleFilled,
  missed: DismissCircleFilled,
  undecidable: QuestionCircleFilled,
  open: SubtractCircleFilled,
};

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `2px ${tokens.spacingHorizontalSNudge} 2px ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    '& svg': { width: '16px', height: '16px', flexShrink: 0 },
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});
