import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useAnnounce } from './LiveRegion';

export type NoticeKind = 'success' | 'info' | 'warning' | 'error';

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title?: string;
  /** Stands there all the time: read in its place, but not announced. */
  readonly isStanding?: boolean;
  readonly children?: ReactNode;
  /** Buttons below the text. */
  readonly actions?: ReactNode;
  /** Stands at the upper right, to close it. */
  readonly corner?: ReactNode;
}

/** Says how something ended or what to know, seen and heard. */
export function Notice(props: NoticeProps) {
  const { kind, title, isStanding = false, children, actions, corner } = props;
  const styles = useStyles();
  const Icon = icons[kind];
  const words = useRef<HTMLDivElement>(null);
  // An error is an alert, which readers say by themselves.
  useNews(words, !isStanding && kind !== 'error');
  return (
    <div
      className={mergeClasses(styles.notice, styles[kind])}
      role={kind === 'error' && !isStanding ? 'alert' : undefined}
    >
      <Icon className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>
        <div ref={words}>
          {title !== undefined && <strong>{title} </strong>}
          {children}
        </div>
        {actions !== undefined && actions !== false && (
          <div className={styles.actions}>{actions}</div>
        )}
      </div>
      {corner}
    </div>
  );
}

/** Announces the words of an element, once for each change of them. */
function useNews(words: RefObject<HTMLElement | null>, isNews: boolean): void {
  const announce = useAnnounce();
  const said = useRef('');
  useEffect(() => {
    const text = words.current ? wordsOf(words.current) : '';
    if (!isNews || text === said.current) return;
    said.current = text;
    announce(text);
  });
}

/** The texts within, apart from each other: those of a list would run together. */
function wordsOf(element: HTMLElement): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent?.trim() ?? '');
  return texts.filter((text) => text !== '').join(' ');
}

const icons = {
  success: CheckmarkCircleFilled,
  info: InfoFilled,
  warning: WarningFilled,
  error: ErrorCircleFilled,
};

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
  },
  icon: { flexShrink: 0, width: '20px', height: '20px' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    '& > svg': { color: tokens.colorStatusSuccessForeground1 },
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    '& > svg': { color: tokens.colorNeutralForeground3 },
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    '& > svg': { color: tokens.colorStatusWarningForeground3 },
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    '& > svg': { color: tokens.colorStatusDangerForeground1 },
  },
});
