import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { toDayNumber } from '../../core/engine/calendar';
import { Button } from '../blocks/Button';
import { useMessages } from '../useMessages';
import { MonthTable } from './MonthTable';
import { addMonths, dayAfterKey } from './monthDays';
import { nameDay } from './nameDay';
import { noWeek } from './noWeek';
import { lastYear } from './readDay';
import { useLeaving } from './useLeaving';

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
  const { pane, language } = useMessages();
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
          {nameDay(at, language, { month: 'long', year: 'numeric' })}
        </strong>
        {turn(1, '›', dates.monthAfter)}
        {turn(12, '»', dates.yearAfter)}
      </div>
      <MonthTable focused={at} day={day} onPress={press} onChoose={onChoose} />
    </div>
  );
}

const DAY = 86_400_000;

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
});
