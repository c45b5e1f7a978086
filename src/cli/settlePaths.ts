import { basename, extname, join, resolve } from 'node:path';
import { BadInput } from './BadInput';
import type { CommandArguments } from './readArguments';

/** Where the command's files are; `shown…` is how the person called them. */
export interface CommandPaths {
  readonly roster: string;
  readonly shownRoster: string;
  readonly isSample: boolean;
  readonly out: string;
  readonly shownOut: string;
  /** The person named the report; else it goes to a folder that is made when needed. */
  readonly isOutChosen: boolean;
  /** The copy without roster and lists of people. */
  readonly totals?: string;
  readonly shownTotals: string;
  readonly indicators?: string;
  readonly shownIndicators: string;
  readonly mapping?: string;
  readonly shownMapping: string;
  /** The workbook of forms to fill instead of writing the standard report. */
  readonly template?: string;
  readonly shownTemplate: string;
  /** The earlier roster to compare with. */
  readonly compare?: string;
  readonly shownCompare: string;
  /** Every file that is read and must not be written. */
  readonly inputs: readonly string[];
}

const SAMPLE = 'assets/samples/danh-sach-can-bo.xlsx';
const REPORTS = 'reports';

export function settlePaths(given: CommandArguments, home: string): CommandPaths {
  const project = resolve(__dirname, '../..');
  const roster = given.roster === undefined ? join(project, SAMPLE) : resolve(home, given.roster);
  const stem = (path: string): string => basename(path, extname(path));
  const report =
    given.template === undefined ? `${stem(roster)}-bao-cao` : `${stem(given.template)}-da-dien`;
  const chosen = join(REPORTS, `${report}.xlsx`);
  const shownOut = given.out ?? chosen;
  for (const shown of [shownOut, given.totals]) {
    if (shown === undefined || extname(shown).toLowerCase() === '.xlsx') continue;
    throw new BadInput(({ commandLine }) => commandLine.faults.outNotXlsx(shown));
  }
  const [indicators, mapping, template, compare] = [
    given.indicators,
    given.mapping,
    given.template,
    given.compare,
  ].map((path) => (path === undefined ? undefined : resolve(home, path)));
  return {
    roster,
    shownRoster: given.roster ?? SAMPLE,
    isSample: given.roster === undefined,
    out: resolve(home, shownOut),
    shownOut,
    isOutChosen: given.out !== undefined,
    totals: given.totals === undefined ? undefined : resolve(home, given.totals),
    shownTotals: given.totals ?? '',
    indicators,
    shownIndicators: given.indicators ?? '',
    mapping,
    shownMapping: given.mapping ?? '',
    template,
    shownTemplate: given.template ?? '',
    compare,
    shownCompare: given.compare ?? '',
    inputs: [roster, indicators, mapping, template, compare].filter((path) => path !== undefined),
  };
}
