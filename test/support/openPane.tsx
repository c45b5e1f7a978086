import { deserialize, serialize } from 'node:v8';
import { cleanup, configure, getConfig, render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { applyRepairs, revertRepairs } from '../../src/actions/applyRepairs';
import { evaluateWorkbook } from '../../src/actions/evaluateWorkbook';
import { fillTemplate } from '../../src/actions/fillTemplate';
import { followRows } from '../../src/actions/followRows';
import { generateReport } from '../../src/actions/generateReport';
import { listForms } from '../../src/actions/listForms';
import { refreshReport } from '../../src/actions/refreshReport';
import { readPreviousReport, restorePreviousReport } from '../../src/actions/restorePreviousReport';
import { saveDefinitions } from '../../src/actions/saveDefinitions';
import { suggestRepairs } from '../../src/actions/suggestRepairs';
import { willLoseUndo } from '../../src/actions/willLoseUndo';
import type { Language } from '../../src/messages/Language';
import { loadMessages } from '../../src/messages/loadMessages';
import { messagesFor } from '../../src/messages/messagesFor';
import type { PaneHost } from '../../src/taskpane/host/PaneHost';
import { Pane } from '../../src/taskpane/Pane';
import type { PaneActions } from '../../src/taskpane/PaneActions';
import { lightTheme } from '../../src/taskpane/theme/lightTheme';
import type { Workbook } from '../../src/workbook/Workbook';

interface OpenedPane {
  readonly user: UserEvent;
  /** The page's element, for axe. */
  readonly page: HTMLElement;
  /** The languages that the pane asked its host to keep. */
  readonly kept: readonly Language[];
  /** Presses a button of the ribbon and waits until its work ended. */
  readonly press: (name: 'generate' | 'refresh') => Promise<void>;
}

export const realActions: PaneActions = {
  evaluateWorkbook,
  followRows,
  generateReport,
  refreshReport,
  readPreviousReport,
  restorePreviousReport,
  willLoseUndo,
  saveDefinitions,
  suggestRepairs,
  applyRepairs,
  revertRepairs,
  listForms,
  fillTemplate,
};

/** Renders the pane over a workbook, with the real actions and a host that stands still. */
export function openPane(
  workbook: Workbook,
  { isReadOnly = false, actions = realActions } = {},
): OpenedPane {
  completeBrowser();
  // Real figures on a busy machine take longer than the second that is waited by default.
  configure({ asyncUtilTimeout: 15_000 });
  const kept: Language[] = [];
  let run: Parameters<PaneHost['onCommand']>[0] = () => Promise.resolve();
  const host: PaneHost = {
    language: 'vi',
    keepLanguage: (language) => kept.push(language),
    theme: () => 'light',
    onThemeChange: () => () => undefined,
    today: () => '2023-11-30',
    onCommand: (given) => {
      run = given;
    },
    isReadOnly: () => Promise.resolve(isReadOnly),
  };
  cleanup();
  const { container } = render(
    <Pane
      workbook={workbook}
      host={host}
      theme={lightTheme}
      actions={actions}
      messages={messagesFor('vi')}
      loadMessages={loadMessages}
    />,
  );
  // As in a browser: what the pane draws meanwhile is not put off until the command ends.
  const press = (name: 'generate' | 'refresh') => getConfig().asyncWrapper(() => run(name));
  return { user: userEvent.setup(), page: container, kept, press };
}

/** What every browser has and jsdom lacks; laying nothing out, it has no sizes to observe. */
function completeBrowser(): void {
  window.structuredClone = <T,>(value: T) => deserialize(serialize(value)) as T;
  window.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}
