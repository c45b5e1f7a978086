import type { FinishStage } from '../assembleRoster';
import type { RosterBlock } from '../RosterInput';
import { rereadRows } from './rereadRows';
import { RosterIntake } from './RosterIntake';

/**
 * The roster with some rows read again: the same as if all had been; itself where nothing changed.
 * `null` where these rows do not tell that (see `rereadRows`).
 */
export function* rereadRoster(
  intake: RosterIntake,
  blocks: readonly RosterBlock[],
): Generator<FinishStage, RosterIntake | null> {
  const sheets = new Map(intake.sheets);
  let isChanged = false;
  for (const sheet of new Set(blocks.map((block) => block.sheet))) {
    const before = sheets.get(sheet);
    const own = blocks.filter((block) => block.sheet === sheet);
    const after = before && (yield* rereadRows(before, own));
    if (!after) return null;
    sheets.set(sheet, after);
    isChanged ||= after !== before;
  }
  return isChanged ? yield* RosterIntake.assemble(sheets, intake.options, intake.log) : intake;
}
