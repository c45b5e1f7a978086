import { useEffect, useRef } from 'react';
import { Button } from '../blocks/Button';
import { Notice } from '../blocks/Notice';
import { useMessages } from '../useMessages';

interface LeavingNoticeProps {
  readonly onStay: () => void;
  readonly onDiscard: () => void;
}

/** Asks somebody who is leaving whether changes that are not saved may be lost; Escape stays. */
export function LeavingNotice({ onStay, onDiscard }: LeavingNoticeProps) {
  const { unsaved } = useMessages().editor;
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const from = document.activeElement;
    stay.current?.focus();
    return () => {
      if (from instanceof HTMLElement) from.focus();
    };
  }, []);
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onStay();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onStay]);
  return (
    <div role="alertdialog" aria-label={unsaved.ask}>
      <Notice
        kind="warning"
        isStanding
        actions={
          <>
            <Button ref={stay} size="small" onClick={onStay}>
              {unsaved.stay}
            </Button>
            <Button size="small" onClick={onDiscard}>
              {unsaved.discard}
            </Button>
          </>
        }
      >
        {unsaved.ask}
      </Notice>
    </div>
  );
}
