import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface TextProps {
  readonly as?: 'span' | 'p';
  readonly block?: boolean;
  /** 200 is smaller than what stands around it. */
  readonly size?: 200 | 300;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Words in the pane's own sizes. */
export function Text({ as: Element = 'span', block, size = 300, className, children }: TextProps) {
  const styles = useStyles();
  const classes = mergeClasses(block && styles.block, size === 200 ? styles.small : styles.usual);
  return <Element className={mergeClasses(classes, className)}>{children}</Element>;
}

const useStyles = makeStyles({
  block: { display: 'block' },
  usual: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
