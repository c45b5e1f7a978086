import { useCallback, useEffect, useState } from 'react';
import type { AppliedRepairs } from '../../actions/applyRepairs';
import type { Repair, RepairGroup } from '../../actions/repairs/Repair';
import type { Roster } from '../../core/roster/Roster';
import { readFailure } from '../state/readFailure';
import type { Failure } from '../state/PaneState';
import type { PaneCommands } from '../state/usePane';

interface Repairs {
  /** What could be put right; `null` while it is looked for. */
  readonly groups: readonly RepairGroup[] | null;
  /** What was put right last, to be taken back. */
  readonly applied: AppliedRepairs | null;
  readonly failure: Failure | null;
  readonly apply: (repairs: readonly Repair[]) => Promise<void>;
  readonly revert: (repairs: readonly Repair[]) => Promise<void>;
}

/** Suggested repairs of a roster, looked for when the screen opens and after each one made. */
export function useRepairs(roster: Roster, { repairs: commands }: PaneCommands): Repairs {
  const [groups, setGroups] = useState<Repairs['groups']>(null);
  const [applied, setApplied] = useState<AppliedRepairs | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    const { signal, abort } = abortable();
    void commands.suggest(roster, signal).then(
      (found) => !signal.aborted && setGroups(found),
      (error: unknown) => !signal.aborted && setFailure(readFailure(error)),
    );
    return abort;
  }, [commands, roster]);
  const change = useCallback(
    async (act: PaneCommands['repairs']['apply'], repairs: readonly Repair[], keeps: boolean) => {
      setFailure(null);
      try {
        const result = await act(repairs);
        setApplied(keeps ? result : null);
      } catch (error) {
        setFailure(readFailure(error));
      }
    },
    [],
  );
  return {
    groups,
    applied,
    failure,
    apply: (repairs) => change(commands.apply, repairs, true),
    revert: (repairs) => change(commands.revert, repairs, false),
  };
}

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
