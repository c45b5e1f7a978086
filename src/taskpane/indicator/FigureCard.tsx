import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { isPercentage } from '../../messages/isPercentage';
import type { Messages } from '../../messages/messagesFor';
import { composeOfAll } from '../../messages/paragraphs/composeOfAll';
import { timingToTell } from '../../messages/verdictWord';
import { Card } from '../blocks/Card';
import { BulletPicture } from '../report/BulletPicture';
import { writeActual, writeCounts, writeTarget } from '../report/writeFigure';
import { VerdictMark } from '../report/VerdictMark';
import { verdictLook, type Palette } from '../report/verdictLook';
import { useMessages } from '../useMessages';
import { Text } from '../blocks/Text';
import { writeMissing } from './writeMissing';

interface FigureCardProps {
  readonly compared: ComparedIndicator;
  readonly palette: Palette;
}

/** The figure at a glance: value, verdict, picture, and what is missing to the target in people. */
export function FigureCard({ compared, palette }: FigureCardProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { indicator } = compared.result;
  const { figure, target, comparison } = compared.overall;
  const due = indicator.target?.due;
  return (
    <Card>
      <div className={styles.line}>
        <span className={styles.value}>{writeActual(compared, messages)}</span>
        <VerdictMark
          verdict={comparison.verdict}
          comparator={indicator.target?.comparator}
          palette={palette}
        />
      </div>
      {figure.value && (
        <BulletPicture
          value={figure.value}
          target={target}
          isShare={isPercentage(indicator.measure)}
          fill={verdictLook(comparison.verdict, palette).fill}
        />
      )}
      <div className={styles.small}>
        <span>{writeCounts(compared, messages)}</span>
        <span>{writeTarget(compared, messages)}</span>
        {due !== undefined && <span>{writeDue(due, compared, messages)}</span>}
      </div>
      {[...composeOfAll(messages, figure), ...writeMissing(compared, messages)].map((line) => (
        <Text key={line} as="p">
          {line}
        </Text>
      ))}
    </Card>
  );
}

/** "Hạn 31/12/2025: đã đạt trước hạn". */
function writeDue(due: string, { result, overall }: ComparedIndicator, messages: Messages): string {
  const { indicatorScreen, formats } = messages;
  const timing = timingToTell(overall.comparison, result.indicator.target?.comparator);
  return [
    indicatorScreen.due(formats.date(due)),
    ...(timing ? [indicatorScreen.timing[timing]] : []),
  ].join(': ');
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  value: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  small: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
