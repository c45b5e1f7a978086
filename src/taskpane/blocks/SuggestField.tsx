import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent } from 'react';
import { useControlStyle } from './controlStyle';
import { Field, type FieldProps } from './Field';

interface SuggestFieldProps extends FieldProps {
  readonly value: string;
  readonly placeholder?: string;
  readonly suggestions: readonly Suggestion[];
  /** Said where suggestions are still to come. */
  readonly busy?: string;
  readonly onChange: (value: string) => void;
  readonly onChoose: (key: string) => void;
}

interface Suggestion {
  readonly key: string;
  readonly text: string;
}

/** A line of text with suggestions below it; what is typed need not be among them. */
export function SuggestField(props: SuggestFieldProps) {
  const { value, placeholder, suggestions, busy, onChange, onChoose, ...field } = props;
  const styles = useStyles();
  const { control } = useControlStyle();
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const isShown = isOpen && suggestions.length > 0;
  const choose = (key: string) => {
    setOpen(false);
    setAt(-1);
    onChoose(key);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const active = suggestions[at];
    if (step !== undefined) {
      setOpen(true);
      setAt(Math.min(suggestions.length - 1, Math.max(0, at + step)));
    } else if (event.key === 'Enter' && isShown && active) choose(active.key);
    else if (event.key === 'Escape' && isShown) setOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <Field {...field}>
      {(names) => (
        <div className={styles.frame}>
          <input
            {...names}
            className={control}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={isShown}
            aria-controls={list}
            aria-activedescendant={isShown && at >= 0 ? `${list}${at}` : undefined}
            autoComplete="off"
            placeholder={placeholder}
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
              setOpen(true);
              setAt(-1);
            }}
            onClick={() => setOpen(true)}
            onBlur={() => setOpen(false)}
            onKeyDown={press}
          />
          <div
            id={list}
            role="listbox"
            aria-label={field.label}
            hidden={!isShown}
            className={styles.list}
          >
            {suggestions.map(({ key, text }, index) => (
              <button
                key={key}
                id={`${list}${index}`}
                type="button"
                role="option"
                aria-selected={index === at}
                tabIndex={-1}
                className={mergeClasses(styles.option, index === at && styles.active)}
                // The text box keeps the focus, else the list would close before the click.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(key)}
              >
                {text}
              </button>
            ))}
          </div>
          <div
            role="status"
            hidden={!isOpen || busy === undefined}
            className={mergeClasses(styles.list, styles.busy)}
          >
            {busy}
          </div>
        </div>
      )}
    </Field>
  );
}

const useStyles = makeStyles({
  frame: { position: 'relative' },
  list: {
    position: 'absolute',
    zIndex: 1,
    insetInline: 0,
    top: '100%',
    maxHeight: '220px',
    overflowY: 'auto',
    padding: '2px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  busy: { padding: tokens.spacingHorizontalS },
  option: {
    display: 'block',
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    textAlign: 'start',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': {
      color: tokens.colorNeutralForeground1Hover,
      backgroundColor: tokens.colorNeutralBackground1Hover,
    },
  },
  active: {
    color: tokens.colorNeutralForeground1Selected,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
});
