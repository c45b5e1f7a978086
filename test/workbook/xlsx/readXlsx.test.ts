import fc from 'fast-check';
import { zipSync } from 'fflate';
import type { MemorySheet } from '../../../src/workbook/memory/MemorySheet';
import { WorkbookError } from '../../../src/workbook/WorkbookError';
import { readXlsx } from '../../../src/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbook/xlsx/writeXlsx';
import { packageOf, relationship } from '../../support/packageOf';
import type { PackageText } from '../../support/packageOf';
import { fourPeople, rosterFile } from '../../support/rosterFile';

async function sheetOf(text: PackageText): Promise<MemorySheet> {
  const [sheet] = (await readXlsx(packageOf(text))).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

async function firstRow(text: PackageText): Promise<unknown[]> {
  const { cells } = await sheetOf(text);
  return Array.from({ length: cells.width(0) }, (_, column) => {
    const { value, formula, isError } = cells.cell(0, column);
    return formula === undefined ? (isError ? { error: value } : value) : { formula, value };
  });
}

const row = (cells: string): PackageText => ({ rows: `<row r="1">${cells}</row>` });

describe('a cell', () => {
  const cases: readonly [string, PackageText, unknown[]][] = [
    ['a number', row('<c r="A1"><v>1.5</v></c>'), [1.5]],
    ['a number in scientific notation', row('<c r="A1"><v>1E3</v></c>'), [1000]],
    ['a truth value', row('<c r="A1" t="b"><v>1</v></c>'), [true]],
    ['an error', row('<c r="A1" t="e"><v>#N/A</v></c>'), [{ error: '#N/A' }]],
    ['an ISO date', row('<c r="A1" t="d"><v>2023-11-30</v></c>'), [45260]],
    [
      'a text of its own',
      row('<c r="A1" t="inlineStr"><is><t>Họ &amp; tên</t></is></c>'),
      ['Họ & tên'],
    ],
    [
      'a text with line break',
      row('<c t="inlineStr"><is><t>a_x000D_&#10;b</t></is></c>'),
      ['a\r\nb'],
    ],
    [
      'a shared text with formats and a phonetic hint',
      {
        ...row('<c r="A1" t="s"><v>0</v></c>'),
        strings: '<si><r><t>Họ </t></r><r><rPr><b/></rPr><t>tên</t></r><rPh><t>x</t></rPh></si>',
      },
      ['Họ tên'],
    ],
    [
      'a formula with its last value',
      row('<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>'),
      [{ formula: '="a"&"b"', value: 'ab' }],
    ],
    [
      'formulas shared by neighbours',
      row(
        '<c r="A1"><f t="shared" si="0" ref="A1:B1">C1+$C$1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>3</v></c>',
      ),
      [
        { formula: '=C1+$C$1', value: 2 },
        { formula: '=D1+$C$1', value: 3 },
      ],
    ],
    ['cells without addresses', row('<c><v>1</v></c><c/><c><v>3</v></c>'), [1, null, 3]],
    ['cells after a gap', row('<c r="C1"><v>3</v></c>'), [null, null, 3]],
    [
      'an empty value',
      row('<c r="A1" t="str"><f>""</f><v></v></c>'),
      [{ formula: '=""', value: '' }],
    ],
    [
      'markup with a prefix',
      {
        worksheet:
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>tên</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
      },
      ['tên'],
    ],
    [
      'an entity that a part declares stays unexpanded',
      {
        worksheet:
          '<!DOCTYPE w [<!ENTITY a "aaaa">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>',
      },
      ['&a;'],
    ],
  ];

  test.each(cases)('%s is read', async (_, text, values) => {
    expect(await firstRow(text)).toEqual(values);
  });
});

describe('a workbook', () => {
  test('that counts from 1904 says so', async () => {
    const bytes = packageOf({
      ...row('<c><v>1</v></c>'),
      workbookPr: '<workbookPr date1904="1"/>',
    });
    expect((await readXlsx(bytes)).uses1904Dates).toBe(true);
  });

  test('tells which sheets are hidden', async () => {
    expect((await sheetOf({ sheet: 'state="veryHidden"' })).visibility).toBe('veryHidden');
  });

  test('tells dates by their formats, built in or written', async () => {
    const sheet = await sheetOf({
      rows: '<row><c s="1"><v>1</v></c><c s="2"><v>1</v></c></row>',
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>',
    });
    const formats = [0, 1].map((column) => sheet.cells.style(0, column)?.numberFormat);
    expect(formats).toEqual(['m/d/yyyy', 'dd/mm/yyyy']);
  });

  test('keeps the pictures of a sheet that others are added to', async () => {
    const picture = Uint8Array.from([137, 80, 78, 71, 1, 2, 3]);
    const drawing =
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>';
    const bytes = packageOf({
      worksheet:
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData/><drawing r:id="rId1"/></worksheet>',
      related: relationship(1, 'drawing', '../drawings/drawing1.xml'),
      others: { 'xl/drawings/drawing1.xml': drawing, 'xl/media/image1.png': picture },
    });
    const workbook = await readXlsx(bytes);
    workbook.addSheet('Mới').cells.setContent(0, 0, { value: 1 });
    const back = await readXlsx(await writeXlsx(workbook));
    const parts = back.original?.parts;
    expect(parts?.get('xl/media/image1.png')).toEqual(picture);
    const sheets = ['xl/worksheets/sheet1.xml', 'xl/drawings/drawing1.xml'];
    const before = workbook.original?.parts;
    expect(sheets.map((path) => parts?.get(path))).toEqual(sheets.map((path) => before?.get(path)));
  });
});

describe('a file that is none', () => {
  async function faultOf(bytes: Uint8Array): Promise<string> {
    try {
      await readXlsx(bytes);
      return 'read';
    } catch (fault) {
      if (fault instanceof WorkbookError) return fault.fault;
      throw fault;
    }
  }

  test('a part that is not well-formed is damage', async () => {
    expect(await faultOf(packageOf({ worksheet: '<worksheet><sheetData/>' }))).toBe('damaged');
  });

  test('a sheet whose part is missing is damage', async () => {
    const bytes = packageOf({ others: { 'xl/worksheets/sheet1.xml': '' } });
    expect(await faultOf(bytes)).toBe('damaged');
  });

  test('one changed digit is damage, though the part is still well-formed', async () => {
    const bytes = packageOf(row('<c r="A1"><v>12345</v></c>'));
    const parts = (await readXlsx(bytes)).original?.parts ?? new Map<string, Uint8Array>();
    const stored = zipSync(Object.fromEntries(parts), { level: 0 });
    expect(await faultOf(stored)).toBe('read');
    stored[Buffer.from(stored).indexOf('12345')] = 0x39;
    expect(await faultOf(stored)).toBe('damaged');
  });

  test('an OLE container is taken for an encrypted file, unless it holds an old workbook', async () => {
    const header = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const container = new Uint8Array(4096);
    container.set(header);
    expect(await faultOf(container)).toBe('encrypted');
    container.set(Buffer.from('Workbook\0', 'utf16le'), 1024);
    expect(await faultOf(container)).toBe('notXlsx');
  });

  test('whatever bytes are cut off or changed, the fault is one of a workbook', async () => {
    const whole = await rosterFile({ Roster: fourPeople });
    const edits = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), edits, async (length, changes) => {
        const bytes = Uint8Array.from(whole.subarray(0, length));
        for (const [at, byte] of changes) if (at < length) bytes[at] = byte;
        await faultOf(bytes);
      }),
      { seed: 20231130, numRuns: 200 },
    );
  });
});
