import { strFromU8, unzipSync } from 'fflate';
import { hosts } from '../../../src/simulator/HostProfile';
import { FormContext } from '../../../src/template/FormContext';
import type { FillRecord } from '../../../src/template/FillRecord';
import { planFilling } from '../../../src/template/planFilling';
import { readTemplate } from '../../../src/template/readTemplate';
import type { TemplateData } from '../../../src/template/TemplateData';
import type { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import type { Workbook } from '../../../src/workbook/Workbook';
import { recalculate } from '../../../src/workbook/formulas/recalculate';
import { readXlsx } from '../../../src/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbook/xlsx/writeXlsx';
import { openOfficeWorkbook } from '../../support/openOfficeWorkbook';
import { packageOf, relationship } from '../../support/packageOf';
import { sampleData, UNITS } from '../../template/sampleData';
import { SHEET_NAMESPACES, textCell } from '../../support/sheetXml';

/** A form as a file, with what the model itself does not say: Excel moves it, and so do we. */
const ROWS = `<row r="1">${textCell('A1', 'Xã')}${textCell('B1', 'Trẻ')}</row>
<row r="2">${textCell('A2', '{{#each commune}}{{name}}')}${textCell('B2', '{{people}}{{/each}}')}</row>
<row r="3">${textCell('A3', 'Cộng')}<c r="B3"><f>SUM(B2)</f></c></row>`;

const RULES =
  '<conditionalFormatting sqref="B2"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="formula" val="$B$3"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="A2"><cfRule type="duplicateValues" priority="2"/></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="whole" prompt="số" sqref="B2"><formula1>0</formula1><formula2>$B$3</formula2></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A2" r:id="rId2"/><hyperlink ref="B1" location="\'Sheet\'!A1"/></hyperlinks>' +
  '<legacyDrawing r:id="rId3"/>' +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{11111111-1111-1111-1111-111111111111}"><x14:dataBar><x14:cfvo type="autoMin"/><x14:cfvo type="formula"><xm:f>$B$3</xm:f></x14:cfvo></x14:dataBar></x14:cfRule><xm:sqref>B2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

const RELATED =
  relationship(1, 'comments', '../comments1.xml') +
  relationship(2, 'hyperlink', 'https://example.org/').replace('/>', ' TargetMode="External"/>') +
  relationship(3, 'vmlDrawing', '../drawings/vmlDrawing1.vml');

const box =
  '<v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 1, 2, 4, 15, 5, 1</x:Anchor><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>';

const OTHERS = {
  'xl/comments1.xml': `<comments ${SHEET_NAMESPACES}><authors><author>CB</author></authors><commentList><comment ref="B2" authorId="0"><text><t>mỗi xã</t></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${box}</xml>`,
};

function start(): Promise<MemoryWorkbook> {
  const worksheet = `<worksheet ${SHEET_NAMESPACES}><sheetData>${ROWS}</sheetData>${RULES}</worksheet>`;
  return readXlsx(packageOf({ worksheet, related: RELATED, others: OTHERS }));
}

/** Fewer communes, then all of them: later rows come from rows of the copy. */
const FEWER = sampleData({
  units: UNITS.map((unit) => (unit.name === 'Bình Minh' ? { ...unit, level: 'former' } : unit)),
});
const STEPS: readonly TemplateData[] = [FEWER, sampleData()];

async function fillThrough(memory: MemoryWorkbook, door: Workbook): Promise<string> {
  let record: FillRecord | null = null;
  for (const data of STEPS) {
    const form = readTemplate(await door.readTemplate('Sheet'));
    if (!record) await door.copySheet('Sheet', { key: 'form:1', name: 'Filled' });
    const copy = await door.readTemplate('Filled');
    const plan: ReturnType<typeof planFilling> = planFilling(form, new FormContext(data), {
      copy,
      record,
    });
    await door.applyEdits('Filled', plan.edits);
    record = plan.record;
  }
  recalculate(memory);
  const parts = unzipSync(await writeXlsx(memory));
  return ['xl/worksheets/sheet2.xml', 'xl/comments2.xml', 'xl/drawings/vmlDrawing2.vml']
    .map((path) => strFromU8(parts[path] ?? new Uint8Array()))
    .join('\n');
}

test('[T37] [T39] rules, links and comments of a file reach over the rows of the block', async () => {
  const memory = await start();
  const text = await fillThrough(memory, memory);
  expect(text.match(/sqref="[^"]*"|<xm:sqref>[^<]*/g)).toEqual([
    'sqref="B2:B4"',
    'sqref="A2:A4"',
    'sqref="B2:B4"',
    '<xm:sqref>B2:B4',
  ]);
  expect(text.match(/val="\$[^"]*"|<formula2>[^<]*|<xm:f>[^<]*/g)).toEqual([
    'val="$B$5"',
    '<formula2>$B$5',
    '<xm:f>$B$5',
  ]);
  expect(text.match(/<hyperlink ref="[^"]*"/g)).toEqual([
    '<hyperlink ref="B1"',
    '<hyperlink ref="A2:A4"',
  ]);
  expect(text.match(/<comment ref="[^"]*"/g)?.sort()).toEqual(
    ['B2', 'B3', 'B4'].map((address) => `<comment ref="${address}"`),
  );
});

test.each([
  ['Excel at the floor', hosts.floor],
  ['Excel 2021', hosts.excel2021],
  ['Excel 365', hosts.microsoft365],
  ['Excel on the web', hosts.web],
])('filled through %s the file is the same', async (_, host) => {
  const expected = await start().then((memory) => fillThrough(memory, memory));
  const memory = await start();
  expect(await fillThrough(memory, openOfficeWorkbook(memory, host).workbook)).toBe(expected);
});
