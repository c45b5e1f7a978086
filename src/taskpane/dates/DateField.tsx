import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useRef, useState, type KeyboardEvent } from 'react';
import { formatIsoDate, parseIsoDate } from '../../core/engine/calendar';
import type { Messages } from '../../messages/messagesFor';
import { Button } from '../blocks/Button';
import { useControlStyle } from '../blocks/controlStyle';
import { Field } from '../blocks/Field';
import { useMessages } from '../useMessages';
import { calendar } from './calendarOnDemand';
import { lastYear, readDay, type TypedDay } from './readDay';

interface DateFieldProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly className?: string;
  /** An ISO date; any other text is shown as it was typed. */
  readonly value: string;
  readonly firstYear?: number;
  /** Left empty, the last day comes back. */
  readonly isRequired?: boolean;
  /** The ISO date of what was typed or chosen; what is no date yet comes as it was typed. */
  readonly onChange: (value: string) => void;
}

/**
 * A day as the report writes it, 30/11/2023, whatever the language of the browser: typed in any
 * usual way, or chosen from a calendar.
 */
export function DateField(props: DateFieldProps) {
  const { label, isLabelHidden, className, value, firstYear = 1900, isRequired } = props;
  const styles = useStyles();
  const { control } = useControlStyle();
  const { pane, formats } = useMessages();
  const { dates } = pane;
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const { typed, last, type, show } = useTyped(value, formats, props.onChange);
  const read = readDay(typed, firstYear);
  const enter = (text: string) => {
    setDone(false);
    const now = readDay(text, firstYear);
    type(text, now.kind === 'day' && !now.isYearShort ? now.iso : text.trim());
  };
  const finish = () => {
    setDone(true);
    if (read.kind === 'day') show(read.iso);
    else if (read.kind === 'empty' && isRequired) show(last);
  };
  const close = (isByKey: boolean) => {
    setOpen(false);
    if (isByKey) button.current?.focus();
  };
  return (
    <Field {...{ label, isLabelHidden, className }} problem={nameProblem()}>
      {(names) => (
        <div className={styles.frame}>
          <input
            {...names}
            className={mergeClasses(control, styles.input)}
            autoComplete="off"
            placeholder={dates.pattern}
            required={isRequired}
            value={typed}
            onChange={(event) => enter(event.target.value)}
            onBlur={finish}
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key === 'Enter') finish();
            }}
          />
          <Button
            ref={button}
            appearance="subtle"
            size="small"
            className={styles.button}
            icon={<CalendarLtrRegular />}
            aria-label={dates.open(label)}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          />
          {isOpen && (
            <calendar.Screen
              label={label}
              day={parseIsoDate(read.kind === 'day' ? read.iso : last)}
              firstYear={firstYear}
              onChoose={(day) => {
                setDone(true);
                show(formatIsoDate(day));
                close(true);
              }}
              onClose={close}
            />
          )}
        </div>
      )}
    </Field>
  );

  function nameProblem(): string | undefined {
    const kinds: readonly TypedDay['kind'][] = isDone
      ? ['unreadable', 'unreal', 'outside']
      : ['unreal', 'outside'];
    if (!kinds.includes(read.kind)) return undefined;
    if (read.kind === 'unreal') return dates.unreal(typed.trim());
    return read.kind === 'outside'
      ? dates.outside(String(firstYear), String(lastYear))
      : dates.unreadable;
  }
}

/** The text in the box: as it is typed, and as reports write it once the value is another. */
function useTyped(value: string, formats: Messages['formats'], onChange: (value: string) => void) {
  const write = (iso: string) => {
    const day = parseIsoDate(iso);
    return day === null ? iso : formats.shortDate(day);
  };
  const [typed, setTyped] = useState(() => write(value));
  const [given, setGiven] = useState(value);
  const [said, setSaid] = useState(value);
  const [last, setLast] = useState(value);
  if (value !== given) {
    setGiven(value);
    if (parseIsoDate(value) !== null) setLast(value);
    if (value !== said) setTyped(write(value));
  }
  const type = (text: string, meant: string) => {
    setTyped(text);
    setSaid(meant);
    if (meant !== value) onChange(meant);
  };
  return { typed, last, type, show: (iso: string) => type(write(iso), iso) };
}

const useStyles = makeStyles({
  frame: { position: 'relative' },
  input: { paddingInlineEnd: '32px', fontVariantNumeric: 'tabular-nums' },
  button: {
    position: 'absolute',
    insetInlineEnd: tokens.spacingHorizontalXS,
    top: '4px',
    minWidth: '24px',
  },
});
