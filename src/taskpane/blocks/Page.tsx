import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import { Button } from './Button';
import { Footer } from './Footer';
import { useMessages } from '../useMessages';

interface PageProps {
  /** Heading of the screen. */
  readonly title: string;
  readonly onBack?: () => void;
  /** Stands above the heading. */
  readonly notice?: ReactNode;
  /** Stays below while the content scrolls. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A screen of the pane: a heading, content that scrolls, perhaps something that stays below. */
export function Page({ title, onBack, notice, footer, children }: PageProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  return (
    <>
      <div className={styles.scroll}>
        {notice}
        <div className={styles.head}>
          {onBack && (
            <Button
              appearance="subtle"
              icon={<ArrowLeftRegular />}
              aria-label={pane.back}
              onClick={onBack}
            />
          )}
          <h1>{title}</h1>
        </div>
        {children}
      </div>
      {footer !== undefined && <Footer>{footer}</Footer>}
    </>
  );
}

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    '& > *': { flexShrink: 0 },
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    '@media (max-width: 240px)': { padding: tokens.spacingHorizontalXS },
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    '& h1': {
      margin: 0,
      paddingTop: tokens.spacingVerticalXS,
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
      fontWeight: tokens.fontWeightSemibold,
      overflowWrap: 'anywhere',
    },
  },
});
