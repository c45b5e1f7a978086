import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { explainIndicator } from '../../core/indicators/explainIndicator';
import type { ExplainedPerson } from '../../core/indicators/Explanation';
import type { Indicator } from '../../core/indicators/Indicator';
import type { Roster } from '../../core/roster/Roster';
import { describeCondition } from '../../messages/describeCondition';
import type { Area } from '../../sheet/Area';
import { Card } from '../blocks/Card';
import { useMessages } from '../useMessages';
import { PersonList } from './PersonList';

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
  const [open, setOpen] = useState<readonly string[]>([]);
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
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_event, { openItems }) => setOpen(openItems as string[])}
      >
        {shown.map((name) => (
          <AccordionItem key={name} value={name}>
            <AccordionHeader size="small" as="h3">
              <span className={styles.name}>{indicatorScreen.lists[name]}</span>
              <span className={styles.count}>{formats.number(explanation[name].length)}</span>
            </AccordionHeader>
            <AccordionPanel>{open.includes(name) && list(explanation[name])}</AccordionPanel>
          </AccordionItem>
        ))}
        {explanation.nearest.length > 0 && (
          <AccordionItem value="nearest">
            <AccordionHeader size="small" as="h3">
              <span className={styles.name}>{indicatorScreen.nearest}</span>
              <span className={styles.count}>
                {formats.number(
                  explanation.nearest.reduce((sum, { people }) => sum + people.length, 0),
                )}
              </span>
            </AccordionHeader>
            <AccordionPanel>
              {open.includes('nearest') && (
                <>
                  <Caption1 as="p" className={styles.quiet}>
                    {indicatorScreen.nearestHint}
                  </Caption1>
                  {explanation.nearest.map(({ part, people }) => (
                    <div key={`${part.source}-${part.span.start}`}>
                      <Caption1 as="p" className={styles.lacks}>
                        {indicatorScreen.lacks(describeCondition(messages, part.text))}
                      </Caption1>
                      {list(people)}
                    </div>
                  ))}
                </>
              )}
            </AccordionPanel>
          </AccordionItem>
        )}
      </Accordion>
    </Card>
  );
}

const useStyles = makeStyles({
  name: { flexGrow: 1 },
  count: {
    marginInlineStart: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  lacks: { marginTop: tokens.spacingVerticalS },
});
