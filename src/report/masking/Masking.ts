import type { UnitTree } from '../../core/roster/UnitTree';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import type { Report } from '../Report';
import { maskIndicators } from './maskIndicators';
import { groupPlace } from './placeFigures';

/** Which figures are not to be shown; unit 0 is the whole. */
export interface Masking {
  /** Populations with fewer people are masked; 0 for none. */
  readonly below: number;
  /** Stands for a masked figure. */
  readonly sign: string;
  readonly isMasked: (code: string, unit: number) => boolean;
  readonly isGroupMasked: (code: string, field: string, group: string) => boolean;
}

/** Stands in a masked cell. */
export const MASKED = '…';

const nothingMasked: Masking = {
  below: 0,
  sign: MASKED,
  isMasked: () => false,
  isGroupMasked: () => false,
};

/** Masks the figures of populations smaller than `below`, 0 for none. */
export function maskFigures(
  units: UnitTree,
  indicators: readonly ComparedIndicator[],
  below: number,
): Masking {
  if (below <= 0) return nothingMasked;
  const masks = maskIndicators(units, indicators, below);
  const masked = new Map(
    indicators.map(({ result }, index) => [result.indicator.code, masks[index]]),
  );
  return {
    below,
    sign: MASKED,
    isMasked: (code, unit) => masked.get(code)?.has(unit) ?? false,
    isGroupMasked: (code, field, group) => masked.get(code)?.has(groupPlace(field, group)) ?? false,
  };
}

/** The report without the indicators whose whole is masked. */
export function withoutMasked(report: Report, masking: Masking): Report {
  const indicators = report.indicators.filter(
    ({ result }) => !masking.isMasked(result.indicator.code, 0),
  );
  return { ...report, indicators };
}

/** The report without saved figures of populations that were as small, or of what is masked now. */
export function withoutMaskedHistory(report: Report, { below, isMasked }: Masking): Report {
  const history = report.history?.filter(
    ({ code, denominator }) => !isMasked(code, 0) && (denominator === 0 || denominator >= below),
  );
  return { ...report, ...(history && { history }) };
}
