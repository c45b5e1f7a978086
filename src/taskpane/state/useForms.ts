import { useCallback, useEffect, type Dispatch } from 'react';
import type { Evaluation } from '../../actions/Evaluation';
import type { Workbook } from '../../workbook/Workbook';
import type { PaneActions } from '../PaneActions';
import { followEdits } from './followEdits';
import type { PaneEvent } from './paneReducer';

/**
 * Looks for forms once the first figures stand, for which nobody waits, and again after edits
 * outside of the roster.
 */
export function useForms(
  workbook: Workbook,
  { listForms }: PaneActions,
  evaluation: Evaluation | null,
  dispatch: Dispatch<PaneEvent>,
): void {
  const isReady = evaluation !== null;
  const rosters = evaluation?.roster.sheets.map(({ name }) => name).join('\n') ?? '';
  const look = useCallback(() => {
    void listForms(workbook).then(
      (forms) => dispatch({ type: 'formsFound', forms }),
      // Reading the roster fails for the same reason and says it.
      () => undefined,
    );
  }, [workbook, listForms, dispatch]);
  useEffect(() => {
    if (isReady) look();
  }, [isReady, look]);
  useEffect(
    () =>
      followEdits(workbook, (edits) => {
        const isOutside = edits.some(
          ({ change, sheet }) => change === 'sheets' || !rosters.split('\n').includes(sheet),
        );
        if (isOutside) look();
      }),
    [workbook, look, rosters],
  );
}
