import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeReport } from '../../src/report/composeReport';
import type { Report } from '../../src/report/Report';
import type { SheetDescription } from '../../src/sheet/SheetDescription';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { writeXlsx } from '../../src/workbook/xlsx/writeXlsx';
import { awkwardReports } from '../support/awkwardReports';
import { exampleShare } from '../support/exampleReport';
import { projectReport } from '../support/projectReport';
import { smallReport, smallRows } from '../support/smallReport';
import { temporaryFolder } from '../support/temporaryFolder';

/** Where all programs are required (CI), a missing one fails instead. */
function canRun(command: string, parameter: string): boolean {
  if (process.env.ROLLCALL_TOOLS === 'required') return true;
  return spawnSync(command, [parameter], { stdio: 'ignore' }).status === 0;
}

const folder = temporaryFolder();
const young = exampleShare('young', { vi: 'Cán bộ trẻ', en: 'Young cadres' }, ['>=', 0.15], {
  breakdowns: ['gender', 'age', 'position'],
});

const reports: Readonly<Record<string, Report>> = {
  'project-vi': projectReport(),
  'project-en': projectReport({ language: 'en' }),
  people: smallReport(smallRows, [young]),
  ...Object.fromEntries(
    Object.entries(awkwardReports).map(([name, make]) => [name, make({ language: 'vi' })]),
  ),
};

const sheets = Object.entries(reports).flatMap(([name, report]) =>
  composeReport(report, { people: ['young'] }).map((sheet) => [name, sheet] as const),
);

const printed = new Map<string, readonly string[]>();
const describePrinted =
  canRun('soffice', '--version') && canRun('pdftotext', '-v') ? describe : describe.skip;

describePrinted('on paper', () => {
  beforeAll(async () => {
    const files = await Promise.all(
      sheets.map(async ([name, sheet], index) => {
        const workbook = new MemoryWorkbook();
        await workbook.writeSheets([sheet]);
        const file = join(folder, `${index}.xlsx`);
        writeFileSync(file, await writeXlsx(workbook));
        return [keyOf(name, sheet), file] as const;
      }),
    );
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const paths = files.map(([, file]) => file);
    execFileSync(
      'soffice',
      ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...paths],
      { stdio: 'ignore' },
    );
    for (const [key, file] of files) {
      const pdf = file.replace(/xlsx$/, 'pdf');
      const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
      printed.set(key, text.normalize('NFC').split('\f').slice(0, -1));
    }
  }, 300_000);

  test.each(sheets.map(([name, sheet]) => [keyOf(name, sheet), sheet] as const))(
    '%s ends its pages where it says, and none is empty, cut or without its header',
    (key, sheet) => {
      const pages = printed.get(key) ?? [];
      // Long lists end their pages wherever they are full.
      const breaks = sheet.page?.breaksBefore;
      if (breaks) expect(pages).toHaveLength(breaks.length + 1);
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages) {
        const lines = page.split('\n').filter((line) => line.trim() !== '');
        // A chart alone leaves its title, its axes and the footer.
        expect(lines.length).toBeGreaterThan(2);
      }
      const header = headerOf(sheet);
      for (const page of pages) expect(wordsOf(page)).toContain(header);
      const all = wordsOf(pages.join(' '));
      for (const text of paragraphsOf(sheet)) expect(all).toContain(wordsOf(text));
    },
  );
});

function keyOf(name: string, { key }: SheetDescription): string {
  return `${name}, ${key}`;
}

/** The first word of the rows that repeat; '' where none does. */
function headerOf({ cells, page }: SheetDescription): string {
  const row = page?.repeatRows?.row;
  const block = cells.find((one) => one.row === row);
  const [[first] = []] = block?.values ?? [];
  return typeof first === 'string' ? wordsOf(first) : '';
}

/** Texts that stand across the whole printed width: nothing beside them can tear them apart. */
function paragraphsOf({ cells, merges = [], page }: SheetDescription): string[] {
  const columns = page?.printArea?.columns;
  return cells.flatMap(({ row, column, values }) => {
    const isAcross = merges.some(
      (merge) => merge.row === row && merge.column === column && merge.columns === columns,
    );
    const [[text] = []] = values;
    return isAcross && typeof text === 'string' ? [text] : [];
  });
}

/** Without blanks: programs differ in where they see them. */
function wordsOf(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}
