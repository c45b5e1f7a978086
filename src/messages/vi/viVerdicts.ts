/** Words for how a figure measures against its target. */
export const viVerdicts = {
  verdict: {
    reached: 'Đạt',
    missed: 'Chưa đạt',
    undecidable: 'Chưa xác định',
    open: 'Không có chỉ tiêu',
  },
  /** A ceiling (≤, <) is not "not yet reached": it is exceeded. */
  ceiling: {
    reached: 'Trong giới hạn',
    missed: 'Vượt giới hạn',
  },
  timing: {
    reachedAhead: 'Đạt trước hạn',
    onTrack: 'Đúng lộ trình',
    behind: 'Chậm so với lộ trình',
    overdue: 'Quá hạn, chưa đạt',
  },
  /** How a target is said in a sentence; the value follows. */
  comparator: {
    '>=': 'không dưới',
    '>': 'trên',
    '=': 'đúng bằng',
    '<=': 'không quá',
    '<': 'dưới',
  },
};

export type VerdictMessages = typeof viVerdicts;
