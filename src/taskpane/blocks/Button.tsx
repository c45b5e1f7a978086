import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MouseEvent, ReactNode, Ref } from 'react';

interface ButtonProps {
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly size?: 'small' | 'medium' | 'large';
  readonly icon?: ReactNode;
  /** Can be reached and heard of, but not pressed. */
  readonly isDisabled?: boolean;
  readonly className?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-pressed'?: boolean;
  readonly 'aria-expanded'?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onClick: (event: MouseEvent) => void;
  readonly children?: ReactNode;
}

/** A button as Office draws it: words, an icon, or both. */
export function Button({ ref, ...props }: ButtonProps) {
  const { appearance = 'secondary', size = 'medium', icon, isDisabled = false } = props;
  const { className, onClick, children } = props;
  const styles = useStyles();
  return (
    <button
      ref={ref}
      type="button"
      className={mergeClasses(
        styles.button,
        styles[appearance],
        styles[size],
        children === undefined && styles.bare,
        isDisabled && styles.disabled,
        className,
      )}
      aria-label={props['aria-label']}
      aria-pressed={props['aria-pressed']}
      aria-expanded={props['aria-expanded']}
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onClick}
    >
      {icon}
      {children}
    </button>
  );
}

const invisible = '1px solid transparent';

const useStyles = makeStyles({
  button: {
    boxSizing: 'border-box',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalSNudge,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    '& svg': { flexShrink: 0, width: '20px', height: '20px' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  primary: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: invisible,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
    '@media (forced-colors: active)': {
      color: 'HighlightText',
      backgroundColor: 'Highlight',
      forcedColorAdjust: 'none',
    },
  },
  secondary: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ':hover': {
      color: tokens.colorNeutralForeground1Hover,
      backgroundColor: tokens.colorNeutralBackground1Hover,
    },
    ':active': {
      color: tokens.colorNeutralForeground1Pressed,
      backgroundColor: tokens.colorNeutralBackground1Pressed,
    },
  },
  subtle: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: invisible,
    ':hover': {
      color: tokens.colorNeutralForeground2BrandHover,
      backgroundColor: tokens.colorSubtleBackgroundHover,
    },
    ':active': {
      color: tokens.colorNeutralForeground2BrandPressed,
      backgroundColor: tokens.colorSubtleBackgroundPressed,
    },
  },
  small: {
    minHeight: '24px',
    padding: `1px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  medium: {
    minHeight: '32px',
    padding: `3px ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  large: {
    minHeight: '40px',
    padding: `7px ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  bare: { padding: '1px', minWidth: '32px' },
  disabled: {
    color: tokens.colorNeutralForegroundDisabled,
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
    cursor: 'not-allowed',
    ':hover': {
      color: tokens.colorNeutralForegroundDisabled,
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
    },
    ':active': {
      color: tokens.colorNeutralForegroundDisabled,
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
    },
    '@media (forced-colors: active)': { color: 'GrayText', backgroundColor: 'ButtonFace' },
  },
});
