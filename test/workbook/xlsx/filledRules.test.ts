import { strFromU8, unzipSync } from 'fflate';
import { FormContext } from '../../../src/template/FormContext';
import { planFilling } from '../../../src/template/planFilling';
import { readTemplate } from '../../../src/template/readTemplate';
import { readXlsx } from '../../../src/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbook/xlsx/writeXlsx';
import { packageOf, relationship } from '../../support/packageOf';
import { validateXlsx } from '../../support/validateXlsx';
import { sampleData } from '../../template/sampleData';
import { SHEET_NAMESPACES, textCell } from '../../support/sheetXml';

/** Row 2 is repeated for three communes; the sum stands in row 3, then 5. */
const ROWS = `<row r="1">${textCell('A1', 'Xã')}${textCell('B1', 'Trẻ')}</row>
<row r="2">${textCell('A2', '{{#each commune}}{{name}}')}${textCell('B2', '{{young_commune.numerator}}{{/each}}')}</row>
<row r="3">${textCell('A3', 'Cộng')}<c r="B3"><f>SUM(B2)</f></c></row>`;

const rule = (type: string, rest: string, inside = ''): string =>
  `<cfRule type="${type}" ${rest}>${inside}</cfRule>`;
const format = (cells: string, ...rules: string[]): string =>
  `<conditionalFormatting sqref="${cells}">${rules.join('')}</conditionalFormatting>`;

interface FormParts {
  /** Between `sheetData` and the end of the worksheet, in order. */
  readonly after: string;
  readonly related?: string;
  readonly others?: Record<string, string>;
  readonly styles?: string;
}

const STYLES =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="1"><xf/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';

/** The worksheet of the filled copy, and all parts of the file. */
async function fill({ after, related = '', others = {}, styles }: FormParts) {
  const worksheet = `<worksheet ${SHEET_NAMESPACES}><sheetData>${ROWS}</sheetData>${after}</worksheet>`;
  const workbook = await readXlsx(packageOf({ worksheet, styles, related, others }));
  const form = readTemplate(await workbook.readTemplate('Sheet'));
  await workbook.copySheet('Sheet', { key: 'form:1', name: 'Filled' });
  const copy = await workbook.readTemplate('Filled');
  const plan = planFilling(form, new FormContext(sampleData()), { copy, record: null });
  await workbook.applyEdits('Filled', plan.edits);
  const bytes = await writeXlsx(workbook);
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
  return { bytes, parts, sheet: parts['xl/worksheets/sheet2.xml'] ?? '' };
}

test('[T37] conditional formats of every kind reach over all rows, each as one rule', async () => {
  const { sheet } = await fill({
    styles: STYLES,
    after:
      format(
        'B2',
        rule(
          'cellIs',
          'dxfId="0" priority="2" operator="greaterThan"',
          '<formula>$B$3/2</formula>',
        ),
        rule(
          'iconSet',
          'priority="1"',
          '<iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="num" val="2"/><cfvo type="formula" val="$B$3"/></iconSet>',
        ),
        rule('top10', 'dxfId="0" priority="3" rank="1"'),
        rule('aboveAverage', 'dxfId="0" priority="4"'),
      ) +
      format('A2', rule('duplicateValues', 'dxfId="0" priority="5" stopIfTrue="1"')) +
      format(
        'A2',
        rule(
          'beginsWith',
          'dxfId="0" priority="6" operator="beginsWith" text="An"',
          '<formula>LEFT(A2,2)="An"</formula>',
        ),
      ),
  });
  expect(sheet.match(/<conditionalFormatting.*?<\/conditionalFormatting>/g)).toEqual([
    format(
      'B2:B4',
      rule(
        'iconSet',
        'priority="1"',
        '<iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="num" val="2"/><cfvo type="formula" val="$B$5"/></iconSet>',
      ),
    ),
    format(
      'B2:B4',
      rule('cellIs', 'dxfId="0" priority="2" operator="greaterThan"', '<formula>$B$5/2</formula>'),
    ),
    format('B2:B4', rule('top10', 'dxfId="0" priority="3" rank="1"')),
    format('B2:B4', rule('aboveAverage', 'dxfId="0" priority="4"')),
    format('A2:A4', rule('duplicateValues', 'dxfId="0" priority="5" stopIfTrue="1"')),
    format(
      'A2:A4',
      rule(
        'beginsWith',
        'dxfId="0" priority="6" operator="beginsWith" text="An"',
        '<formula>LEFT(A2,2)=&quot;An&quot;</formula>',
      ),
    ),
  ]);
});

test('[T37] validations of every kind reach over all rows, with what they say to the officer', async () => {
  const validation = (type: string, cells: string, rest: string, formula: string): string =>
    `<dataValidation type="${type}" allowBlank="1" ${rest} sqref="${cells}">${formula}</dataValidation>`;
  const all = (last: string, sum: string): string[] => [
    validation('list', `C2${last}`, 'prompt="Chọn"', '<formula1>"Đạt,Chưa"</formula1>'),
    validation(
      'whole',
      `B2${last.replace('C', 'B')}`,
      'error="Sai"',
      `<formula1>0</formula1><formula2>${sum}</formula2>`,
    ),
    validation('custom', `A2${last.replace('C', 'A')}`, '', '<formula1>LEN(A2)&lt;50</formula1>'),
  ];
  const { sheet } = await fill({
    after: `<dataValidations count="3">${all('', '$B$3').join('')}</dataValidations>`,
  });
  expect(sheet.match(/<dataValidation .*?<\/dataValidation>/g)).toEqual(all(':C4', '$B$5'));
});

test('[T37] data bars, lists and sparklines of newer Excels come along', async () => {
  const bar = `<x14:conditionalFormatting><x14:cfRule type="dataBar" id="{11111111-1111-1111-1111-111111111111}"><x14:dataBar><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>B2</xm:sqref></x14:conditionalFormatting>`;
  const list = `<x14:dataValidation type="list"><x14:formula1><xm:f>Sheet!$A$3</xm:f></x14:formula1><xm:sqref>C2</xm:sqref></x14:dataValidation>`;
  const line = `<x14:sparkline><xm:f>Sheet!A2:B2</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline>`;
  const { sheet } = await fill({
    after:
      '<extLst>' +
      `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${bar}</x14:conditionalFormattings></ext>` +
      `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1">${list}</x14:dataValidations></ext>` +
      `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries rgb="FF000000"/><x14:sparklines>${line}</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>` +
      '</extLst>',
  });
  expect(sheet.match(/<xm:sqref>.*?</g)).toEqual([
    '<xm:sqref>B2:B4<',
    '<xm:sqref>C2:C4<',
    '<xm:sqref>D2<',
    '<xm:sqref>D3<',
    '<xm:sqref>D4<',
  ]);
  expect(sheet.match(/<xm:f>.*?</g)).toEqual([
    "<xm:f>'Filled'!$A$5<",
    "<xm:f>'Filled'!A2:B2<",
    "<xm:f>'Filled'!A3:B3<",
    "<xm:f>'Filled'!A4:B4<",
  ]);
});

const box = (id: number, row: number): string =>
  `<v:shape id="_x0000_s${id}"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, ${row}, 2, 4, 15, ${row + 4}, 1</x:Anchor><x:Row>${row}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;

test('[T39] comments, links, filter, header and footer follow their cells', async () => {
  const { sheet, parts } = await fill({
    after:
      '<autoFilter ref="A1:B3"/>' +
      '<hyperlinks><hyperlink ref="A2" r:id="rId2"/></hyperlinks>' +
      '<pageMargins left="0.3" right="0.3" top="1" bottom="1" header="0.2" footer="0.2"/>' +
      '<headerFooter><oddHeader>&amp;CTỈNH ỦY</oddHeader><oddFooter>&amp;P</oddFooter></headerFooter>' +
      '<rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks>' +
      '<legacyDrawing r:id="rId3"/>',
    related:
      relationship(1, 'comments', '../comments1.xml') +
      relationship(2, 'hyperlink', 'https://example.org/').replace(
        '/>',
        ' TargetMode="External"/>',
      ) +
      relationship(3, 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
    others: {
      'xl/comments1.xml': `<comments ${SHEET_NAMESPACES}><authors><author>CB</author></authors><commentList><comment ref="B2" authorId="0"><text><t>mỗi xã</t></text></comment><comment ref="B3" authorId="0"><text><t>cộng</t></text></comment></commentList></comments>`,
      'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${box(1025, 1)}${box(1026, 2)}</xml>`,
    },
  });
  expect(sheet).toContain('<autoFilter ref="A1:B5"/>');
  expect(sheet.match(/<hyperlink .*?>/g)).toEqual(['<hyperlink ref="A2:A4" r:id="rId2"/>']);
  expect(sheet).toContain('<oddHeader>&amp;CTỈNH ỦY</oddHeader><oddFooter>&amp;P</oddFooter>');
  expect(sheet).toContain('<brk id="4" max="16383" man="1"/>');
  const comments = parts['xl/comments2.xml'] ?? '';
  expect([...comments.matchAll(/ref="(\w+)".*?<t>(.*?)</g)].map(([, ...found]) => found)).toEqual([
    ['B2', 'mỗi xã'],
    ['B3', 'mỗi xã'],
    ['B4', 'mỗi xã'],
    ['B5', 'cộng'],
  ]);
  const drawing = parts['xl/drawings/vmlDrawing2.vml'] ?? '';
  expect(drawing.match(/<x:Row>\d+/g)).toEqual(['<x:Row>1', '<x:Row>2', '<x:Row>3', '<x:Row>4']);
  expect(new Set(drawing.match(/_x0000_s\d+/g)).size).toBe(4);
  expect(parts['xl/comments1.xml']).toContain('ref="B3"');
});

test('[T39] pictures stay on the copy and move with the cells that they stand on', async () => {
  const picture = (id: number, row: number): string =>
    `<xdr:oneCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>5</xdr:rowOff></xdr:from><xdr:ext cx="9" cy="9"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${id}" name="Logo ${id}"/><xdr:cNvPicPr/></xdr:nvPicPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`;
  const names =
    'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  const { sheet, parts } = await fill({
    after: '<drawing r:id="rId1"/>',
    related: relationship(1, 'drawing', '../drawings/drawing1.xml'),
    others: {
      'xl/drawings/drawing1.xml': `<xdr:wsDr ${names}>${picture(2, 0)}${picture(3, 2)}</xdr:wsDr>`,
    },
  });
  expect(sheet).toContain('<drawing r:id=');
  const rowsOf = (drawing: string): unknown => parts[drawing]?.match(/(?<=<xdr:row>)\d+/g);
  expect(rowsOf('xl/drawings/drawing2.xml')).toEqual(['0', '4']);
  expect(rowsOf('xl/drawings/drawing1.xml')).toEqual(['0', '2']);
});

test('a form with rules of every kind stays valid for the Open XML SDK when it is filled', async () => {
  const { bytes } = await fill({
    after:
      '<autoFilter ref="A1:B3"/>' +
      format('B2', rule('duplicateValues', 'priority="1"')) +
      '<dataValidations count="1"><dataValidation type="whole" sqref="B2"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations>',
  });
  expect(validateXlsx(bytes)).toEqual([]);
}, 60_000);
