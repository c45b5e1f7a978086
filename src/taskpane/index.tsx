import { createRoot } from 'react-dom/client';
import { evaluateWorkbook } from '../actions/evaluateWorkbook';
import { willLoseUndo } from '../actions/willLoseUndo';
import { associateCommands } from '../commands/associateCommands';
import { loadMessages } from '../messages/loadMessages';
import { isOpenReadOnly } from '../workbook/office/isOpenReadOnly';
import { OfficeWorkbook } from '../workbook/office/OfficeWorkbook';
import { fetchScreens } from './frame/screensOnDemand';
import { officeHost } from './host/officeHost';
import { Pane } from './Pane';
import type { PaneActions } from './PaneActions';
import { readFailure } from './state/readFailure';
import { loadTheme } from './theme/loadTheme';

/** What the first figures need is here; what writes comes when it is first wanted. */
const actions: PaneActions = {
  evaluateWorkbook,
  followRows: async (...given) => (await loadFollowing()).followRows(...given),
  listForms: async (...given) => {
    const forms = await import(/* webpackChunkName: "forms" */ '../actions/listForms');
    return forms.listForms(...given);
  },
  generateReport: async (...given) => (await loadReport()).generateReport(...given),
  readPreviousReport: async (...given) => (await loadRestoring()).readPreviousReport(...given),
  restorePreviousReport: async (...given) =>
    (await loadRestoring()).restorePreviousReport(...given),
  willLoseUndo,
  saveDefinitions: async (...given) => {
    const saving = await import(/* webpackChunkName: "screens" */ '../actions/saveDefinitions');
    return saving.saveDefinitions(...given);
  },
  suggestRepairs: async (...given) => {
    const repairs = await import(/* webpackChunkName: "data" */ '../actions/suggestRepairs');
    return repairs.suggestRepairs(...given);
  },
  applyRepairs: async (...given) => (await loadRepairing()).applyRepairs(...given),
  revertRepairs: async (...given) => (await loadRepairing()).revertRepairs(...given),
  refreshReport: async (...given) => (await loadReport()).refreshReport(...given),
  fillTemplate: async (...given) => {
    const form = await import(/* webpackChunkName: "form" */ '../actions/fillTemplate');
    return form.fillTemplate(...given);
  },
};

async function fetchRest(): Promise<void> {
  await loadFollowing();
  await loadReport();
  await fetchScreens();
}

function loadFollowing() {
  return import(/* webpackChunkName: "follow" */ '../actions/followRows');
}

async function loadReport() {
  const [generate, refresh] = await Promise.all([
    import(/* webpackChunkName: "report" */ '../actions/generateReport'),
    import(/* webpackChunkName: "report" */ '../actions/refreshReport'),
  ]);
  return { ...generate, ...refresh };
}

function loadRestoring() {
  return import(/* webpackChunkName: "forms" */ '../actions/restorePreviousReport');
}

function loadRepairing() {
  return import(/* webpackChunkName: "data" */ '../actions/applyRepairs');
}

/** Opens the pane, or leaves the page that says why it cannot be opened and what to do. */
async function open(): Promise<void> {
  // Its own address did not answer.
  if (typeof Office === 'undefined') {
    stayClosed('office');
    return;
  }
  stayClosed('waiting');
  try {
    const { host } = await Office.onReady();
    // In a browser of its own. Office.js would go on there as in Excel 2013, with a frame for telemetry.
    if (!(host as typeof host | null)) window.location.replace('help.html#outside');
    else if (Office.context.requirements.isSetSupported('ExcelApi', '1.9')) await start();
    else stayClosed('old');
  } catch (error) {
    stayClosed(readFailure(error).fault === 'partMissing' ? 'offline' : 'broken');
    throw error;
  }
}

/** `waiting`: neither open nor refused yet, which the page says after a while. */
function stayClosed(reason: 'office' | 'offline' | 'old' | 'waiting' | 'broken'): void {
  document.querySelector('.closed')?.setAttribute('data-reason', reason);
}

async function start(): Promise<void> {
  const element = document.getElementById('pane');
  if (!element) throw new Error('taskpane.html has no element for the pane');
  const host = officeHost(isOpenReadOnly, associateCommands);
  const closed = [...element.childNodes];
  // Nothing of the pane is left then.
  const onUncaughtError = (error: unknown) => {
    reportError(error);
    element.replaceChildren(...closed);
    stayClosed('broken');
  };
  createRoot(element, { onUncaughtError }).render(
    <Pane
      workbook={new OfficeWorkbook()}
      host={host}
      theme={await loadTheme(host.theme())}
      actions={actions}
      messages={await loadMessages(host.language)}
      loadMessages={loadMessages}
      fetchRest={fetchRest}
    />,
  );
}

void open();
