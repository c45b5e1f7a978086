import { foldText } from '../core/roster/foldText';
import type { RosterBlock } from '../core/roster/RosterInput';
import { definitionSheetNames } from '../messages/definitionSheetNames';
import { definitionKeys } from '../report/definitions/definitionKeys';
import type { SheetEntry, Workbook } from '../workbook/Workbook';
import type { SideKind } from './isSideTable';

/** Sheets beside the roster that officers fill in: definitions with targets by unit, units, plan. */
export type SideSheets = Readonly<Record<SideKind, readonly RosterBlock[]>>;

/**
 * Reads the sheets that Rollcall wrote for it, and those of the user's own that bear the name of
 * one, in either language, and hold its table; a roster may well be called "Đơn vị".
 */
export async function readSideSheets(
  workbook: Workbook,
  isRoster: (sheet: string) => boolean,
): Promise<SideSheets> {
  const found: Record<SideKind, RosterBlock[]> = { definitions: [], units: [], plan: [] };
  for (const entry of await workbook.listSheets()) {
    const kind = entry.used === null || isRoster(entry.name) ? null : sideKindOf(entry);
    const isOwn = entry.key !== undefined;
    // What was hidden for tidiness still holds; what is not Rollcall's own may be anything.
    if (kind === null || (entry.visibility !== 'visible' && !isOwn)) continue;
    const grid = await readWhole(workbook, entry.name);
    if (isOwn || (await holdsTable(grid, kind))) found[kind].push(grid);
  }
  return found;
}

/** What tells their tables comes only for a sheet that may be one: most workbooks have none. */
async function holdsTable(grid: RosterBlock, kind: SideKind): Promise<boolean> {
  const { isSideTable } = await import(/* webpackChunkName: "side" */ './isSideTable');
  return isSideTable(grid, kind);
}

const KEYS: ReadonlyMap<string, SideKind> = new Map([
  [definitionKeys.indicators, 'definitions'],
  [definitionKeys.unitTargets, 'definitions'],
  [definitionKeys.units, 'units'],
  [definitionKeys.plan, 'plan'],
]);

/** What a sheet may be by its key, or else by its name. */
export function sideKindOf({ key, name }: SheetEntry): SideKind | null {
  if (key !== undefined) return KEYS.get(key) ?? null;
  const folded = foldText(name);
  const kinds: readonly SideKind[] = ['definitions', 'units', 'plan'];
  return kinds.find((kind) => namesOf(kind).includes(folded)) ?? null;
}

function namesOf(kind: SideKind): string[] {
  return (['vi', 'en'] as const).flatMap((language) => {
    const sheets = definitionSheetNames[language];
    const own = kind === 'definitions' ? [sheets.definitions, sheets.unitTargets] : [sheets[kind]];
    return own.map(foldText);
  });
}

async function readWhole(workbook: Workbook, sheet: string): Promise<RosterBlock> {
  let whole: RosterBlock = { sheet, firstRow: 0, firstColumn: 0, rows: [] };
  for await (const block of workbook.readGrid(sheet)) {
    whole = whole.rows.length === 0 ? block : { ...whole, rows: [...whole.rows, ...block.rows] };
  }
  return whole;
}
