import type { Issue } from '../core/Issue';
import type { RosterIntake } from '../core/roster/edits/RosterIntake';
import type { RosterBlock } from '../core/roster/RosterInput';
import { RosterReader } from '../core/roster/RosterReader';
import type { SheetEntry, Workbook } from '../workbook/Workbook';
import type { EvaluationChoices } from './Evaluation';
import { isForm } from './isForm';
import { recallMapping } from './rememberMapping';
import { runInSlices } from './runInSlices';

interface ReadRoster {
  readonly intake: RosterIntake;
  readonly issues: readonly Issue[];
}

/**
 * Reads every roster sheet of a workbook in chunks; hidden sheets and forms are left out with a note.
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
  const add = (block: RosterBlock) => runInSlices(addInSteps(reader, block), 'readRoster', signal);
  const forms: string[] = [];
  for (const entry of chosen) {
    const blocks: RosterBlock[] = [];
    const mayBeForm = choices.sheets === undefined && (entry.used?.rows ?? 0) <= FORM_ROWS;
    for await (const block of workbook.readGrid(entry.name, { signal })) {
      if (mayBeForm) blocks.push(block);
      else await add(block);
      done += block.rows.length;
      onProgress?.('read', done, total);
    }
    if (mayBeForm && (await isForm(() => blocks))) forms.push(entry.name);
    else for (const block of blocks) await add(block);
  }
  const intake = await runInSlices(reader.intakeInSteps(), 'readRoster', signal);
  const hidden = entries.filter((entry) => isLeftOut(entry, choices)).map(({ name }) => name);
  return {
    intake,
    issues: [
      ...hidden.map((name) => noteOn(name, 'sheet-left-out')),
      ...forms.map((name) => noteOn(name, 'sheet-is-form')),
    ],
  };
}

/** No form is longer; a longer sheet is read without being held as a whole. */
const FORM_ROWS = 5000;

/** A block from the host has as many rows as it can send at once: too many for one slice. */
function* addInSteps(reader: RosterReader, block: RosterBlock): Generator<void, void> {
  const { rows, firstRow, merges, ...rest } = block;
  for (let done = 0; done < rows.length; done += ROWS_PER_STEP) {
    reader.add({
      ...rest,
      firstRow: firstRow + done,
      rows: rows.slice(done, done + ROWS_PER_STEP),
      ...(done === 0 && merges && { merges }),
    });
    yield;
  }
}

const ROWS_PER_STEP = 500;

function isChosen(entry: SheetEntry, { sheets }: EvaluationChoices): boolean {
  if (sheets) return sheets.includes(entry.name);
  return entry.key === undefined && entry.visibility === 'visible';
}

function isLeftOut(entry: SheetEntry, choices: EvaluationChoices): boolean {
  return entry.key === undefined && entry.used !== null && !isChosen(entry, choices);
}

function noteOn(sheet: string, code: string): Issue {
  return { code, severity: 'note', at: { in: 'sheet', sheet }, parameters: {} };
}
