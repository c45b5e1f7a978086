import { placeFormulaIssues } from '../core/indicators/definitions/placeFormulaIssues';
import { readDefinitions } from '../core/indicators/definitions/readDefinitions';
import type { IndicatorPack } from '../core/indicators/Indicator';
import type { Issue } from '../core/Issue';
import type { RosterBlock } from '../core/roster/RosterInput';
import { definitionSheetNames } from '../messages/definitionSheetNames';
import type { Workbook } from '../workbook/Workbook';
import { readSideSheets } from './readSideSheets';

/** What a workbook's own sheets define. */
export interface WorkbookDefinitions {
  /** Without the indicators that have a mistake. */
  readonly pack: IndicatorPack;
  /** Every mistake, at its cell. */
  readonly issues: readonly Issue[];
  /** What was found in the definitions later, on a day since 1970-01-01, with its cells. */
  readonly placeIssues: (issues: readonly Issue[], asOf: number) => readonly Issue[];
}

/** The indicators that stand on sheets of a workbook; `null` when it has no such sheets. */
export async function readWorkbookDefinitions(
  workbook: Workbook,
  { uses1904Dates }: { readonly uses1904Dates?: boolean } = {},
): Promise<WorkbookDefinitions | null> {
  const { definitions } = await readSideSheets(workbook, () => false);
  return definitionsOn(definitions, uses1904Dates);
}

/** The same of sheets that were read already. */
export function definitionsOn(
  grids: readonly RosterBlock[],
  uses1904Dates = false,
): WorkbookDefinitions | null {
  if (grids.length === 0) return null;
  const { vi, en } = definitionSheetNames;
  const title = { vi: vi.title, en: en.title };
  const fallback = { name: 'workbook', title };
  const { pack, lines, issues } = readDefinitions(grids, { fallback, uses1904Dates });
  return {
    // Where every definition has a mistake the catalogue is no answer to what was asked.
    pack: pack ?? { ...fallback, indicators: [] },
    issues,
    placeIssues: (found, asOf) => placeFormulaIssues(found, lines, asOf),
  };
}
