import { formatsFor } from '../Formats';
import type { Messages } from '../vi/viMessages';
import { enParagraphs } from './enParagraphs';
import { enReport } from './enReport';
import { enVerdicts } from './enVerdicts';

export const enMessages: Messages = {
  language: 'en',
  formats: formatsFor('en'),
  paragraphs: enParagraphs,
  report: enReport,
  verdicts: enVerdicts,
};
