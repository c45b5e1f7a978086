import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { toCivilDate } from '../../core/engine/calendar';
import { useBareStyle } from '../blocks/bareStyle';
import { useMessages } from '../useMessages';
import { weeksOfMonth } from './monthDays';
import { nameDay } from './nameDay';
import { noWeek } from './noWeek';

interface MonthTableProps {
  /** The day that the keys start from; its month is shown. */
  readonly focused: number;
  /** The day that is chosen now. */
  readonly day: number | null;
  readonly onPress: (event: KeyboardEvent) => void;
  readonly onChoose: (day: number) => void;
}

/** The days of a month in weeks, each of them a button. */
export function MonthTable({ focused, day, onPress, onChoose }: MonthTableProps) {
  const styles = useStyles();
  const { bare } = useBareStyle();
  const { formats, language } = useMessages();
  return (
    <table className={styles.days}>
      <thead>
        <tr>
          {aWeek.map((each) => (
            <th key={each} scope="col" abbr={nameDay(each, language, { weekday: 'long' })}>
              {nameDay(each, language, { weekday: 'narrow' })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOfMonth(focused).map((week, row) => (
          <tr key={row}>
            {week.map((each, column) =>
              each === null ? (
                <td key={column} />
              ) : (
                <td key={column}>
                  <button
                    type="button"
                    tabIndex={each === focused ? 0 : -1}
                    aria-label={formats.date(each)}
                    aria-pressed={each === day}
                    onKeyDown={onPress}
                    data-weekday={nameDay(each, language, { weekday: 'narrow' })}
                    className={mergeClasses(bare, styles.day, each === day && styles.chosen)}
                    onClick={() => onChoose(each)}
                  >
                    {toCivilDate(each).day}
                  </button>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** 1970-01-05 was a Monday. */
const aWeek = [4, 5, 6, 7, 8, 9, 10];

const useStyles = makeStyles({
  days: {
    width: '100%',
    borderSpacing: 0,
    tableLayout: 'fixed',
    '& th': {
      padding: 0,
      textAlign: 'center',
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground3,
    },
    '& td': { padding: 0 },
    [noWeek]: {
      display: 'block',
      '& thead': { display: 'none' },
      '& tbody': {
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(28px, 1fr))',
      },
      '& tr': { display: 'contents' },
      '& td:empty': { display: 'none' },
    },
  },
  day: {
    width: '100%',
    minWidth: '24px',
    height: '28px',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    [noWeek]: {
      height: '36px',
      // There is no column that says it.
      '::before': {
        content: 'attr(data-weekday)',
        display: 'block',
        fontSize: tokens.fontSizeBase100,
        color: 'inherit',
      },
    },
  },
  chosen: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ':hover': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundHover,
    },
    '@media (forced-colors: active)': {
      color: 'HighlightText',
      backgroundColor: 'Highlight',
      forcedColorAdjust: 'none',
    },
  },
});
