import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const python = '/usr/bin/python3';

/** Whether a program is here; where all are required (CI), a missing one fails instead. */
function canRun(command: string, ...parameters: string[]): boolean {
  if (process.env.ROLLCALL_TOOLS === 'required') return true;
  return spawnSync(command, parameters, { stdio: 'ignore' }).status === 0;
}

let place = '';
let report = '';

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'interop-'));
  report = join(place, 'report.xlsx');
  execFileSync(
    process.execPath,
    [
      '--import',
      'tsx',
      'src/cli/rollcall.ts',
      'assets/samples/danh-sach-can-bo.xlsx',
      '--as-of',
      '2023-11-30',
      '--out',
      report,
    ],
    { cwd: root, stdio: 'ignore' },
  );
}, 60_000);

afterAll(() => rmSync(place, { recursive: true, force: true }));

const withOpenpyxl = canRun(python, '-c', 'import openpyxl') ? it : it.skip;
const withLibreOffice = canRun('soffice', '--version') && canRun('pdftotext', '-v') ? it : it.skip;

describe('the report in other programs', () => {
  withOpenpyxl(
    'openpyxl reads the summary as a table with the counts of the reviewed project',
    () => {
      const program = `
import json, openpyxl, sys, warnings
warnings.simplefilter('ignore')
book = openpyxl.load_workbook(sys.argv[1])
sheet = next(s for s in book if s.tables)
table = next(iter(sheet.tables.values()))
rows = [[c.value if isinstance(c.value, (int, float)) else str(c.value) for c in row] for row in sheet[table.ref]]
print(json.dumps({'rows': rows, 'charts': sum(len(s._charts) for s in book), 'first': book.sheetnames[:3]}))`;
      const seen = JSON.parse(
        execFileSync(python, ['-c', program, report], { encoding: 'utf8' }),
      ) as { rows: (string | number)[][]; charts: number; first: string[] };
      const numbers = seen.rows.map((row) => row.filter((cell) => typeof cell === 'number'));
      const holds = (...wanted: number[]) =>
        numbers.some((row) => wanted.every((number) => row.includes(number)));
      expect([
        holds(869, 3234, 869 / 3234),
        holds(126, 500, 0.252),
        holds(68, 1),
        holds(860, 1000, 0.86),
      ]).toEqual([true, true, true, true]);
      expect(seen.charts).toBeGreaterThan(0);
      expect(seen.first).toEqual(['Cấp ủy cấp xã', 'BTV Tỉnh ủy quản lý', 'BTV cấp huyện quản lý']);
    },
  );

  withOpenpyxl(
    'what an officer wrote stays when openpyxl has saved the report',
    () => {
      const [edited, next] = [join(place, 'edited.xlsx'), join(place, 'next.xlsx')];
      const find = `
import openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
sheet = next(s for s in book if s.tables)
cells = [c for row in sheet.iter_rows() for c in row]
header = next(c for c in cells if c.value == 'Ghi chú')
row = next(c.row for c in cells if c.value == 'young_commune')
`;
      const python3 = (program: string, ...parameters: string[]) =>
        execFileSync(python, ['-c', find + program, ...parameters], { encoding: 'utf8' });
      python3(
        `
sheet.cell(row, header.column, 'Đã rà soát')
sheet['A4'] = 'Số: 12-BC/BTC'
sheet.column_dimensions['B'].width = 61
book.save(sys.argv[2])`,
        report,
        edited,
      );
      const command = ['--import', 'tsx', 'src/cli/rollcall.ts', edited, '--out', next];
      execFileSync(process.execPath, [...command, '--as-of', '2024-06-30'], {
        cwd: root,
        stdio: 'ignore',
      });
      const seen = python3(
        `print(sheet.cell(row, header.column).value, sheet['A4'].value, sheet.column_dimensions['B'].width, sep='|')`,
        next,
      );
      expect(seen.trim()).toBe('Đã rà soát|Số: 12-BC/BTC|61.0');
    },
    60_000,
  );

  withLibreOffice(
    'LibreOffice prints it with the figures and the verdicts',
    () => {
      execFileSync(
        'soffice',
        [
          '--headless',
          `-env:UserInstallation=file://${place}/profile`,
          '--convert-to',
          'pdf',
          '--outdir',
          place,
          report,
        ],
        { stdio: 'ignore' },
      );
      execFileSync('pdftotext', ['-layout', join(place, 'report.pdf'), join(place, 'report.txt')]);
      const text = readFileSync(join(place, 'report.txt'), 'utf8')
        .normalize('NFC')
        .replace(/\s+/g, ' ');
      const found = [/\b869\b/, /26[.,]87/, /Chưa đạt/, /#(REF|VALUE|NAME|N\/A|DIV)/].map(
        (pattern) => pattern.test(text),
      );
      expect(found).toEqual([true, true, true, false]);
    },
    120_000,
  );
});
