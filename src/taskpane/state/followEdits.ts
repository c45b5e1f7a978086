import type { SheetEditedEvent, Workbook } from '../../workbook/Workbook';

/** Edits often come in bursts; the figures follow once they pause. */
const pauseAfterEdit = 250;

/** Calls back when a burst of edits by people is over; returns how to stop. */
export function followEdits(
  workbook: Workbook,
  onPause: (edits: readonly SheetEditedEvent[]) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let burst: SheetEditedEvent[] = [];
  const stop = workbook.onEdited((edit) => {
    burst.push(edit);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const edits = burst;
      burst = [];
      onPause(edits);
    }, pauseAfterEdit);
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
