import type { Issue } from '../../src/core/Issue';
import { FormContext } from '../../src/template/FormContext';
import { planFilling } from '../../src/template/planFilling';
import type { FillingPlan, FillTarget } from '../../src/template/planFilling';
import { readTemplate } from '../../src/template/readTemplate';
import type { CellValue } from '../../src/sheet/CellValue';
import type { TemplateData } from '../../src/template/TemplateData';
import type { MemorySheet } from '../../src/workbook/memory/MemorySheet';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { sampleData } from './sampleData';

/** A form typed as lines of cells between `|`; a cell beginning with `=` is a formula. */
export function formWorkbook(text: string, arrange?: (sheet: MemorySheet) => void): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet('Form');
  rowsOf(text).forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === '') return;
      if (cell.startsWith('=')) sheet.cells.setContent(row, column, { value: null, formula: cell });
      else sheet.cells.setContent(row, column, { value: readValue(cell) });
    }),
  );
  arrange?.(sheet);
  return workbook;
}

interface Filled {
  readonly workbook: MemoryWorkbook;
  readonly sheet: MemorySheet;
  readonly plan: FillingPlan;
  readonly issues: readonly Issue[];
  /** The filled copy as lines of cells between ` | `. */
  readonly text: string;
}

/** Fills a copy of `Form`, the first time or (with the last result) again. */
export async function fill(
  workbook: MemoryWorkbook,
  data: TemplateData = sampleData(),
  last?: Filled,
  target: Pick<FillTarget, 'valuesOnly'> = {},
): Promise<Filled> {
  const form = readTemplate(await workbook.readTemplate('Form'));
  if (!last) await workbook.copySheet('Form', { key: 'form:1', name: 'Filled' });
  const copy = await workbook.readTemplate('Filled');
  const record = last?.plan.record ?? null;
  const plan = planFilling(form, new FormContext(data), { copy, record, ...target });
  await workbook.applyEdits('Filled', plan.edits);
  const sheet = workbook.sheet('Filled');
  if (!sheet) throw new Error('the copy is gone');
  return { workbook, sheet, plan, issues: plan.issues, text: sheetText(sheet) };
}

/** The filled form of a text, as text. */
export async function filledText(text: string, data?: TemplateData): Promise<string> {
  return (await fill(formWorkbook(text), data)).text;
}

/** `show` writes a value that is no formula. */
export function sheetText(
  sheet: MemorySheet,
  show: (value: CellValue, numberFormat?: string) => string = (value) => String(value ?? ''),
): string {
  const used = sheet.cells.used();
  const lines: string[] = [];
  const height = Math.max(used ? used.row + used.rows : 0, ...formulaRows(sheet));
  for (let row = 0; row < height; row++) {
    const cells: string[] = [];
    for (let column = 0; column < sheet.cells.width(row); column++) {
      const { formula, value, style } = sheet.cells.cell(row, column);
      cells.push(formula ?? show(value, style?.numberFormat));
    }
    while (cells[cells.length - 1] === '') cells.pop();
    lines.push(cells.join(' | '));
  }
  return lines.join('\n');
}

/** `{at: 'B3', code, span}` of every issue, for short expectations. */
export function issueLines(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ code, at, parameters }) => {
    const place = at.in === 'cell' ? `R${at.row + 1}C${at.column + 1}` : at.in;
    const [start, end, suggestion] = ['start', 'end', 'suggestion'].map((name) => {
      const said = parameters[name] ?? '';
      return typeof said === 'object' ? JSON.stringify(said) : said;
    });
    return `${place} ${start}-${end} ${code}${suggestion === '' ? '' : ` → ${suggestion}`}`;
  });
}

function* formulaRows(sheet: MemorySheet): Generator<number> {
  for (const row of sheet.cells.rowNumbers()) {
    if (sheet.cells.formulasOf(row).length > 0) yield row + 1;
  }
}

function rowsOf(text: string): string[][] {
  return text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => splitCells(line).map((cell) => cell.trim()));
}

/** `|` inside braces belongs to a directive. */
function splitCells(line: string): string[] {
  const cells = [''];
  let depth = 0;
  for (const sign of line) {
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    if (sign === '|' && depth === 0) cells.push('');
    else cells.push((cells.pop() ?? '') + sign);
  }
  return cells;
}

function readValue(text: string): string | number {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
