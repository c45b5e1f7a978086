/**
 * Makes the sample forms in Vietnamese and English: a summary in the official layout, a matrix of
 * districts and communes with a chart, lists of young people with a page each, a notice in prose.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/messages/Language';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { writeXlsx } from '../../src/workbook/xlsx/writeXlsx';
import { drawMatrixForm } from './forms/matrixForm';
import { drawNoticeForm } from './forms/noticeForm';
import { drawPeopleForm } from './forms/peopleForm';
import { drawSummaryForm } from './forms/summaryForm';

export function makeForms(language: Language): Promise<Uint8Array> {
  const workbook = new MemoryWorkbook();
  drawSummaryForm(workbook, language);
  drawMatrixForm(workbook, language);
  drawPeopleForm(workbook, language);
  drawNoticeForm(workbook, language);
  return writeXlsx(workbook);
}

async function main(): Promise<void> {
  writeFileSync(join(__dirname, 'bieu-mau.xlsx'), await makeForms('vi'));
  writeFileSync(join(__dirname, 'forms.xlsx'), await makeForms('en'));
}

if (require.main === module) void main();
