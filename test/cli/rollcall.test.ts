import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { zipSync } from 'fflate';
import schema from '../../src/cli/reportDocument.schema.json';
import { fourPeople, rosterFile } from '../support/rosterFile';
import { runCommand } from '../support/runCommand';
import { temporaryFolder } from '../support/temporaryFolder';
import { validateOoxml } from '../support/validateOoxml';

const project = join(__dirname, '../..');
const tsx = join(project, 'node_modules/tsx/dist/cli.mjs');
const sample = join(project, 'assets/samples/danh-sach-can-bo.xlsx');
const folder = temporaryFolder();

jest.setTimeout(120_000);

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

const pack = (condition: string, population = ''): string =>
  JSON.stringify({
    name: 'own',
    title: { vi: 'Riêng', en: 'Own' },
    indicators: [
      {
        code: 'young',
        title: { vi: 'Trẻ', en: 'Young' },
        measure: { kind: 'share', population, condition },
        target: { comparator: '>=', value: 0.5 },
      },
    ],
  });

beforeAll(async () => {
  put('roster.xlsx', await rosterFile({ 'Danh sách': fourPeople }));
  put('young.json', pack('[Tuổi] < 40'));
});

describe('the main job on the sample roster', () => {
  const before = hashOf(sample);
  const command = [tsx, join(project, 'src/cli/rollcall.ts'), '--json', '--out', 'report.xlsx'];
  const run = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });

  test('prints one JSON document of the published shape and nothing else', () => {
    const document: unknown = JSON.parse(run.stdout);
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
    expect(validate(document) ? [] : validate.errors).toEqual([]);
    expect([run.status, run.stderr]).toEqual([0, '']);
  });

  test('counts the reviewed figures', () => {
    const { asOf, indicators } = JSON.parse(run.stdout) as {
      asOf: string;
      indicators: { code: string; numerator: number; denominator: number; verdict: string }[];
    };
    const figures = indicators.map(({ code, numerator, denominator, verdict }) =>
      [code, numerator, denominator, verdict].join(' '),
    );
    expect([asOf, ...figures.slice(0, 4)]).toEqual([
      '2023-11-30',
      'senior_expert_provincial 126 500 reached',
      'senior_expert_department_leaders 68 68 reached',
      'standard_district 860 1000 reached',
      'young_commune 869 3234 reached',
    ]);
  });

  test('writes a report that the Open XML SDK finds no fault with', () => {
    expect(validateOoxml(join(folder, 'report.xlsx')).errors).toEqual([]);
  });

  test('leaves the roster as it was', () => {
    expect(hashOf(sample)).toBe(before);
  });
});

describe('a roster of one’s own', () => {
  const args = ['roster.xlsx', '--as-of', '2023-11-30', '--indicators', 'young.json'];

  test('is reported as a table, into a folder made for reports', async () => {
    const { code, stdout, stderr } = await runCommand(folder, ...args, '--language', 'en');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/Young +│ +2\/4 │ +0 │ +50% │/);
    expect(existsSync(join(folder, 'reports/roster-bao-cao.xlsx'))).toBe(true);
  });

  test('can be read on its report again, which stays the same', async () => {
    await runCommand(folder, ...args, '--out', 'once.xlsx');
    const again = ['once.xlsx', ...args.slice(1), '--out', 'twice.xlsx'];
    expect((await runCommand(folder, ...again)).code).toBe(0);
    expect(hashOf(join(folder, 'twice.xlsx'))).toBe(hashOf(join(folder, 'once.xlsx')));
  });

  test('is counted on the day that its titles state', async () => {
    const titled = [['DANH SÁCH CÁN BỘ'], ['(Tính đến ngày 15 tháng 6 năm 2022)'], ...fourPeople];
    put('titled.xlsx', await rosterFile({ 'Danh sách': titled }));
    const { stdout } = await runCommand(
      folder,
      'titled.xlsx',
      '--json',
      '--out',
      'titled-out.xlsx',
    );
    expect((JSON.parse(stdout) as { asOf: string }).asOf).toBe('2022-06-15');
  });

  test('--check prints how it was read and writes nothing', async () => {
    const files = readdirSync(folder);
    const { code, stdout } = await runCommand(
      folder,
      'roster.xlsx',
      '--check',
      '--as-of',
      '2023-11-30',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('C "Ngày sinh" → Ngày sinh');
    expect(readdirSync(folder)).toEqual(files);
  });
});

describe('bad input', () => {
  const bytes = (): Uint8Array => readFileSync(join(folder, 'roster.xlsx'));
  const ole = (stream: string): Uint8Array =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from(stream, 'utf16le'),
      Buffer.alloc(100),
    ]);
  const report = ['roster.xlsx', '--as-of', '2023-11-30', '--indicators'];

  const cases: readonly [string, () => readonly string[], RegExp][] = [
    ['a missing file', () => ['none.xlsx'], /^There is no file none\.xlsx/],
    ['a folder', () => ['.'], /^\. is a folder/],
    ['a text file', () => [put('text.xlsx', 'Họ và tên')], /^text\.xlsx is not an \.xlsx/],
    ['an empty file', () => [put('empty.xlsx', '')], /^empty\.xlsx is not an \.xlsx/],
    ['an encrypted file', () => [put('locked.xlsx', ole('EncryptedPackage'))], /password/],
    [
      'an encrypted file of which little is left',
      () => [put('header.xlsx', ole('').subarray(0, 8))],
      /password/,
    ],
    ['an old .xls file', () => [put('old.xls', ole('Workbook'))], /^old\.xls is not an \.xlsx/],
    [
      'a truncated file',
      () => [put('cut.xlsx', bytes().slice(0, bytes().length / 2))],
      /^cut\.xlsx is damaged/,
    ],
    [
      'a zip that is no workbook',
      () => [put('zip.xlsx', zipSync({ 'a.txt': new Uint8Array(3) }))],
      /^zip\.xlsx is not an \.xlsx/,
    ],
    ['no roster', () => [noRoster], /^notes\.xlsx holds no roster/],
    [
      'an unknown column',
      () => [...report, put('column.json', pack('[Tuổi đời] < 40'))],
      /young\.condition.* 1: .*Tuổi đời/,
    ],
    [
      'a syntax error',
      () => [...report, put('syntax.json', pack('[Tuổi] < (40'))],
      /young\.condition.* 10:/,
    ],
    [
      'a pack of another shape',
      () => [...report, put('shape.json', '{"name": 3}')],
      /^shape\.json/,
    ],
    [
      'a pack that is no JSON',
      () => [...report, put('no.json', '{')],
      /^no\.json is not valid JSON/,
    ],
    [
      'a mapping with an unknown field',
      () => [
        'roster.xlsx',
        '--mapping',
        put('mapping.json', '{"sheets":{"Danh sách":{"columns":{"C":"born"}}}}'),
      ],
      /^mapping\.json \/sheets\/Danh sách\/columns\/C: .*born/,
    ],
    [
      'a mapping of a column that is not there',
      () => [
        'roster.xlsx',
        '--mapping',
        put('column.json', '{"sheets":{"Danh sách":{"columns":{"Họ tên cán bộ":"name"}}}}'),
      ],
      /^column\.json: .*Họ tên cán bộ.*is "Họ và tên" meant\?/,
    ],
    [
      'a mapping of a sheet that is not there',
      () => ['roster.xlsx', '--mapping', put('other.json', '{"sheets":{"Khác":{}}}')],
      /Khác.*Danh sách/,
    ],
    ['an impossible date', () => ['--as-of', '2023-02-30'], /2023-02-30.*2023-11-30/],
    ['an unknown option', () => ['--colour'], /no option --colour/],
    ['an option without value', () => ['--out', '--json'], /Option --out lacks its value/],
    ['an option given twice', () => ['--json', '--json'], /Option --json stands twice/],
    [
      'a unit without a form',
      () => ['roster.xlsx', '--unit', 'Nam Sơn'],
      /Option --unit is for filling forms/,
    ],
    [
      'values only without a form',
      () => ['roster.xlsx', '--values-only'],
      /Option --values-only is for filling forms/,
    ],
    ['two rosters', () => ['a.xlsx', 'b.xlsx'], /a\.xlsx, b\.xlsx/],
    ['the roster as report', () => ['roster.xlsx', '--out', './roster.xlsx'], /is an input file/],
    ['a link to the roster as report', () => ['roster.xlsx', '--out', linked], /is an input file/],
    ['a second name of the roster', () => ['roster.xlsx', '--out', hard], /is an input file/],
    ['the roster in capitals', () => ['roster.xlsx', '--out', 'ROSTER.XLSX'], /is an input file/],
    ['a report that is no .xlsx', () => ['roster.xlsx', '--out', 'report.pdf'], /report\.pdf/],
    [
      'a folder that is not there',
      () => [...report, 'young.json', '--out', 'no/r.xlsx'],
      /no\/r\.xlsx/,
    ],
  ];
  const [noRoster, linked, hard] = ['notes.xlsx', 'link.xlsx', 'hard.xlsx'];

  beforeAll(async () => {
    put(
      noRoster,
      await rosterFile({
        Notes: [
          ['milk', 2],
          ['bread', 1],
        ],
      }),
    );
    symlinkSync(join(folder, 'roster.xlsx'), join(folder, linked));
    linkSync(join(folder, 'roster.xlsx'), join(folder, hard));
  });

  test.each(cases)(
    '%s ends with 2, one line of advice and nothing written',
    async (_, words, line) => {
      const given = words();
      const files = readdirSync(folder);
      const { code, stdout, stderr } = await runCommand(folder, ...given, '--language', 'en');
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(stderr).toMatch(line);
      expect([code, stdout]).toEqual([2, '']);
      expect(readdirSync(folder)).toEqual(files);
    },
  );
});

test('--definitions puts the pack on a sheet, and the next run on that file follows it', async () => {
  const first = await runCommand(
    folder,
    ...[
      'roster.xlsx',
      '--indicators',
      'young.json',
      '--definitions',
      '--out',
      'own.xlsx',
      '--json',
    ],
  );
  expect(first.code).toBe(0);
  const second = await runCommand(folder, 'own.xlsx', '--out', 'again.xlsx', '--json');
  expect(second.code).toBe(0);
  const codes = (run: typeof first) =>
    (JSON.parse(run.stdout) as { indicators: { code: string }[] }).indicators.map(
      ({ code }) => code,
    );
  expect(codes(second)).toEqual(['young']);
  expect(codes(second)).toEqual(codes(first));
});
