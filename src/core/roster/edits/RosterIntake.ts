import { assembleRoster, type FinishStage } from '../assembleRoster';
import type { IssueLog } from '../IssueLog';
import type { Roster } from '../Roster';
import type { RosterOptions } from '../RosterInput';
import type { SheetIntake } from './rereadRows';

/**
 * A roster together with what reading kept of its sheets: their encoded cells and what was decided
 * about them. With it a few rows can be read again without the others (see `rereadRoster`). It never
 * changes itself.
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
    readonly sheets: ReadonlyMap<string, SheetIntake>,
    readonly options: RosterOptions,
    readonly log: IssueLog,
  ) {}

  /**
   * The columns in which a sheet's people stand, to be given whole when rows are read again; `null`
   * for a sheet without people.
   */
  extentOf(sheet: string): { readonly first: number; readonly end: number } | null {
    const intake = this.sheets.get(sheet);
    if (!intake || intake.windows.length === 0) return null;
    const [first, end] = intake.reader.layout.extent;
    return { first, end };
  }
}
