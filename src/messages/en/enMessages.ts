import { formatsFor } from '../Formats';
import type { Messages } from '../vi/viMessages';
import { enReport } from './enReport';
import { enVerdicts } from './enVerdicts';

export const enMessages: Messages = {
  language: 'en',
  formats: formatsFor('en'),
  report: enReport,
  verdicts: enVerdicts,
};
