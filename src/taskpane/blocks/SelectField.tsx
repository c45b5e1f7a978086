import type { Choice } from './Choice';
import { useControlStyle } from './controlStyle';
import { Field, type FieldProps } from './Field';

/** A choice from a list, by the list that the system itself shows. */
export function SelectField<T extends string>(props: FieldProps & Choice<T>) {
  const { value, options, onChange, ...field } = props;
  const { control } = useControlStyle();
  return (
    <Field {...field}>
      {(names) => (
        <select
          {...names}
          className={control}
          value={value}
          onChange={(event) => {
            const chosen = options.find((each) => each.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((each) => (
            <option key={each.value} value={each.value}>
              {each.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
