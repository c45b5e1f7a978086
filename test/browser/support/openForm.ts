import { messagesFor } from '../../../src/messages/messagesFor';
import { writeXlsx } from '../../../src/workbook/xlsx/writeXlsx';
import { smallRoster } from '../../support/smallRoster';
import type { OpenWorkbench } from './openWorkbench';

const { pane: words, workbench } = messagesFor('vi');

/** Opens two dozen people beside a form of one cell. */
export async function openForm({ page, pane }: OpenWorkbench, text: string): Promise<void> {
  const workbook = smallRoster();
  workbook.addSheet('Biểu 1').cells.setContent(0, 0, { value: text });
  await page.getByLabel(workbench.open).setInputFiles({
    name: 'forms.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await writeXlsx(workbook)),
  });
  await pane.getByLabel(words.report.form).waitFor();
}
