/** What report sheets say, outside the official paragraphs. */
export const viReport = {
  sheets: {
    summary: 'Tổng hợp',
    byUnit: 'Theo đơn vị',
  },
};

export type ReportMessages = typeof viReport;
