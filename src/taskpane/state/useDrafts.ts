import { useEffect, useRef, type Dispatch } from 'react';
import type { Workbook } from '../../workbook/Workbook';
import { draftsKey, noDrafts, readDrafts, type Drafts } from './Drafts';
import type { PaneEvent } from './paneReducer';

/** Milliseconds without a change after which the workbook keeps what is being written. */
const pause = 1_000;

/**
 * Lets what was not saved outlive the pane, which Excel closes without a word. The workbook is asked
 * for it once the first figures stand.
 */
export function useDrafts(
  workbook: Workbook,
  drafts: Drafts,
  isReady: boolean,
  dispatch: Dispatch<PaneEvent>,
): void {
  const kept = useRef<Drafts | null>(null);
  useEffect(() => {
    if (!isReady || kept.current) return;
    kept.current = noDrafts;
    void workbook.readSetting(draftsKey).then(
      (stored) => {
        const found = readDrafts(stored);
        if (found.indicators.length === 0 && !found.line) return;
        kept.current = found;
        dispatch({ type: 'draftsFound', drafts: found });
      },
      // Nothing is found where nothing can be read.
      () => undefined,
    );
  }, [dispatch, isReady, workbook]);
  useEffect(() => {
    if (!kept.current || JSON.stringify(kept.current) === JSON.stringify(drafts)) return;
    const isDone = drafts.indicators.length === 0 && !drafts.line;
    const timer = setTimeout(
      () => {
        kept.current = drafts;
        // A workbook that cannot keep them still has them until the pane is closed.
        void workbook.writeSetting(draftsKey, isDone ? null : drafts).catch(() => undefined);
      },
      isDone ? 0 : pause,
    );
    return () => clearTimeout(timer);
  }, [drafts, workbook]);
}
