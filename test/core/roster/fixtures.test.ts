import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRoster } from '../../../src/actions/readRoster';
import { readXlsx } from '../../../src/workbook/xlsx/readXlsx';
import { day } from '../../support/readRoster';
import { describeRoster, readFixture, type RosterFixture } from '../../support/rosterFixture';

const folder = join(__dirname, '../../fixtures/rosters');
const grids = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file): RosterFixture & { readonly file: string } => ({
    ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as RosterFixture),
    file,
  }));

describe('rosters with one trait each', () => {
  test.each(grids)('[$rule] $trait ($file)', (fixture) => {
    expect(describeRoster(readFixture(fixture), fixture.fields)).toEqual(fixture.expected);
  });
});

const AN_BINH_CUONG = [
  'Nguyễn Văn An | 1975-08-15 | Bí thư | Huyện Nam Sách',
  'Trần Thị Bình | 1980-02-03 | Ủy viên | Huyện Nam Sách',
  'Lê Văn Cường | 1985-01-01..1985-12-31 | Ủy viên | Huyện Kinh Môn',
];

describe('workbooks with one trait each hold the same three people', () => {
  const files: readonly [string, string, string][] = [
    ['[R2] a hidden row and a hidden column', 'hidden-row-and-column', ''],
    ['[R2] a filter that hides people, and frozen panes', 'filtered-and-frozen', ''],
    ['[R2] an Excel table that begins at C4', 'table-not-at-a1', ''],
    ['[R2] a protected sheet', 'protected-sheet', ''],
    ['[R2] formatted empty cells far below and to the right', 'formatted-tail', ''],
    ['[R3] a header merged over two rows', 'merged-header', ''],
    ['[R27] a district merged down', 'merged-units', ''],
    ['[R34] dates counted from 1904', 'counted-from-1904', ''],
    ['[R44] rich text and formulas with their last values', 'rich-text-and-formulas', ''],
    ['[R4] hidden and very hidden sheets beside it', 'hidden-sheets', 'sheet-left-out'],
    ['[R4] an empty sheet and one with a title alone', 'empty-sheets', 'sheet-without-roster'],
  ];
  test.each(files)('%s', async (_, file, issue) => {
    const workbook = await readXlsx(readFileSync(join(folder, `${file}.xlsx`)));
    const { uses1904Dates } = workbook;
    const { intake, issues } = await readRoster(workbook, day('2023-11-30'), {
      asOf: '2023-11-30',
      language: 'vi',
      uses1904Dates,
    });
    const { roster } = intake;
    const { entries } = describeRoster(roster, ['name', 'birthDate', 'position']);
    expect(entries).toEqual(AN_BINH_CUONG);
    const codes = [...issues, ...roster.issues].map(({ code }) => code);
    expect([...new Set(codes)].sort()).toEqual(['birth-inexact', issue].filter(Boolean).sort());
  });
});
