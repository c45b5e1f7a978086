import type { Issue } from '../core/Issue';
import type { RosterIntake } from '../core/roster/edits/RosterIntake';
import { RosterReader } from '../core/roster/RosterReader';
import type { SheetEntry, Workbook } from '../workbook/Workbook';
import type { EvaluationChoices } from './Evaluation';
import { recallMapping } from './rememberMapping';
import { runInSlices } from './runInSlices';

interface ReadRoster {
  readonly intake: RosterIntake;
  readonly issues: readonly Issue[];
}

/**
 * Reads every roster sheet of a workbook in chunks; a hidden sheet is left out with a note.
 * `sideSheets` hold definitions, units or plans and no roster.
 */
export async function readRoster(
  workbook: Workbook,
  asOf: number,
  choices: EvaluationChoices,
  sideSheets: readonly string[] = [],
): Promise<ReadRoster> {
  const entries = (await workbook.listSheets()).filter(({ name }) => !sideSheets.includes(name));
  const chosen = entries.filter((entry) => isChosen(entry, choices));
  const { mapping, uses1904Dates, signal, onProgress } = choices;
  const remembered = await recallMapping(workbook);
  const reader = new RosterReader({ asOf, mapping, remembered, uses1904Dates });
  const total = chosen.reduce((rows, { used }) => rows + (used?.rows ?? 0), 0);
  let done = 0;
  onProgress?.('read', 0, total);
  for (const { name } of chosen) {
    for await (const block of workbook.readGrid(name, { signal })) {
      reader.add(block);
      done += block.rows.length;
      onProgress?.('read', done, total);
    }
  }
  const intake = await runInSlices(reader.intakeInSteps(), 'readRoster', signal);
  return {
    intake,
    issues: entries.filter((entry) => isLeftOut(entry, choices)).map(hiddenSheet),
  };
}

function isChosen(entry: SheetEntry, { sheets }: EvaluationChoices): boolean {
  if (sheets) return sheets.includes(entry.name);
  return entry.key === undefined && entry.visibility === 'visible';
}

function isLeftOut(entry: SheetEntry, choices: EvaluationChoices): boolean {
  return entry.key === undefined && entry.used !== null && !isChosen(entry, choices);
}

function hiddenSheet({ name }: SheetEntry): Issue {
  return {
    code: 'sheet-left-out',
    severity: 'note',
    at: { in: 'sheet', sheet: name },
    parameters: {},
  };
}
