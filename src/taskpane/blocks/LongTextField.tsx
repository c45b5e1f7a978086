import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { useControlStyle } from './controlStyle';
import { Field, type FieldProps } from './Field';

interface LongTextFieldProps extends FieldProps {
  readonly value: string;
  readonly isRequired?: boolean;
  readonly onChange: (value: string) => void;
}

/** One text that may be long: the box grows with it, so that all of it is in sight. */
export function LongTextField({ value, isRequired, onChange, ...field }: LongTextFieldProps) {
  const styles = useStyles();
  const { control } = useControlStyle();
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const fit = () => {
      element.style.height = 'auto';
      const borders = element.offsetHeight - element.clientHeight;
      element.style.height = `${element.scrollHeight + borders}px`;
    };
    fit();
    let shownWidth = element.clientWidth;
    // In a pane that becomes narrower or wider lines break elsewhere.
    const observer = new ResizeObserver(() => {
      if (element.clientWidth !== shownWidth) fit();
      shownWidth = element.clientWidth;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [value]);
  return (
    <Field {...field}>
      {(names) => (
        <textarea
          {...names}
          ref={box}
          rows={1}
          className={mergeClasses(control, styles.text)}
          required={isRequired}
          value={value}
          // A title is one line, however it is shown.
          onChange={(event) => onChange(event.target.value.replaceAll(/\s*\n\s*/g, ' '))}
        />
      )}
    </Field>
  );
}

const useStyles = makeStyles({
  text: { paddingBlock: '5px', resize: 'none', overflowY: 'hidden', overflowWrap: 'anywhere' },
});
