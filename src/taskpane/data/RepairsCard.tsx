import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { useState } from 'react';
import type { RepairGroup } from '../../actions/repairs/Repair';
import type { Roster } from '../../core/roster/Roster';
import { Button } from '../blocks/Button';
import { Card } from '../blocks/Card';
import { Notice } from '../blocks/Notice';
import { Progress } from '../blocks/Progress';
import { FailureText } from '../report/FailureText';
import type { PaneCommands } from '../state/usePane';
import { useMessages } from '../useMessages';
import { RepairGroupRow } from './RepairGroupRow';
import { useRepairs } from './useRepairs';
import { Text } from '../blocks/Text';

interface RepairsCardProps {
  readonly roster: Roster;
  readonly isReadOnly: boolean;
  readonly commands: PaneCommands;
}

/** What could be put right in the roster's cells; written only for the groups agreed to. */
export function RepairsCard({ roster, isReadOnly, commands }: RepairsCardProps) {
  const styles = useStyles();
  const { repairs: words, formats, faults } = useMessages();
  const { groups, applied, failure, apply, revert } = useRepairs(roster, commands);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const agreed = (groups ?? []).filter((group) => chosen.has(keyOf(group)));
  const cells = agreed.flatMap(({ repairs }) => repairs);
  const choose = (key: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(key);
    else next.delete(key);
    setChosen(next);
  };
  const write = () => {
    setChosen(new Set());
    void apply(cells);
  };
  return (
    <Card title={words.title}>
      {groups === null && !failure && <Progress label={words.looking} />}
      {failure && (
        <Notice kind="error">
          <FailureText failure={failure} />
        </Notice>
      )}
      {applied && (
        <Notice
          kind={applied.leftAlone > 0 ? 'warning' : 'success'}
          actions={
            <Button
              size="small"
              icon={<ArrowUndoRegular />}
              onClick={() => void revert(applied.done)}
            >
              {words.undo}
            </Button>
          }
        >
          {words.done(formats.number(applied.done.length))}{' '}
          {applied.leftAlone > 0 && words.leftAlone(formats.number(applied.leftAlone))}
        </Notice>
      )}
      {groups?.length === 0 && <Text>{words.none}</Text>}
      {groups && groups.length > 0 && (
        <>
          <Text className={styles.quiet}>{words.hint}</Text>
          {groups.map((group) => (
            <RepairGroupRow
              key={keyOf(group)}
              group={group}
              isChosen={chosen.has(keyOf(group))}
              onChoose={(isChosen) => choose(keyOf(group), isChosen)}
              onSelect={commands.select}
            />
          ))}
          {isReadOnly && (
            <Notice kind="warning" isStanding>
              {faults.readOnly('')}
            </Notice>
          )}
          <Button
            icon={<WrenchRegular />}
            isDisabled={cells.length === 0 || isReadOnly}
            onClick={write}
          >
            {cells.length === 0 ? words.choose : words.apply(formats.number(cells.length))}
          </Button>
        </>
      )}
    </Card>
  );
}

function keyOf({ kind, sheet, repairs }: RepairGroup): string {
  return `${kind} ${repairs[0]?.column ?? ''} ${sheet}`;
}

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });
