import { maskFigures, type Masking } from '../report/masking/Masking';
import type { Evaluation } from './Evaluation';

/** Which figures of an evaluation are not to be shown, wherever they are told. */
export type EvaluationMask = Masking;

/** Masks populations with fewer people than `below`; 0 masks none. */
export function maskEvaluation(
  { roster, compared }: Pick<Evaluation, 'roster' | 'compared'>,
  below: number,
): EvaluationMask {
  return maskFigures(roster.units, compared, below);
}
