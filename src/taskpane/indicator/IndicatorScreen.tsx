import { makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { Evaluation } from '../../actions/Evaluation';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { definitionLines } from '../../messages/definitionLines';
import { Button } from '../blocks/Button';
import { Card } from '../blocks/Card';
import { Page } from '../blocks/Page';
import type { PaneState } from '../state/PaneState';
import type { PaneCommands } from '../state/usePane';
import { useMessages } from '../useMessages';
import { FigureCard } from './FigureCard';
import { PeopleCard } from './PeopleCard';
import { ProjectionCard } from './ProjectionCard';
import { SentenceCard } from './SentenceCard';
import { UnitsCard } from './UnitsCard';
import { Text } from '../blocks/Text';

interface IndicatorScreenProps {
  readonly state: PaneState;
  readonly evaluation: Evaluation;
  readonly compared: ComparedIndicator;
  readonly commands: PaneCommands;
}

/** One indicator: its figure, its sentence, how it is counted, by unit, and who is in it. */
export function IndicatorScreen({ state, evaluation, compared, commands }: IndicatorScreenProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { indicator } = compared.result;
  const { palette } = state.preferences;
  const { roster } = evaluation;
  return (
    <Page
      title={indicator.title[messages.language]}
      onBack={() => commands.open({ screen: 'report' })}
    >
      <FigureCard compared={compared} palette={palette} />
      <SentenceCard compared={compared} scope={roster.units.scope} />
      <Card
        title={messages.indicatorScreen.definition}
        action={
          <Button
            size="small"
            appearance="subtle"
            icon={<EditRegular />}
            onClick={() => commands.open({ screen: 'editor', code: indicator.code })}
          >
            {messages.indicatorScreen.edit}
          </Button>
        }
      >
        {definitionLines(messages, indicator).map((line) => (
          <Text key={line} as="p" className={styles.line}>
            {line}
          </Text>
        ))}
      </Card>
      <ProjectionCard
        evaluation={evaluation}
        indicator={indicator}
        lines={state.preferences.plan}
        hasRetirement={state.preferences.hasRetirement}
      />
      <UnitsCard compared={compared} units={roster.units} palette={palette} />
      <PeopleCard
        roster={roster}
        indicator={indicator}
        asOf={evaluation.asOf}
        onSelect={commands.select}
      />
    </Page>
  );
}

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});
