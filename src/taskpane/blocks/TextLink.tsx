import { makeStyles, tokens } from '@fluentui/react-components';

interface TextLinkProps {
  readonly text: string;
  /** What is heard, where the text alone does not say where it leads. */
  readonly label?: string;
  readonly onFollow: () => void;
}

/** Leads to a place in the workbook. */
export function TextLink({ text, label, onFollow }: TextLinkProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.link} aria-label={label} onClick={onFollow}>
      {text}
    </button>
  );
}

const useStyles = makeStyles({
  link: {
    minWidth: '24px',
    minHeight: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    textAlign: 'start',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
