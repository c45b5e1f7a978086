import type { SheetEditedEvent, Workbook } from '../../workbook/Workbook';

/** Edits often come in bursts; the figures follow once they pause. */
const pauseAfterEdit = 250;
/** Somebody who types on and on sees the figures follow all the same. */
const longestBurst = 750;

interface EditListener {
  /** At once, for each edit. */
  readonly onEdit?: (edit: SheetEditedEvent) => void;
  readonly onPause: (edits: readonly SheetEditedEvent[]) => void;
}

/** Calls back on edits by people, and when a burst of them is over; returns how to stop. */
export function followEdits(workbook: Workbook, { onEdit, onPause }: EditListener): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let burst: SheetEditedEvent[] = [];
  let began = 0;
  const stop = workbook.onEdited((edit) => {
    onEdit?.(edit);
    if (burst.length === 0) began = Date.now();
    burst.push(edit);
    clearTimeout(timer);
    const rest = began + longestBurst - Date.now();
    timer = setTimeout(
      () => {
        const edits = burst;
        burst = [];
        onPause(edits);
      },
      Math.max(0, Math.min(pauseAfterEdit, rest)),
    );
  });
  return () => {
    clearTimeout(timer);
    // A host without events still reads on demand.
    void stop.then(
      (stopListening) => stopListening(),
      () => undefined,
    );
  };
}
