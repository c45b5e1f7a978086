import type { FinishStage } from './assembleRoster';
import type { SheetIntake } from './edits/rereadRows';
import { RosterIntake } from './edits/RosterIntake';
import { IssueLog } from './IssueLog';
import type { Roster } from './Roster';
import type { RosterBlock, RosterOptions } from './RosterInput';
import { SheetReader } from './SheetReader';

/**
 * Reads a workbook's sheets into a roster, block by block; a block can be dropped once it was
 * added. Nothing in the cells makes it throw.
 */
export class RosterReader {
  private readonly sheets = new Map<string, SheetReader>();
  private readonly log = new IssueLog();

  constructor(private readonly options: RosterOptions) {}

  /** Blocks of one sheet come in row order; sheets may alternate. */
  add(block: RosterBlock): void {
    let reader = this.sheets.get(block.sheet);
    if (!reader) {
      reader = new SheetReader(block.sheet, this.options, this.log);
      this.sheets.set(block.sheet, reader);
    }
    reader.add(block);
  }

  finish(): Roster {
    const steps = this.finishInSteps();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /**
   * The same in slices of a few milliseconds, for a caller that must not block for long; each
   * slice says beforehand which stage it belongs to.
   */
  *finishInSteps(): Generator<FinishStage, Roster> {
    return (yield* this.intakeInSteps()).roster;
  }

  /** The same with what is needed to read single rows again. */
  *intakeInSteps(): Generator<FinishStage, RosterIntake> {
    const sheets = new Map<string, SheetIntake>();
    for (const [sheet, reader] of this.sheets) {
      const parts = yield* reader.finish();
      sheets.set(sheet, { reader, parts, windows: reader.windows });
    }
    return yield* RosterIntake.assemble(sheets, this.options, this.log);
  }
}
