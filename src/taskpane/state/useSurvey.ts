import { useCallback, useEffect, type Dispatch } from 'react';
import type { Evaluation } from '../../actions/Evaluation';
import type { SheetEditedEvent, Workbook } from '../../workbook/Workbook';
import type { PaneActions } from '../PaneActions';
import { followEdits } from './followEdits';
import type { PaneEvent } from './paneReducer';

/**
 * Looks for what nobody waits for once the first figures stand: forms, the report before the last,
 * and whether writing takes the undo history away. Looks again after every write, and after edits
 * outside of the roster.
 */
export function useSurvey(
  workbook: Workbook,
  { listForms, readPreviousReport, willLoseUndo }: PaneActions,
  evaluation: Evaluation | null,
  dispatch: Dispatch<PaneEvent>,
): () => void {
  const isReady = evaluation !== null;
  const rosters = evaluation?.roster.sheets.map(({ name }) => name).join('\n') ?? '';
  const look = useCallback(() => {
    void Promise.all([
      listForms(workbook),
      readPreviousReport(workbook),
      willLoseUndo(workbook),
    ]).then(
      ([forms, previous, losesUndo]) =>
        dispatch({ type: 'surveyed', survey: { forms, previous, losesUndo } }),
      // Reading the roster fails for the same reason and says it.
      () => undefined,
    );
  }, [workbook, listForms, readPreviousReport, willLoseUndo, dispatch]);
  useEffect(() => {
    if (isReady) look();
  }, [isReady, look]);
  useEffect(() => {
    const known = rosters.split('\n');
    const isOutside = ({ change, sheet }: SheetEditedEvent) =>
      change === 'sheets' || !known.includes(sheet);
    return followEdits(workbook, {
      onPause: (edits) => {
        if (edits.some(isOutside)) look();
      },
    });
  }, [workbook, look, rosters]);
  return look;
}
