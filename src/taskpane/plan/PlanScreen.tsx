import { makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useMemo } from 'react';
import type { Evaluation } from '../../actions/Evaluation';
import { formatIsoDate, parseIsoDate } from '../../core/engine/calendar';
import { FIELD_DICTIONARY } from '../../core/roster/fieldDictionary';
import { formatIssueLine } from '../../messages/formatIssue';
import type { Messages } from '../../messages/messagesFor';
import { Button } from '../blocks/Button';
import { Card } from '../blocks/Card';
import { CheckField } from '../blocks/CheckField';
import { useAnnounce } from '../blocks/LiveRegion';
import { Notice } from '../blocks/Notice';
import { Page } from '../blocks/Page';
import type { PaneState } from '../state/PaneState';
import type { PaneCommands } from '../state/usePane';
import { useMessages } from '../useMessages';
import { ChangeForm } from './ChangeForm';
import { comparePlan } from './comparePlan';
import { EffectTable } from './EffectTable';
import { markOfPerson } from './markOfPerson';
import type { PlannedLine } from './PlannedLine';
import { SheetLines } from './SheetLines';
import { Text } from '../blocks/Text';

interface PlanScreenProps {
  readonly state: PaneState;
  readonly evaluation: Evaluation;
  readonly commands: PaneCommands;
}

/** Planned personnel changes and what they do to every indicator; the roster stays as it is. */
export function PlanScreen({ state, evaluation, commands }: PlanScreenProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { pane, plan, formats } = messages;
  const { plan: lines, hasRetirement, palette } = state.preferences;
  const { changes: listed = [] } = evaluation;
  const effect = useMemo(
    () => comparePlan(evaluation, lines, hasRetirement),
    [evaluation, lines, hasRetirement],
  );
  const announce = useAnnounce();
  const keep = (changed: readonly PlannedLine[], said: string) => {
    commands.prefer({ plan: changed });
    announce(said);
  };
  return (
    <Page title={pane.screens.plan}>
      <Text>{plan.intro}</Text>
      <Card title={plan.changes}>
        {lines.length + listed.length === 0 && <Text>{plan.none}</Text>}
        <ul className={styles.list} aria-label={plan.changes}>
          {lines.map((line, index) => (
            <li key={index} className={styles.line}>
              <div className={styles.words}>
                <Text block>{nameLine(line, messages)}</Text>
                {Object.entries(line.values).map(([key, value]) => (
                  <Text key={key} block size={200} className={styles.quiet}>
                    {plan.sets(nameField(key, messages), writeValue(value, messages))}
                  </Text>
                ))}
              </div>
              <Button
                appearance="subtle"
                icon={<DeleteRegular />}
                aria-label={plan.remove(nameLine(line, messages))}
                onClick={() =>
                  keep(
                    lines.filter((each) => each !== line),
                    plan.remove(nameLine(line, messages)),
                  )
                }
              />
            </li>
          ))}
        </ul>
        <SheetLines changes={listed} onSelect={commands.select} />
        <ChangeForm
          roster={evaluation.roster}
          // A change of the as-of day itself counts as already in the roster.
          firstDate={formatIsoDate(evaluation.asOf + 1)}
          draft={state.drafts.line}
          onDraft={commands.draftLine}
          onAdd={(line) => keep([...lines, line], nameLine(line, messages))}
        />
      </Card>
      {effect.issues.length > 0 && (
        <Notice kind="warning" title={plan.issues}>
          {effect.issues.map((issue, index) => (
            <div key={index}>{formatIssueLine(issue, messages)}</div>
          ))}
        </Notice>
      )}
      <Card title={plan.effect(formats.date(effect.day))}>
        <CheckField
          label={plan.retirement}
          isChecked={hasRetirement}
          onChange={(isWanted) => commands.prefer({ hasRetirement: isWanted })}
        />
        <EffectTable effect={effect} palette={palette} />
      </Card>
    </Page>
  );
}

function nameLine(line: PlannedLine, { plan, formats }: Messages): string {
  const mark = markOfPerson(line, formats);
  const who = mark === '' ? line.name : `${line.name} (${mark})`;
  return plan.line(formats.date(line.date), plan.kinds[line.kind], who);
}

/** A date as reports write it, whatever way it is kept. */
function writeValue(value: string, { formats }: Messages): string {
  const day = parseIsoDate(value);
  return day === null ? value : formats.shortDate(day);
}

function nameField(key: string, { language }: Messages): string {
  return FIELD_DICTIONARY.find((field) => field.key === key)?.labels[language] ?? key;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  line: {
    listStyleType: 'none',
    display: 'flex',
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});
