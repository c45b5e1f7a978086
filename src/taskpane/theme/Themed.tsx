import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type CSSProperties, type ReactNode } from 'react';
import type { PaneTheme } from './PaneTheme';

interface ThemedProps {
  readonly theme: PaneTheme;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * Gives Fluent's tokens the values of a theme for what is within. Fluent's own provider also serves
 * its components, of which the pane uses none: that is 5 kB of what loads first.
 */
export function Themed({ theme, className, children }: ThemedProps) {
  const styles = useStyles();
  const style = useMemo(
    (): CSSProperties => ({
      ...Object.fromEntries(
        Object.entries(theme.tokens).map(([token, value]) => [`--${token}`, value]),
      ),
      // The browser's own lists and scroll bars follow.
      colorScheme: theme.name === 'light' ? 'light' : 'dark',
    }),
    [theme],
  );
  return (
    <div className={mergeClasses(styles.themed, className)} style={style}>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  themed: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
  },
});
