import {
  Caption1,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { Card } from '../blocks/Card';
import { Page } from '../blocks/Page';
import { TextField } from '../blocks/TextField';
import { reportSheets, type Preferences } from '../state/Preferences';
import type { PaneState } from '../state/PaneState';
import type { PaneCommands } from '../state/usePane';
import { useMessages } from '../useMessages';
import { palettes } from '../report/verdictLook';
import { VerdictMark } from '../report/VerdictMark';

interface SettingsScreenProps {
  readonly state: PaneState;
  readonly commands: PaneCommands;
}

const ages: readonly Preferences['age'][] = ['date', 'month', 'year'];
const leapDays: readonly Preferences['leapDay'][] = ['february28', 'march1'];

/** Language, counting rules, the report's sheets, small numbers, colours. */
export function SettingsScreen({ state, commands }: SettingsScreenProps) {
  const styles = useStyles();
  const { pane, report, settings, plan } = useMessages();
  const { preferences, language } = state;
  const { prefer } = commands;
  return (
    <Page title={pane.screens.settings}>
      <Card>
        <Field label={settings.language}>
          <RadioGroup
            layout="horizontal"
            value={language}
            onChange={(_event, { value }) => commands.chooseLanguage(value === 'en' ? 'en' : 'vi')}
          >
            <Radio value="vi" label={{ children: settings.languages.vi, lang: 'vi' }} />
            <Radio value="en" label={{ children: settings.languages.en, lang: 'en' }} />
          </RadioGroup>
        </Field>
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
        <Caption1 as="p" className={styles.quiet}>
          {settings.ownRule}
        </Caption1>
        <Checkbox
          label={settings.uses1904Dates}
          checked={preferences.uses1904Dates}
          onChange={(_event, { checked }) => prefer({ uses1904Dates: checked === true })}
        />
        <Switch
          label={plan.retirement}
          checked={preferences.hasRetirement}
          onChange={(_event, { checked }) => prefer({ hasRetirement: checked })}
        />
      </Card>
      <Card>
        <div role="group" aria-label={settings.sheets}>
          <div aria-hidden="true">{settings.sheets}</div>
          {reportSheets.map((sheet) => {
            const isOn = preferences.sheets.includes(sheet);
            const changed = reportSheets.filter(
              (each) => preferences.sheets.includes(each) !== (each === sheet),
            );
            return (
              <Checkbox
                key={sheet}
                className={styles.check}
                label={report.sheets[sheet]}
                checked={isOn}
                // A report has at least one sheet.
                disabled={isOn && preferences.sheets.length === 1}
                onChange={() => prefer({ sheets: changed })}
              />
            );
          })}
        </div>
        <Count
          label={settings.countsBelow}
          value={preferences.countsBelow}
          onChoose={(countsBelow) => prefer({ countsBelow })}
        />
        <Count
          label={settings.maskBelow}
          value={preferences.maskBelow}
          onChoose={(maskBelow) => prefer({ maskBelow })}
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
      <Caption1 as="p" className={styles.quiet}>
        {settings.privacy}
      </Caption1>
    </Page>
  );
}

interface CountProps {
  readonly label: string;
  readonly value: number;
  readonly onChoose: (value: number) => void;
}

function Count({ label, value, onChoose }: CountProps) {
  const [typed, setTyped] = useState(String(value));
  return (
    <TextField
      label={label}
      type="number"
      value={typed}
      onChange={(text) => {
        setTyped(text);
        const count = Number(text);
        if (text !== '' && Number.isInteger(count) && count >= 0) onChoose(count);
      }}
    />
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
  return (
    <Field label={label}>
      <RadioGroup
        value={value}
        onChange={(_event, { value: wanted }) => {
          const chosen = values.find((each) => each === wanted);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((each) => (
          <Radio key={each} value={each} label={names[each]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
  check: { display: 'flex' },
  example: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
