import { strToU8, zipSync } from 'fflate';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a test cares about; the rest of the package is the least that makes a workbook. */
export interface PackageText {
  /** The inside of `sheetData`. */
  readonly rows?: string;
  /** The whole worksheet part. */
  readonly worksheet?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Further attributes of the `sheet` entry. */
  readonly sheet?: string;
  /** Further parts by path. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
  /** Further relationships of the worksheet. */
  readonly related?: string;
}

/** The bytes of a workbook of one sheet, "Sheet", in the markup that a test wrote. */
export function packageOf(text: PackageText): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/></Types>`,
    '_rels/.rels': relationships(relationship(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}">${text.workbookPr ?? ''}<sheets><sheet name="Sheet" sheetId="1" r:id="rId1" ${text.sheet ?? ''}/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      relationship(1, 'worksheet', 'worksheets/sheet1.xml') +
        (text.strings === undefined ? '' : relationship(2, 'sharedStrings', 'sharedStrings.xml')) +
        (text.styles === undefined ? '' : relationship(3, 'styles', 'styles.xml')),
    ),
    'xl/worksheets/sheet1.xml':
      text.worksheet ?? `<worksheet ${MAIN}><sheetData>${text.rows ?? ''}</sheetData></worksheet>`,
    ...(text.related !== undefined && {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(text.related),
    }),
    ...(text.strings !== undefined && {
      'xl/sharedStrings.xml': `<sst ${MAIN}>${text.strings}</sst>`,
    }),
    ...(text.styles !== undefined && {
      'xl/styles.xml': `<styleSheet ${MAIN}>${text.styles}</styleSheet>`,
    }),
    ...text.others,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [
        path,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  );
}

export function relationship(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relationships(entries: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`;
}
