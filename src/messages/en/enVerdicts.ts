import type { VerdictMessages } from '../vi/viVerdicts';

export const enVerdicts: VerdictMessages = {
  verdict: {
    reached: 'Reached',
    missed: 'Not reached',
    undecidable: 'Undecidable',
    open: 'No target',
  },
  ceiling: {
    reached: 'Within the limit',
    missed: 'Over the limit',
  },
  timing: {
    reachedAhead: 'early',
    onTrack: 'on track',
    behind: 'behind the planned path',
    overdue: 'overdue',
  },
  comparator: {
    '>=': 'not less than',
    '>': 'more than',
    '=': 'exactly',
    '<=': 'not more than',
    '<': 'less than',
  },
  range: (lowest: string, highest: string) => `between ${lowest} and ${highest}`,
};
