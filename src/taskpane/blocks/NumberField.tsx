import { useState, type KeyboardEvent } from 'react';
import { useMessages } from '../useMessages';
import { useControlStyle } from './controlStyle';
import { Field, type FieldProps } from './Field';
import { readTypedNumber } from './readTypedNumber';

interface NumberFieldProps extends Omit<FieldProps, 'problem'> {
  /** `null` before there is one. */
  readonly value: number | null;
  readonly isWhole?: boolean;
  /** The smallest and the largest number that are taken. */
  readonly least?: number;
  readonly most?: number;
  readonly onChange: (value: number) => void;
}

/** As many decimals as were typed. */
const allDigits = 12;

/**
 * A number as people type it, or one more and one less by the arrow keys. What is none, or beyond
 * what is taken, stays as it was typed and says so; the number before it holds.
 */
export function NumberField(props: NumberFieldProps) {
  const { value, isWhole = false, least, most, onChange, ...field } = props;
  const { control } = useControlStyle();
  const { pane, formats, language } = useMessages();
  const { numbers } = pane;
  const [typed, setTyped] = useState<string | null>(null);
  const [given, setGiven] = useState(value);
  const write = (number: number) => formats.number(number, allDigits);
  const read = (text: string) => {
    const number = readTypedNumber(text, language);
    return number !== null && fits(number, props) ? number : null;
  };
  // Another answer, not an echo of what is typed.
  if (value !== given) {
    setGiven(value);
    if (typed !== null && read(typed) !== value) setTyped(null);
  }
  const finish = () => {
    if (typed !== null && read(typed) !== null) setTyped(null);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') finish();
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (value ?? 0) + step;
    if (!fits(next, props)) return;
    setTyped(null);
    onChange(next);
  };
  return (
    <Field {...field} problem={typed === null || read(typed) !== null ? undefined : nameProblem()}>
      {(names) => (
        <input
          {...names}
          className={control}
          role="spinbutton"
          inputMode={isWhole ? 'numeric' : 'decimal'}
          autoComplete="off"
          aria-valuenow={value ?? undefined}
          aria-valuemin={least}
          aria-valuemax={most}
          value={typed ?? (value === null ? '' : write(value))}
          onChange={({ target }) => {
            setTyped(target.value);
            const number = read(target.value);
            if (number !== null && number !== value) onChange(number);
          }}
          onBlur={finish}
          onKeyDown={press}
        />
      )}
    </Field>
  );

  function nameProblem(): string {
    const range =
      least === undefined
        ? numbers.any
        : most === undefined
          ? numbers.from(write(least))
          : numbers.between(write(least), write(most));
    const parts = [range, isWhole && numbers.whole, value !== null && numbers.still(write(value))];
    return parts.filter(Boolean).join(' ');
  }
}

function fits(
  number: number,
  { isWhole = false, least = -Infinity, most = Infinity }: NumberFieldProps,
): boolean {
  return number >= least && number <= most && (!isWhole || Number.isInteger(number));
}
