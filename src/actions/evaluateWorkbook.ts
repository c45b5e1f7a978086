import { parseIsoDate } from '../core/engine/calendar';
import type { Workbook } from '../workbook/Workbook';
import type { Evaluation, EvaluationChoices } from './Evaluation';
import { evaluateReading } from './evaluateReading';
import { readRoster } from './readRoster';
import { readSideSheets } from './readSideSheets';

/** Reads the roster of a workbook and computes every indicator against its target. */
export async function evaluateWorkbook(
  workbook: Workbook,
  choices: EvaluationChoices,
): Promise<Evaluation> {
  const asOf = parseIsoDate(choices.asOf);
  if (asOf === null) throw new Error(`as-of date ${choices.asOf} is no ISO date`);
  const side = await readSideSheets(workbook, (name) => choices.sheets?.includes(name) ?? false);
  const sideNames = Object.values(side).flatMap((grids) => grids.map(({ sheet }) => sheet));
  const read = await readRoster(workbook, asOf, choices, sideNames);
  return evaluateReading({ ...read, side }, asOf, choices);
}
