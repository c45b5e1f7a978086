import { useControlStyle } from './controlStyle';
import { Field, type FieldProps } from './Field';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line of text under its label. */
export function TextField({ value, onChange, ...field }: TextFieldProps) {
  const { control } = useControlStyle();
  return (
    <Field {...field}>
      {(names) => (
        <input
          {...names}
          className={control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
