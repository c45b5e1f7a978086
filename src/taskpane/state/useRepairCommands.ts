import { useMemo } from 'react';
import type { AppliedRepairs } from '../../actions/applyRepairs';
import type { Repair, RepairGroup } from '../../actions/repairs/Repair';
import type { Roster } from '../../core/roster/Roster';
import type { Workbook } from '../../workbook/Workbook';
import type { PaneActions } from '../PaneActions';

/** Repairs of the roster's own cells; what fails is thrown. */
export interface RepairCommands {
  readonly suggest: (roster: Roster, signal: AbortSignal) => Promise<readonly RepairGroup[]>;
  readonly apply: (repairs: readonly Repair[]) => Promise<AppliedRepairs>;
  readonly revert: (repairs: readonly Repair[]) => Promise<AppliedRepairs>;
}

/** `change` writes in turn with everything else and computes the figures anew. */
export function useRepairCommands(
  workbook: Workbook,
  { suggestRepairs, applyRepairs, revertRepairs }: PaneActions,
  change: <T>(act: () => Promise<T>) => Promise<T>,
  uses1904Dates: boolean,
): RepairCommands {
  return useMemo(
    () => ({
      suggest: (roster, signal) => suggestRepairs(workbook, roster, { signal, uses1904Dates }),
      apply: (repairs) => change(() => applyRepairs(workbook, repairs)),
      revert: (repairs) => change(() => revertRepairs(workbook, repairs)),
    }),
    [applyRepairs, change, revertRepairs, suggestRepairs, uses1904Dates, workbook],
  );
}
