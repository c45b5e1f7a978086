import type { Indicator } from '../../core/indicators/Indicator';
import { isPlannedLine, type PlannedLine } from '../plan/PlannedLine';

/** What is being written in the pane and was not saved; the workbook keeps it for the next pane. */
export interface Drafts {
  readonly indicators: readonly IndicatorDraft[];
  /** Of the next planned change. */
  readonly line: PlannedLine | null;
}

export interface IndicatorDraft {
  /** Of the indicator in whose place it will stand; `null` is a new one. */
  readonly code: string | null;
  /** What the draft began from. */
  readonly base: Indicator;
  readonly indicator: Indicator;
}

export const draftsKey = 'drafts';
export const noDrafts: Drafts = { indicators: [], line: null };

export function findDraft({ indicators }: Drafts, code: string | null): IndicatorDraft | undefined {
  return indicators.find((draft) => draft.code === code);
}

export function putDraft(drafts: Drafts, draft: IndicatorDraft): Drafts {
  return { ...drafts, indicators: [...dropDraft(drafts, draft.code).indicators, draft] };
}

export function dropDraft(drafts: Drafts, code: string | null): Drafts {
  if (!findDraft(drafts, code)) return drafts;
  return { ...drafts, indicators: drafts.indicators.filter((draft) => draft.code !== code) };
}

/** What the workbook kept, beside what has been begun since. */
export function joinDrafts(kept: Drafts, begun: Drafts): Drafts {
  return {
    ...begun.indicators.reduce(putDraft, kept),
    line: begun.line ?? kept.line,
  };
}

/** Reads what the workbook keeps; whatever does not fit is left out. */
export function readDrafts(stored: unknown): Drafts {
  const { indicators, line } = (stored ?? {}) as Partial<Record<keyof Drafts, unknown>>;
  return {
    indicators: Array.isArray(indicators) ? indicators.filter(isIndicatorDraft) : [],
    line: isPlannedLine(line) ? line : null,
  };
}

function isIndicatorDraft(value: unknown): value is IndicatorDraft {
  const { code, base, indicator } = (value ?? {}) as Partial<IndicatorDraft>;
  return (code === null || typeof code === 'string') && isIndicator(base) && isIndicator(indicator);
}

function isIndicator(value: unknown): value is Indicator {
  const { code, title, measure } = (value ?? {}) as Partial<Indicator>;
  return (
    typeof code === 'string' &&
    typeof title?.vi === 'string' &&
    typeof title.en === 'string' &&
    typeof measure?.kind === 'string'
  );
}
