import { indicatorTable, unitTargetTable } from '../core/indicators/definitions/definitionTables';
import type { TableShape } from '../core/indicators/definitions/findTables';
import { findTables } from '../core/indicators/definitions/findTables';
import { unitTable } from '../core/indicators/definitions/readUnits';
import { planTable } from '../core/projection/planTable';
import type { RosterBlock } from '../core/roster/RosterInput';

export type SideKind = 'definitions' | 'units' | 'plan';

/** Whether a sheet holds a table of that kind. */
export function isSideTable(grid: RosterBlock, kind: SideKind): boolean {
  return findTables(grid, shapes[kind]).length > 0;
}

const shapes: Readonly<Record<SideKind, readonly TableShape[]>> = {
  definitions: [indicatorTable, unitTargetTable],
  units: [unitTable],
  plan: [planTable([])],
};
