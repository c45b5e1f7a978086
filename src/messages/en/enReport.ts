import type { ReportMessages } from '../vi/viReport';

export const enReport: ReportMessages = {
  sheets: {
    summary: 'Summary',
    byUnit: 'By unit',
  },
};
