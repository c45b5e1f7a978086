import type { Evaluation } from '../../actions/Evaluation';
import { Fingerprint } from '../../core/roster/Fingerprint';

/** What the report that stands in the workbook was made from; kept inside the workbook. */
export interface Reported {
  /** ISO date. */
  readonly asOf: string;
  /** Of the roster. */
  readonly fingerprint: string;
  /** Of the indicators; unknown of a report that was restored. */
  readonly definitions?: string;
  /** Code → value, worst case. */
  readonly values: Readonly<Record<string, number>>;
  /** The same of the last report with an earlier as-of date. */
  readonly previous?: { readonly asOf: string; readonly values: Readonly<Record<string, number>> };
}

export const reportedKey = 'reported';

/** What to keep after a report was written. */
export function noteReport(
  evaluation: Evaluation,
  asOf: string,
  before: Reported | null,
): Reported {
  const values = Object.fromEntries(
    evaluation.compared.flatMap(({ result, overall }) =>
      overall.figure.value ? [[result.indicator.code, overall.figure.value.low]] : [],
    ),
  );
  const previous = before && before.asOf < asOf ? before : before?.previous;
  return {
    asOf,
    fingerprint: evaluation.roster.fingerprint,
    definitions: fingerprintOf(evaluation),
    values,
    ...(previous && { previous: { asOf: previous.asOf, values: previous.values } }),
  };
}

export function readReported(stored: unknown): Reported | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { asOf, fingerprint, definitions, values, previous } = stored as Partial<Reported>;
  if (typeof asOf !== 'string' || typeof fingerprint !== 'string' || !values) return null;
  return {
    asOf,
    fingerprint,
    values,
    ...(typeof definitions === 'string' && { definitions }),
    ...(previous && { previous }),
  };
}

/**
 * Whether the workbook's report, if any, still says what the figures say now. An edit to the roster
 * makes it stale at once; once the figures follow, the fingerprint decides.
 */
export function compareWithReport(
  { reported, isEdited }: { readonly reported: Reported | null; readonly isEdited: boolean },
  evaluation: Evaluation,
  asOf: string,
): 'none' | 'current' | 'stale' {
  if (!reported) return 'none';
  const isSame =
    !isEdited &&
    reported.fingerprint === evaluation.roster.fingerprint &&
    reported.asOf === asOf &&
    (reported.definitions === undefined || reported.definitions === fingerprintOf(evaluation));
  return isSame ? 'current' : 'stale';
}

function fingerprintOf({ pack }: Evaluation): string {
  const digest = new Fingerprint();
  digest.addText(JSON.stringify(pack));
  return digest.finish();
}
