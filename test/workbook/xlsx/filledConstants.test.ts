import { strFromU8, unzipSync } from 'fflate';
import { FormContext } from '../../../src/template/FormContext';
import { planFilling } from '../../../src/template/planFilling';
import { readTemplate } from '../../../src/template/readTemplate';
import { readXlsx } from '../../../src/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbook/xlsx/writeXlsx';
import { packageOf } from '../../support/packageOf';
import { sampleData } from '../../template/sampleData';

/** Shared strings: the block, a text in two colours, the same without colours further down. */
const STRINGS = [
  '<t>{{#each commune}}{{name}}</t>',
  '<t>{{people}}{{/each}}</t>',
  '<r><t xml:space="preserve">Kính gửi: </t></r><r><rPr><b/><color rgb="FFFF0000"/></rPr><t>Ban Thường vụ</t></r>',
  '<t>Cộng</t>',
]
  .map((item) => `<si>${item}</si>`)
  .join('');

const text = (address: string, index: number): string =>
  `<c r="${address}" t="s"><v>${index}</v></c>`;

async function fill(rows: string, names = ''): Promise<{ sheet: string; book: string }> {
  const bytes = packageOf({ rows, strings: STRINGS });
  const parts = unzipSync(bytes);
  const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const named = book.replace('</sheets>', `</sheets>${names}`);
  const workbook = await readXlsx(
    packageOf({ rows, strings: STRINGS, others: { 'xl/workbook.xml': named } }),
  );
  const form = readTemplate(await workbook.readTemplate('Sheet'));
  await workbook.copySheet('Sheet', { key: 'form:1', name: 'Filled' });
  const copy = await workbook.readTemplate('Filled');
  const { edits } = planFilling(form, new FormContext(sampleData()), { copy, record: null });
  await workbook.applyEdits('Filled', edits);
  const written = unzipSync(await writeXlsx(workbook));
  return {
    sheet: strFromU8(written['xl/worksheets/sheet2.xml'] ?? new Uint8Array()),
    book: strFromU8(written['xl/workbook.xml'] ?? new Uint8Array()),
  };
}

const BLOCK = `<row r="1">${text('A1', 2)}</row><row r="2">${text('A2', 0)}${text('B2', 1)}</row>`;

test('[T54] a formula of arrays stays one, with the cells that its references became', async () => {
  const { sheet } = await fill(
    `${BLOCK}<row r="3">${text('A3', 3)}<c r="B3"><f t="array" ref="B3">SUM(B2:B2*2)</f><v>1</v></c>` +
      '<c r="C3" cm="1"><f t="array" ref="C3:C4">_xlfn.UNIQUE(B2:B2)</f><v>1</v></c></row>' +
      '<row r="4"><c r="C4"><v>2</v></c></row>',
  );
  expect(sheet).toContain('<c r="B5"><f t="array" ref="B5">SUM(B2:B4*2)</f>');
  expect(sheet).toContain('<c r="C5" cm="1"><f t="array" ref="C5:C6">_xlfn.UNIQUE(B2:B4)</f>');
});

test('[T54] a text in several colours keeps them in the copy', async () => {
  const { sheet } = await fill(BLOCK);
  expect(sheet).toContain('<c r="A1" t="s"><v>2</v></c>');
});

test('[T38] several print areas stay several and move with their rows', async () => {
  const { book } = await fill(
    `${BLOCK}<row r="3">${text('A3', 3)}</row><row r="4">${text('A4', 3)}</row>`,
    `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet!$A$1:$B$3,Sheet!$A$4:$B$4</definedName></definedNames>`,
  );
  expect(book.match(/<definedName name="_xlnm.Print_Area"[^<]*/g)).toEqual([
    '<definedName name="_xlnm.Print_Area" localSheetId="0">Sheet!$A$1:$B$3,Sheet!$A$4:$B$4',
    `<definedName name="_xlnm.Print_Area" localSheetId="1">'Filled'!$A$1:$B$5,'Filled'!$A$6:$B$6`,
  ]);
});
