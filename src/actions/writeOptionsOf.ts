import type { WriteOptions } from '../workbook/Workbook';
import type { EvaluationChoices, Step } from './Evaluation';

export type WritingChoices = Pick<EvaluationChoices, 'signal' | 'onProgress'>;

/** How sheets are written for somebody: the last step begins when giving up is heeded no longer. */
export function writeOptionsOf({ signal, onProgress }: WritingChoices): WriteOptions {
  let step: Step = 'write';
  return {
    signal,
    onProgress: (done, total) => onProgress?.(step, done, total),
    onTooLate: () => {
      step = 'finish';
      onProgress?.(step, 0, 0);
    },
  };
}
