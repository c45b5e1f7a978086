import { formatsFor } from '../Formats';
import type { Language } from '../Language';
import { viDefinitions } from './viDefinitions';
import { viDefinitionSheets } from './viDefinitionSheets';
import { viParagraphs } from './viParagraphs';
import { viFaults } from './viFaults';
import { viIssues, type IssueMessages } from './viIssues';
import { viPlaces } from './viPlaces';
import { viProtocol } from './viProtocol';
import { viPane } from './viPane';
import { viReport } from './viReport';
import { viTemplate } from './viTemplate';
import { viData } from './viData';
import { viIndicatorScreen } from './viIndicatorScreen';
import { viRepairs } from './viRepairs';
import { viSettings } from './viSettings';
import { viEditor } from './viEditor';
import { viPlan } from './viPlan';
import { viValues } from './viValues';
import { viVerdicts } from './viVerdicts';

/** The source: every shared section in Vietnamese; other languages are typed by it. */
export const viMessages = {
  language: 'vi' as Language,
  formats: formatsFor('vi'),
  definitions: viDefinitions,
  definitionSheets: viDefinitionSheets,
  paragraphs: viParagraphs,
  faults: viFaults,
  issues: viIssues as IssueMessages,
  places: viPlaces,
  protocol: viProtocol,
  pane: viPane,
  report: viReport,
  template: viTemplate,
  data: viData,
  repairs: viRepairs,
  indicatorScreen: viIndicatorScreen,
  settings: viSettings,
  editor: viEditor,
  plan: viPlan,
  values: viValues,
  verdicts: viVerdicts,
};

/** The sentences that every surface shares, in one language. */
export type Messages = Readonly<typeof viMessages>;
