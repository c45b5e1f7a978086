import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { makeRoster } from '../../assets/samples/makeRoster';
import { validateOoxml } from '../support/validateOoxml';

const sample = join(__dirname, '../../assets/samples/danh-sach-can-bo.xlsx');

async function sheetsOf(path: string): Promise<readonly Worksheet[]> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path);
  return workbook.worksheets;
}

function textOf(sheet: Worksheet): string {
  const rows: unknown[] = [];
  sheet.eachRow((row) => rows.push(row.values));
  return JSON.stringify(rows);
}

function textsBelowHeader(sheet: Worksheet | undefined, column: string): readonly string[] {
  const texts: string[] = [];
  sheet?.getColumn(column).eachCell((cell, row) => {
    if (row > 9) texts.push(cell.text);
  });
  return texts;
}

describe('the sample roster', () => {
  it('is what its script makes', async () => {
    const place = mkdtempSync(join(tmpdir(), 'sample-'));
    try {
      await makeRoster(join(place, 'again.xlsx'));
      const [made, kept] = await Promise.all([
        sheetsOf(join(place, 'again.xlsx')),
        sheetsOf(sample),
      ]);
      expect(made.map(textOf)).toEqual(kept.map(textOf));
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });

  it('has three sheets with 3,234, 500 and 1,360 people', async () => {
    const sheets = await sheetsOf(sample);
    const counts = sheets.map((sheet) => {
      const numbers = textsBelowHeader(sheet, 'B').filter((text) => /^C[XTH]\d+$/.test(text));
      expect(new Set(numbers).size).toBe(numbers.length);
      return numbers.length;
    });
    expect(counts).toEqual([3234, 500, 1360]);
  });

  it('covers 12 districts and 235 communes', async () => {
    const [committees] = await sheetsOf(sample);
    const districts = textsBelowHeader(committees, 'F').filter((text) =>
      /^(Huyện|Thị|Thành)/.test(text),
    );
    const communes = textsBelowHeader(committees, 'G').slice(0, districts.length);
    expect(new Set(districts).size).toBe(12);
    expect(new Set(communes.map((commune, i) => `${districts[i] ?? ''}/${commune}`)).size).toBe(
      235,
    );
  });

  it('has no error for the Open XML SDK', () => {
    expect(validateOoxml(sample)).toMatchObject({ ok: true, errors: [] });
  });
});
