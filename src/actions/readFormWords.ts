import type { Language } from '../messages/Language';
import { messagesIn } from '../messages/messagesIn';
import type { Workbook } from '../workbook/Workbook';

/**
 * Words for `{{t:…}}`: those of sheets headed `key | vi | en` in A1 to C1, then the built-in ones.
 */
export async function readFormWords(
  workbook: Workbook,
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const words = new Map<string, string>(Object.entries(messagesIn(language).template.words));
  for (const { name, used } of await workbook.listSheets()) {
    if (used?.row !== 0 || used.column !== 0) continue;
    const header = await firstRow(workbook, name);
    const own = header.indexOf(language);
    if (header[0] !== 'key' || own < 0) continue;
    for await (const { rows, firstRow: top, firstColumn } of workbook.readGrid(name)) {
      rows.forEach((row, down) => {
        const [key, text] = [row[0 - firstColumn], row[own - firstColumn]];
        if (top + down === 0 || typeof key !== 'string' || typeof text !== 'string') return;
        words.set(key.trim(), text);
      });
    }
  }
  return words;
}

async function firstRow(workbook: Workbook, sheet: string): Promise<readonly string[]> {
  const area = { row: 0, column: 0, rows: 1, columns: 8 };
  for await (const { rows } of workbook.readGrid(sheet, { area })) {
    return (rows[0] ?? []).map((cell) =>
      String(cell ?? '')
        .trim()
        .toLowerCase(),
    );
  }
  return [];
}
