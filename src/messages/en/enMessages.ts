import { formatsFor } from '../Formats';
import type { Messages } from '../vi/viMessages';
import { enDefinitions } from './enDefinitions';
import { enDefinitionSheets } from './enDefinitionSheets';
import { enParagraphs } from './enParagraphs';
import { enFaults } from './enFaults';
import { enIssues } from './enIssues';
import { enPlaces } from './enPlaces';
import { enProtocol } from './enProtocol';
import { enPane } from './enPane';
import { enReport } from './enReport';
import { enTemplate } from './enTemplate';
import { enData } from './enData';
import { enIndicatorScreen } from './enIndicatorScreen';
import { enRepairs } from './enRepairs';
import { enSettings } from './enSettings';
import { enEditor } from './enEditor';
import { enPlan } from './enPlan';
import { enValues } from './enValues';
import { enVerdicts } from './enVerdicts';

export const enMessages: Messages = {
  language: 'en',
  formats: formatsFor('en'),
  definitions: enDefinitions,
  definitionSheets: enDefinitionSheets,
  paragraphs: enParagraphs,
  faults: enFaults,
  issues: enIssues,
  places: enPlaces,
  protocol: enProtocol,
  pane: enPane,
  report: enReport,
  template: enTemplate,
  data: enData,
  repairs: enRepairs,
  indicatorScreen: enIndicatorScreen,
  settings: enSettings,
  editor: enEditor,
  plan: enPlan,
  values: enValues,
  verdicts: enVerdicts,
};
