import type { ReactNode } from 'react';
import { Button } from './Button';
import { Notice, type NoticeProps } from './Notice';

interface ActionNoticeProps extends Omit<NoticeProps, 'actions' | 'corner'> {
  readonly action: string;
  readonly icon?: ReactNode;
  readonly onAct: () => void;
}

/** A notice with the one thing to do about it. */
export function ActionNotice({ action, icon, onAct, ...notice }: ActionNoticeProps) {
  return (
    <Notice
      {...notice}
      actions={
        <Button size="small" icon={icon} onClick={onAct}>
          {action}
        </Button>
      }
    />
  );
}
