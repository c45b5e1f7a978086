import { assembleRoster, type FinishStage } from '../assembleRoster';
import type { IssueLog } from '../IssueLog';
import type { Roster } from '../Roster';
import type { RosterBlock, RosterOptions } from '../RosterInput';
import { rereadRows, type SheetIntake } from './rereadRows';

/**
 * A roster together with what reading kept of its sheets: their encoded cells and what was decided
 * about them. With it a few rows can be read again without the others. It never changes itself.
 */
export class RosterIntake {
  /** `log` holds what was noted while the rows came. */
  static *assemble(
    sheets: ReadonlyMap<string, SheetIntake>,
    options: RosterOptions,
    log: IssueLog,
  ): Generator<FinishStage, RosterIntake> {
    const parts = [...sheets.values()].flatMap((sheet) => sheet.parts);
    const roster = yield* assembleRoster(parts, options, log.copy());
    return new RosterIntake(roster, sheets, options, log);
  }

  private constructor(
    readonly roster: Roster,
    private readonly sheets: ReadonlyMap<string, SheetIntake>,
    private readonly options: RosterOptions,
    private readonly log: IssueLog,
  ) {}

  /**
   * The columns in which a sheet's people stand, to be given whole when rows are read again; `null`
   * for a sheet without people.
   */
  extentOf(sheet: string): { readonly first: number; readonly end: number } | null {
    const intake = this.sheets.get(sheet);
    if (!intake || intake.windows.length === 0) return null;
    const [first, end] = intake.reader.extent;
    return { first, end };
  }

  /**
   * The roster with some rows read again: the same as if all had been; itself where nothing
   * changed. `null` where these rows do not tell that (see `rereadRows`).
   */
  *reread(blocks: readonly RosterBlock[]): Generator<FinishStage, RosterIntake | null> {
    const sheets = new Map(this.sheets);
    let isChanged = false;
    for (const sheet of new Set(blocks.map((block) => block.sheet))) {
      const before = sheets.get(sheet);
      const own = blocks.filter((block) => block.sheet === sheet);
      const after = before && (yield* rereadRows(before, own));
      if (!after) return null;
      sheets.set(sheet, after);
      isChanged ||= after !== before;
    }
    return isChanged ? yield* RosterIntake.assemble(sheets, this.options, this.log) : this;
  }
}
