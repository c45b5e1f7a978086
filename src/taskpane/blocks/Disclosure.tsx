import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';
import { useBareStyle } from './bareStyle';

interface DisclosureProps {
  readonly title: string;
  /** Of its heading: 3 within a card, 2 beside cards. */
  readonly level?: 2 | 3;
  /** Stands at the right of the title. */
  readonly count?: string;
  /** Made only while it is open. */
  readonly children: () => ReactNode;
}

/** A part of a card that opens under its heading. */
export function Disclosure({ title, level = 3, count, children }: DisclosureProps) {
  const styles = useStyles();
  const { bare } = useBareStyle();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const Heading = `h${level}` as const;
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(bare, styles.button)}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Chevron aria-hidden="true" className={styles.icon} />
          <span className={styles.title}>{title}</span>
          {count !== undefined && <strong className={styles.count}>{count}</strong>}
        </button>
      </Heading>
      <div id={id}>{isOpen && children()}</div>
    </div>
  );
}

const useStyles = makeStyles({
  heading: { margin: 0, fontWeight: tokens.fontWeightRegular },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '32px',
    textAlign: 'start',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { flexShrink: 0, width: '16px', height: '16px' },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: { fontVariantNumeric: 'tabular-nums' },
});
