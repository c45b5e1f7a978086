import { mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useControlStyle } from './controlStyle';
import { Field, type FieldProps } from './Field';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly type?: 'text' | 'number';
  readonly isRequired?: boolean;
  readonly inputClassName?: string;
  readonly onChange: (value: string) => void;
  /** The person is done with it: Enter, or the focus elsewhere. */
  readonly onDone?: () => void;
}

/** A line of text or a number under its label. */
export function TextField(props: TextFieldProps) {
  const { value, type = 'text', isRequired, inputClassName, onChange, onDone, ...field } = props;
  const { control } = useControlStyle();
  const finish = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onDone?.();
  };
  return (
    <Field {...field}>
      {(names) => (
        <input
          {...names}
          className={mergeClasses(control, inputClassName)}
          type={type}
          value={value}
          required={isRequired}
          {...(type === 'number' && { min: 0, step: 'any' })}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onDone}
          onKeyDown={finish}
        />
      )}
    </Field>
  );
}
