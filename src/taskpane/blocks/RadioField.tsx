import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Choice, ChoiceOption } from './Choice';
import { useMarkStyle } from './markStyle';

interface RadioFieldProps<T extends string> extends Choice<T> {
  readonly label: string;
  readonly options: readonly RadioOption<T>[];
}

interface RadioOption<T extends string> extends ChoiceOption<T> {
  /** Of the label, where it is another than that of the pane. */
  readonly language?: string;
}

/** One of a few, all of them in sight. */
export function RadioField<T extends string>(props: RadioFieldProps<T>) {
  const { label, value, options, onChange } = props;
  const marks = useMarkStyle();
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={marks.label} lang={option.language}>
          <input
            type="radio"
            name={name}
            className={marks.control}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span aria-hidden="true" className={mergeClasses(marks.mark, marks.circle)}>
            <span className={marks.dot} />
          </span>
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

const useStyles = makeStyles({
  set: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: `0 0 ${tokens.spacingVerticalXS}` },
});
