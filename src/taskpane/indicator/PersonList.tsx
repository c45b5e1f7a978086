import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExplainedPerson } from '../../core/indicators/Explanation';
import type { Roster } from '../../core/roster/Roster';
import { cellAddress } from '../../sheet/address';
import type { Area } from '../../sheet/Area';
import { Button } from '../blocks/Button';
import { TextLink } from '../blocks/TextLink';
import { useMessages } from '../useMessages';
import { placeOfPerson } from './placeOfPerson';
import { Text } from '../blocks/Text';

interface PersonListProps {
  readonly roster: Roster;
  readonly people: readonly ExplainedPerson[];
  readonly onSelect: (sheet: string, area: Area) => void;
}

/** Shown at first, and added with each press of the button. */
const portion = 20;

/** People as links to their rows; for somebody unknown, to the cell that makes them so. */
export function PersonList({ roster, people, onSelect }: PersonListProps) {
  const styles = useStyles();
  const { indicatorScreen, formats } = useMessages();
  const [count, setCount] = useState(portion);
  if (people.length === 0) return <Text>{indicatorScreen.nobody}</Text>;
  const rest = people.length - count;
  return (
    <>
      <ul className={styles.list}>
        {people.slice(0, count).map((person) => {
          const { sheet, name, unit, area } = placeOfPerson(roster, person);
          const address = cellAddress(area.row, area.column);
          return (
            <li key={person.person} className={styles.person}>
              <TextLink
                text={name || indicatorScreen.withoutName}
                label={indicatorScreen.showPerson(
                  name || indicatorScreen.withoutName,
                  `${sheet}!${address}`,
                )}
                onFollow={() => onSelect(sheet, area)}
              />
              <span className={styles.quiet}>
                {unit} {address}
              </span>
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setCount(count + portion)}>
          {indicatorScreen.more(formats.number(Math.min(portion, rest)))}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  person: {
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    minHeight: '28px',
    gap: `0 ${tokens.spacingHorizontalS}`,
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
