import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { toCivilDate, toDayNumber } from '../../core/engine/calendar';
import { useBareStyle } from '../blocks/bareStyle';
import { Button } from '../blocks/Button';
import { useMessages } from '../useMessages';
import { addMonths, dayAfterKey, weeksOfMonth } from './monthDays';
import { lastYear } from './readDay';

interface CalendarProps {
  /** Of the field. */
  readonly label: string;
  /** The day that is chosen now; `null` begins at today. */
  readonly day: number | null;
  readonly firstYear: number;
  readonly onChoose: (day: number) => void;
  /** Whether by Escape: then the focus is still within. */
  readonly onClose: (isByKey: boolean) => void;
}

/** A month to choose a day from, by mouse or by the keys of every calendar; weeks begin on Monday. */
export function Calendar({ label, day, firstYear, onChoose, onClose }: CalendarProps) {
  const styles = useStyles();
  const { bare } = useBareStyle();
  const { pane, formats, language } = useMessages();
  const { dates } = pane;
  const [at, setAt] = useState(() => day ?? Math.floor(Date.now() / DAY));
  const frame = useRef<HTMLDivElement>(null);
  const isByKey = useRef(true);
  const go = (to: number, byKey: boolean) => {
    isByKey.current = byKey;
    const [first, last] = [toDayNumber(firstYear, 1, 1), toDayNumber(lastYear, 12, 31)];
    setAt(Math.min(last, Math.max(first, to)));
  };
  useEffect(() => {
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    if (isByKey.current) frame.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [at]);
  useLeaving(frame, onClose);
  const press = (event: KeyboardEvent) => {
    const to = dayAfterKey(at, event.key, event.shiftKey);
    if (to === null) return;
    event.preventDefault();
    go(to, true);
  };
  const write = (of: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(of * DAY);
  const turn = (months: number, text: string, words: string) => (
    <Button
      size="small"
      appearance="subtle"
      className={styles.turn}
      aria-label={words}
      onClick={() => go(addMonths(at, months), false)}
    >
      {text}
    </Button>
  );
  return (
    <div ref={frame} role="dialog" aria-label={dates.calendar(label)} className={styles.frame}>
      <div className={styles.head}>
        {turn(-12, '«', dates.yearBefore)}
        {turn(-1, '‹', dates.monthBefore)}
        <strong aria-live="polite" className={styles.month}>
          {write(at, { month: 'long', year: 'numeric' })}
        </strong>
        {turn(1, '›', dates.monthAfter)}
        {turn(12, '»', dates.yearAfter)}
      </div>
      <table className={styles.days}>
        <thead>
          <tr>
            {aWeek.map((each) => (
              <th key={each} scope="col" abbr={write(each, { weekday: 'long' })}>
                {write(each, { weekday: 'narrow' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(at).map((week, row) => (
            <tr key={row}>
              {week.map((each, column) =>
                each === null ? (
                  <td key={column} />
                ) : (
                  <td key={column}>
                    <button
                      type="button"
                      tabIndex={each === at ? 0 : -1}
                      aria-label={formats.date(each)}
                      aria-pressed={each === day}
                      onKeyDown={press}
                      data-weekday={write(each, { weekday: 'narrow' })}
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
    </div>
  );
}

/** Escape closes it, and so does going elsewhere by Tab or by mouse. */
function useLeaving(frame: RefObject<HTMLElement | null>, onClose: CalendarProps['onClose']): void {
  useEffect(() => {
    const leave = ({ target }: Event) => {
      // The field around it is not elsewhere.
      const field = frame.current?.parentElement;
      if (target instanceof Node && !field?.contains(target)) onClose(false);
    };
    const press = ({ key }: { readonly key: string }) => {
      if (key === 'Escape') onClose(true);
    };
    document.addEventListener('focusin', leave);
    document.addEventListener('pointerdown', leave);
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('focusin', leave);
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('keydown', press);
    };
  }, [frame, onClose]);
}

const DAY = 86_400_000;
/** 1970-01-05 was a Monday. */
const aWeek = [4, 5, 6, 7, 8, 9, 10];

/** Seven days of 24 pixels have no room there: the days follow each other, each with its weekday. */
const noWeek = '@media (max-width: 200px)';

const useStyles = makeStyles({
  frame: {
    position: 'absolute',
    zIndex: 2,
    insetInlineEnd: 0,
    top: '100%',
    boxSizing: 'border-box',
    width: 'min(252px, 100vw - 24px)',
    overflowX: 'auto',
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    [noWeek]: { position: 'static', width: '100%', padding: '2px', boxShadow: 'none' },
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    [noWeek]: { flexWrap: 'wrap', justifyContent: 'space-between' },
  },
  month: {
    flexGrow: 1,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    [noWeek]: { order: -1, flexBasis: '100%' },
  },
  turn: { minWidth: '24px', padding: 0, fontSize: tokens.fontSizeBase400 },
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
