import { createRoot } from 'react-dom/client';
import { evaluateWorkbook } from '../actions/evaluateWorkbook';
import { fillTemplate } from '../actions/fillTemplate';
import { generateReport } from '../actions/generateReport';
import { listForms } from '../actions/listForms';
import { refreshReport } from '../actions/refreshReport';
import { associateCommands } from '../commands/associateCommands';
import { isOpenReadOnly } from '../workbook/office/isOpenReadOnly';
import { OfficeWorkbook } from '../workbook/office/OfficeWorkbook';
import { officeHost } from './host/officeHost';

import { Pane } from './Pane';

void Office.onReady(() => {
  const element = document.getElementById('pane');
  if (!element) throw new Error('taskpane.html has no element for the pane');
  createRoot(element).render(
    <Pane
      workbook={new OfficeWorkbook()}
      host={officeHost(isOpenReadOnly, associateCommands)}
      actions={{ evaluateWorkbook, generateReport, refreshReport, listForms, fillTemplate }}
    />,
  );
});
