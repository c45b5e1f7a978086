import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../messages/Language';
import { Card } from '../blocks/Card';
import { CheckField } from '../blocks/CheckField';
import { NumberField } from '../blocks/NumberField';
import { Page } from '../blocks/Page';
import { RadioField } from '../blocks/RadioField';
import { SheetsChoice } from '../report/SheetsChoice';
import type { Preferences } from '../state/Preferences';
import type { PaneState } from '../state/PaneState';
import type { PaneCommands } from '../state/usePane';
import { useMessages } from '../useMessages';
import { palettes } from '../report/verdictLook';
import { VerdictMark } from '../report/VerdictMark';
import { Text } from '../blocks/Text';

interface SettingsScreenProps {
  readonly state: PaneState;
  readonly commands: PaneCommands;
}

const languages: readonly Language[] = ['vi', 'en'];
const ages: readonly Preferences['age'][] = ['date', 'month', 'year'];
const leapDays: readonly Preferences['leapDay'][] = ['february28', 'march1'];

const mostPeople = 999_999;

/** Language, counting rules, the report's sheets, small numbers, colours. */
export function SettingsScreen({ state, commands }: SettingsScreenProps) {
  const styles = useStyles();
  const { pane, settings, plan } = useMessages();
  const { preferences, language, figures } = state;
  const { prefer } = commands;
  return (
    <Page title={pane.screens.settings}>
      <Card>
        <RadioField
          label={settings.language}
          value={language}
          options={languages.map((each) => ({
            value: each,
            label: settings.languages[each],
            language: each,
          }))}
          onChange={commands.chooseLanguage}
        />
      </Card>
      <Card>
        <Choice
          label={settings.counting}
          value={preferences.age}
          values={ages}
          names={settings.ages}
          onChoose={(age) => prefer({ age })}
        />
        <Choice
          label={settings.leapDay}
          value={preferences.leapDay}
          values={leapDays}
          names={settings.leapDays}
          onChoose={(leapDay) => prefer({ leapDay })}
        />
        <Text as="p" size={200} className={styles.quiet}>
          {settings.ownRule}
        </Text>
        <CheckField
          label={settings.uses1904Dates}
          isChecked={preferences.uses1904Dates}
          onChange={(uses1904Dates) => prefer({ uses1904Dates })}
        />
        <CheckField
          label={plan.retirement}
          isChecked={preferences.hasRetirement}
          onChange={(hasRetirement) => prefer({ hasRetirement })}
        />
      </Card>
      <Card>
        <div aria-hidden="true">{settings.sheets}</div>
        <SheetsChoice
          preferences={preferences}
          indicators={figures.kind === 'ready' ? figures.evaluation.pack.indicators : []}
          onPrefer={prefer}
        />
        <NumberField
          isWhole
          least={0}
          most={mostPeople}
          label={settings.countsBelow}
          value={preferences.countsBelow}
          onChange={(countsBelow) => prefer({ countsBelow })}
        />
        <NumberField
          isWhole
          least={0}
          most={mostPeople}
          label={settings.maskBelow}
          value={preferences.maskBelow}
          onChange={(maskBelow) => prefer({ maskBelow })}
        />
      </Card>
      <Card>
        <Choice
          label={settings.colors}
          value={preferences.palette}
          values={palettes}
          names={settings.palettes}
          onChoose={(palette) => prefer({ palette })}
        />
        <div className={styles.example}>
          <VerdictMark verdict="reached" palette={preferences.palette} />
          <VerdictMark verdict="missed" palette={preferences.palette} />
          <VerdictMark verdict="undecidable" palette={preferences.palette} />
        </div>
      </Card>
      <Text as="p" size={200} className={styles.quiet}>
        {settings.privacy}
      </Text>
    </Page>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, value, values, names, onChoose }: ChoiceProps<T>) {
  const options = values.map((each) => ({ value: each, label: names[each] }));
  return <RadioField label={label} value={value} options={options} onChange={onChoose} />;
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
  example: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
