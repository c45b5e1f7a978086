import { makeStyles, tokens } from '@fluentui/react-components';
import type { Indicator } from '../../core/indicators/Indicator';
import { CheckField } from '../blocks/CheckField';
import { reportSheets, type Preferences } from '../state/Preferences';
import type { PaneCommands } from '../state/usePane';
import { useMessages } from '../useMessages';

interface SheetsChoiceProps {
  readonly preferences: Preferences;
  /** Behind which people can be listed. */
  readonly indicators: readonly Indicator[];
  readonly onPrefer: PaneCommands['prefer'];
}

/** Which sheets a report has; those with names of people only when they are asked for. */
export function SheetsChoice({ preferences, indicators, onPrefer }: SheetsChoiceProps) {
  const styles = useStyles();
  const { report, settings, language } = useMessages();
  const { sheets, people, withSensitive } = preferences;
  const codes = indicators.map(({ code }) => code);
  const listed = codes.filter((code) => people.includes(code));
  const toggle = <T,>(all: readonly T[], chosen: readonly T[], one: T) =>
    all.filter((each) => chosen.includes(each) !== (each === one));
  return (
    <div role="group" aria-label={settings.sheets}>
      {reportSheets.map((sheet) => (
        <CheckField
          key={sheet}
          label={report.sheets[sheet]}
          isChecked={sheets.includes(sheet)}
          // A report has at least one sheet.
          isDisabled={sheets.length === 1 && sheets.includes(sheet)}
          onChange={() => onPrefer({ sheets: toggle(reportSheets, sheets, sheet) })}
        />
      ))}
      {codes.length > 0 && (
        <CheckField
          label={settings.people}
          isChecked={listed.length > 0}
          onChange={(isWanted) => onPrefer({ people: isWanted ? codes : [], withSensitive: false })}
        />
      )}
      {listed.length > 0 && (
        <div role="group" aria-label={settings.peopleOf} className={styles.people}>
          <p className={styles.hint}>{settings.peopleHint}</p>
          {indicators.map(({ code, title }) => (
            <CheckField
              key={code}
              label={title[language]}
              isChecked={listed.includes(code)}
              onChange={() => onPrefer({ people: toggle(codes, listed, code) })}
            />
          ))}
          <CheckField
            label={settings.withSensitive}
            isChecked={withSensitive}
            onChange={(isWanted) => onPrefer({ withSensitive: isWanted })}
          />
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  people: {
    marginInlineStart: tokens.spacingHorizontalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});
