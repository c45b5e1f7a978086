import { useEffect, useRef, type Dispatch } from 'react';
import type { PaneHost } from '../host/PaneHost';
import type { PaneEvent } from './paneReducer';
import type { Work } from './PaneState';

type Write = (kind: Work['kind']) => Promise<void>;

/**
 * Lets the ribbon's buttons write. The first press opens the pane itself, before the workbook was
 * asked for its as-of date: such a press waits until it was.
 */
export function useRibbon(
  host: PaneHost,
  write: Write,
  isAsked: boolean,
  dispatch: Dispatch<PaneEvent>,
): void {
  const waiting = useRef<((write: Write) => void)[]>([]);
  useEffect(() => {
    if (!isAsked) {
      host.onCommand(
        (kind) => new Promise((resolve) => waiting.current.push((go) => resolve(go(kind)))),
      );
      return;
    }
    const begin: Write = (kind) => {
      // Where its progress and its end are seen.
      dispatch({ type: 'opened', place: { screen: 'report' }, isByRibbon: true });
      return write(kind);
    };
    host.onCommand(begin);
    for (const go of waiting.current.splice(0)) go(begin);
  }, [dispatch, host, isAsked, write]);
}
