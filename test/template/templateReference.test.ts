import { format } from 'numfmt';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIssueLine } from '../../src/messages/formatIssue';
import type { CellValue } from '../../src/sheet/CellValue';
import type { Language } from '../../src/messages/Language';
import { messagesFor } from '../../src/messages/messagesFor';
import { fill, formWorkbook, sheetText } from './fillGrid';
import { referenceExamples } from './referenceExamples';
import { referenceWords } from './referenceWords';
import { PEOPLE, sampleData, UNITS } from './sampleData';

const DOCS = join(__dirname, '..', '..', 'docs');

test.each(['vi', 'en'] as const)(
  'the reference page in %s shows every directive as form, data and result',
  async (language) => {
    const page = await composePage(language);
    const path = join(DOCS, language === 'vi' ? 'bieu-mau.md' : 'template-reference.md');
    if (process.env.UPDATE === '1') writeFileSync(path, page);
    expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(page);
  },
);

test('every rule that the page quotes stands in the specification', () => {
  const spec = readFileSync(join(__dirname, '../../src/template/SPEC.md'), 'utf8');
  for (const { rules } of referenceExamples) {
    for (const rule of rules.split(' ')) expect(spec).toContain(`**${rule}**`);
  }
});

async function composePage(language: Language): Promise<string> {
  const words = referenceWords[language];
  const parts = [words.head, dataTable(language)];
  for (const { rules, form, unsure, ...texts } of referenceExamples) {
    const [title, note] = texts[language];
    const filled = await fill(formWorkbook(form.join('\n')), sampleData({ language, unsure }));
    const messages = messagesFor(language);
    parts.push(
      `## ${title}`,
      `${note} (${rules})`,
      grid(words.form, form.join('\n')),
      grid(words.result, sheetText(filled.sheet, display)),
      ...(filled.issues.length > 0
        ? [filled.issues.map((issue) => `- ${formatIssueLine(issue, messages)}`).join('\n')]
        : []),
    );
  }
  return `${[...parts, words.properties, words.tail].join('\n\n')}\n`;
}

function dataTable(language: Language): string {
  const words = referenceWords[language];
  const unit = (node: number): string => UNITS[node]?.name ?? '';
  const rows = PEOPLE.map(({ name, unit: node, gender, age, rank }) => {
    const parent = UNITS[node]?.parent ?? 0;
    return [name, unit(parent), unit(node), gender, age, rank].join(' | ').trimEnd();
  });
  return [grid(words.data, [words.columns, ...rows].join('\n')), words.figures].join('\n\n');
}

/** Cells as they stand in the sheet, one row a line. */
function grid(title: string, text: string): string {
  return `${title}\n\n\`\`\`text\n${text}\n\`\`\``;
}

/** As Excel shows it. */
function display(value: CellValue, numberFormat?: string): string {
  if (typeof value === 'number' && numberFormat) return format(numberFormat, value);
  return String(value ?? '');
}
