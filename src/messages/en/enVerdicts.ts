import type { VerdictMessages } from '../vi/viVerdicts';

export const enVerdicts: VerdictMessages = {
  verdict: {
    reached: 'Reached',
    missed: 'Not yet reached',
    undecidable: 'Undecidable',
    open: 'No target',
  },
  ceiling: {
    reached: 'Within the limit',
    missed: 'Over the limit',
  },
  timing: {
    reachedAhead: 'Reached ahead of time',
    onTrack: 'On track',
    behind: 'Behind the planned path',
    overdue: 'Overdue, not reached',
  },
  comparator: {
    '>=': 'not less than',
    '>': 'more than',
    '=': 'exactly',
    '<=': 'not more than',
    '<': 'less than',
  },
};
