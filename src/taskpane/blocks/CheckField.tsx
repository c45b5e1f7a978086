import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkFilled } from '@fluentui/react-icons/svg/checkmark';
import { useMarkStyle } from './markStyle';

interface CheckFieldProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** Something to agree to, with its words beside the box; the whole line can be pressed. */
export function CheckField({ label, isChecked, isDisabled, onChange }: CheckFieldProps) {
  const styles = useMarkStyle();
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        className={styles.control}
        checked={isChecked}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span aria-hidden="true" className={mergeClasses(styles.mark, styles.box)}>
        <CheckmarkFilled />
      </span>
      {label}
    </label>
  );
}
