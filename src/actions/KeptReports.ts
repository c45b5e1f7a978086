import type { Report } from '../report/Report';
import type { SheetDescription } from '../sheet/SheetDescription';
import type { Workbook } from '../workbook/Workbook';

/** What a report that is kept inside the workbook says of itself. */
export interface ReportFacts {
  /** ISO date. */
  readonly asOf: string;
  /** ISO date and time. */
  readonly madeAt: string;
  /** Of the roster. */
  readonly fingerprint: string;
  /** Indicator code → value, worst case. */
  readonly values: Readonly<Record<string, number>>;
}

export interface KeptReport extends ReportFacts {
  readonly sheets: readonly SheetDescription[];
  /** Sheets that are too large to be kept a second time. */
  readonly leftOut: readonly Pick<SheetDescription, 'key' | 'name'>[];
}

/** The report that stands in the workbook and the one before it. */
export interface KeptReports {
  /** `null` while a report is being written. */
  readonly standing: KeptReport | null;
  readonly previous: KeptReport | null;
  /** Keys of the sheets that are being written. */
  readonly pending?: readonly string[];
  /** When and by which version the report was made that was computed last. */
  readonly made?: KeptMade;
}

/** `of` tells what the report was made from. */
export interface KeptMade {
  readonly of: string;
  readonly made: NonNullable<Report['made']>;
}

const SETTING = 'reports';

/** Characters of a report that are kept: the web refuses requests of five million bytes. */
const ROOM = 800_000;

export async function readKeptReports(workbook: Workbook): Promise<KeptReports> {
  const kept = (await workbook.readSetting(SETTING)) as KeptReports | null;
  return kept ?? { standing: null, previous: null };
}

export function writeKeptReports(workbook: Workbook, kept: KeptReports): Promise<void> {
  const { standing, previous, made } = kept;
  return workbook.writeSetting(SETTING, standing || previous || made ? kept : null);
}

export function packReport(facts: ReportFacts, all: readonly SheetDescription[]): KeptReport {
  let room = ROOM;
  const sheets = all.filter((sheet) => {
    const size = JSON.stringify(sheet).length;
    if (size > room) return false;
    room -= size;
    return true;
  });
  const leftOut = all
    .filter((sheet) => !sheets.includes(sheet))
    .map(({ key, name }) => ({ key, name }));
  return { ...facts, sheets, leftOut };
}

/** Whether two reports are one and the same. */
export function isSameReport(one: KeptReport | null, other: KeptReport | null): boolean {
  return one !== null && other !== null && JSON.stringify(one) === JSON.stringify(other);
}
