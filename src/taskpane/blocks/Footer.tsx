import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Stays below while what is above it scrolls. */
export function Footer({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.footer}>{children}</div>;
}

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    maxHeight: '60%',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    '& > *': { flexShrink: 0 },
  },
});
