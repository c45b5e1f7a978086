import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Repair, RepairGroup } from '../../actions/repairs/Repair';
import type { Messages } from '../../messages/messagesFor';
import { cellAddress } from '../../sheet/address';
import type { Area } from '../../sheet/Area';
import { Button } from '../blocks/Button';
import { CheckField } from '../blocks/CheckField';
import { TextLink } from '../blocks/TextLink';
import { useMessages } from '../useMessages';

interface RepairGroupRowProps {
  readonly group: RepairGroup;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onSelect: (sheet: string, area: Area) => void;
}

/** Cells shown at first, and added with each press of the button. */
const firstShown = 3;
const portion = 20;

/** Repairs of one kind in one column: what they are, and each cell before and after. */
export function RepairGroupRow({ group, isChosen, onChoose, onSelect }: RepairGroupRowProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { repairs: words, data, formats } = messages;
  const [shown, setShown] = useState(firstShown);
  const { kind, sheet, header, repairs } = group;
  const rest = repairs.length - shown;
  return (
    <div className={styles.group}>
      <CheckField
        isChecked={isChosen}
        label={words.kinds[kind](formats.number(repairs.length), header, sheet)}
        onChange={onChoose}
      />
      <ul className={styles.list}>
        {repairs.slice(0, shown).map((repair) => {
          const { row, column } = repair;
          const address = cellAddress(row, column);
          return (
            <li key={row} className={styles.line}>
              <TextLink
                text={address}
                label={data.openCell(`${sheet}!${address}`)}
                onFollow={() => onSelect(sheet, { row, column, rows: 1, columns: 1 })}
              />
              <span className={styles.change}>
                <del>{nameBefore(repair, messages)}</del> → <ins>{nameAfter(repair, messages)}</ins>
              </span>
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + portion)}>
          {data.more(formats.number(Math.min(portion, rest)))}
        </Button>
      )}
    </div>
  );
}

/** Spaces that nobody would see. */
function showSpaces(text: string): string {
  return text.replace(/^[\s\u00a0]+|[\s\u00a0]+$|[\s\u00a0]{2,}/g, (spaces) =>
    '·'.repeat(spaces.length),
  );
}

/** What looks like a date before and after is told apart by what it is. */
function nameBefore({ day, before }: Repair, { repairs }: Messages): string {
  const text = showSpaces(before);
  return day === undefined ? text : repairs.asText(text);
}

function nameAfter({ day, after }: Repair, { repairs, formats }: Messages): string {
  return day === undefined ? String(after) : repairs.asDate(formats.shortDate(day));
}

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, alignSelf: 'stretch' },
  line: {
    listStyleType: 'none',
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    // An address in two lines is none.
    '& > button': { flexShrink: 0 },
  },
  change: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    '& del': { color: tokens.colorNeutralForeground3 },
    '& ins': { textDecorationLine: 'none', fontWeight: tokens.fontWeightSemibold },
  },
});
