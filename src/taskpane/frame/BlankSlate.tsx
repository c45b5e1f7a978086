import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface BlankSlateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly isAlert?: boolean;
  readonly children: ReactNode;
}

/** A screen that has nothing to show yet says why and what to do. */
export function BlankSlate({ icon, title, isAlert, children }: BlankSlateProps) {
  const styles = useStyles();
  return (
    <div className={styles.slate} role={isAlert ? 'alert' : undefined}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <h1>{title}</h1>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  slate: {
    margin: 'auto',
    maxWidth: '280px',
    padding: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    textAlign: 'center',
    '& h1': { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
    '& p': { margin: 0, color: tokens.colorNeutralForeground2 },
  },
  icon: { color: tokens.colorBrandForeground1, '& svg': { width: '48px', height: '48px' } },
});
