import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { explainIndicator } from '../../core/indicators/explainIndicator';
import type { ExplainedPerson } from '../../core/indicators/Explanation';
import type { Indicator } from '../../core/indicators/Indicator';
import type { Roster } from '../../core/roster/Roster';
import { describeCondition } from '../../messages/describeCondition';
import type { Area } from '../../sheet/Area';
import { Card } from '../blocks/Card';
import { Disclosure } from '../blocks/Disclosure';
import { useMessages } from '../useMessages';
import { PersonList } from './PersonList';
import { Text } from '../blocks/Text';

interface PeopleCardProps {
  readonly roster: Roster;
  readonly indicator: Indicator;
  readonly asOf: number;
  readonly onSelect: (sheet: string, area: Area) => void;
}

const listNames = ['certain', 'unknown', 'denominatorOnly', 'undecided'] as const;

/** Who stands behind the figure: those counted, those unknown and why, and those who nearly are. */
export function PeopleCard({ roster, indicator, asOf, onSelect }: PeopleCardProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { indicatorScreen, formats } = messages;
  const { explanation } = useMemo(
    () => explainIndicator(roster, indicator, { asOf }),
    [roster, indicator, asOf],
  );
  if (!explanation) return null;
  const list = (people: readonly ExplainedPerson[]) => (
    <PersonList roster={roster} people={people} onSelect={onSelect} />
  );
  const shown = listNames.filter((name) => name === 'certain' || explanation[name].length > 0);
  return (
    <Card title={indicatorScreen.people}>
      {shown.map((name) => (
        <Disclosure
          key={name}
          title={indicatorScreen.lists[name]}
          count={formats.number(explanation[name].length)}
        >
          {() => list(explanation[name])}
        </Disclosure>
      ))}
      {(['nearest', 'fixed'] as const).map((name) => {
        const groups = explanation.nearest.filter(
          ({ part }) => part.isFixed === (name === 'fixed'),
        );
        if (groups.length === 0) return null;
        const count = groups.reduce((sum, { people }) => sum + people.length, 0);
        return (
          <Disclosure key={name} title={indicatorScreen[name]} count={formats.number(count)}>
            {() => (
              <>
                <Text as="p" size={200} className={styles.quiet}>
                  {indicatorScreen.nearestHint}
                </Text>
                {groups.map(({ part, people }) => (
                  <div key={`${part.source}-${part.span.start}`}>
                    <Text as="p" size={200} className={styles.lacks}>
                      {indicatorScreen.lacks(describeCondition(messages, part.text))}
                    </Text>
                    {list(people)}
                  </div>
                ))}
              </>
            )}
          </Disclosure>
        );
      })}
    </Card>
  );
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  lacks: { marginTop: tokens.spacingVerticalS },
});
