import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

export interface FieldProps {
  readonly label: string;
  /** The label is heard but not seen, where its place says what it is. */
  readonly isLabelHidden?: boolean;
  readonly problem?: string;
  readonly className?: string;
}

interface FieldFrameProps extends FieldProps {
  /** The control, which takes the names that tie it to its label and its problem. */
  readonly children: (names: ControlNames) => ReactNode;
}

interface ControlNames {
  readonly id: string;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: boolean;
}

/** A control with its label above it and what is wrong with it below. */
export function Field({ label, isLabelHidden, problem, className, children }: FieldFrameProps) {
  const styles = useStyles();
  const id = useId();
  const problemId = `${id}problem`;
  return (
    <div className={mergeClasses(styles.field, className)}>
      {!isLabelHidden && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      {children({
        id,
        'aria-label': isLabelHidden ? label : undefined,
        'aria-describedby': problem === undefined ? undefined : problemId,
        'aria-invalid': problem === undefined ? undefined : true,
      })}
      {problem !== undefined && (
        <span id={problemId} role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  label: { overflowWrap: 'anywhere' },
  problem: {
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
