import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import type { Messages } from '../../messages/messagesFor';
import { composeOfAll } from '../../messages/paragraphs/composeOfAll';
import { timingToTell } from '../../messages/verdictWord';
import { Card } from '../blocks/Card';
import { FigureGlance } from '../report/FigureGlance';
import type { Palette } from '../report/verdictLook';
import { writeCounts, writeTarget } from '../report/writeFigure';
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
  const { figure } = compared.overall;
  const due = compared.result.indicator.target?.due;
  return (
    <Card>
      <FigureGlance compared={compared} palette={palette} isLarge />
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
  small: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
