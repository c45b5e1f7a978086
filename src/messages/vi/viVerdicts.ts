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
  /** Stands in brackets after the verdict. */
  timing: {
    reachedAhead: 'trước hạn',
    onTrack: 'đúng lộ trình',
    behind: 'chậm so với lộ trình',
    overdue: 'đã quá hạn',
  },
  /** How a target is said in a sentence; the value follows. */
  comparator: {
    '>=': 'không dưới',
    '>': 'trên',
    '=': 'đúng bằng',
    '<=': 'không quá',
    '<': 'dưới',
  },
  range: (lowest: string, highest: string) => `từ ${lowest} đến ${highest}`,
};

export type VerdictMessages = typeof viVerdicts;
