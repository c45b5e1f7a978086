import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../src/core/Issue';
import { checkCondition } from '../../src/core/indicators/checkCondition';
import { formatIssue, formatIssueLine } from '../../src/messages/formatIssue';
import { messagesFor } from '../../src/messages/messagesFor';
import { expectGolden } from '../support/golden';

const broken: Issue = {
  code: 'date-impossible',
  severity: 'error',
  at: { in: 'cell', sheet: 'Cấp ủy', row: 11, column: 2 },
  parameters: { column: 'Ngày sinh', count: 1234, examples: ['31/02/1975', '30/02/1980'] },
  cells: Array.from({ length: 1234 }, (_, i) => ({ sheet: 'Cấp ủy', row: 11 + i, column: 2 })),
};

test('an issue says what, where and what to do in both languages', () => {
  expect(formatIssue(broken, messagesFor('vi'))).toEqual({
    what: '1.234 ô ở cột "Ngày sinh" ghi ngày không có thật, ví dụ "31/02/1975", "30/02/1980".',
    where: 'Trang tính "Cấp ủy", ô C12 và 1.233 ô khác',
    advice: 'Hãy sửa lại ngày.',
  });
  expect(formatIssueLine(broken, messagesFor('en'))).toBe(
    'Sheet "Cấp ủy", cell C12 and 1,233 more: Cells in column "Ngày sinh" with a date that does not exist, such as "31/02/1975", "30/02/1980": 1,234. Correct the date.',
  );
});

test.each(['vi', 'en'] as const)(
  'every issue code has a sentence and an advice in %s',
  (language) => {
    const messages = messagesFor(language);
    for (const code of Object.keys(messages.issues)) {
      const { what, advice } = formatIssue({ ...broken, code }, messages);
      expect(what).toMatch(/\S.*[.]$/);
      expect(advice).toMatch(/\S.*[.]$/);
    }
  },
);

test('a day is told as the reader writes it', () => {
  const ended: Issue = {
    ...broken,
    code: 'indicator-version-ended',
    parameters: { code: 'x', from: '2023-01-05' },
  };
  expect(formatIssue(ended, messagesFor('vi')).what).toContain('có hiệu lực từ 05/01/2023.');
  expect(formatIssue(ended, messagesFor('en')).what).toContain('valid from 5 January 2023 is used');
});

test('a code that nobody worded is still shown with its place', () => {
  const issue: Issue = {
    ...broken,
    code: 'something-new',
    at: { in: 'sheet', sheet: 'A' },
    cells: [],
  };
  expect(formatIssueLine(issue, messagesFor('en'))).toBe(
    'Sheet "A": Something needs a look (something-new). Check the place that is named.',
  );
});

test('a fraction has the decimal sign of the language, a title its wording, a list its length', () => {
  const at: Issue['at'] = { in: 'cell', sheet: 'A', row: 0, column: 0 };
  const share: Issue = {
    ...broken,
    code: 'pack-share-not-fraction',
    at,
    parameters: { value: 15.5 },
  };
  expect(formatIssue(share, messagesFor('vi')).what).toContain('Tỷ lệ 15,5 ');
  expect(formatIssue(share, messagesFor('en')).what).toContain('share 15.5 ');
  const titles = [{ vi: 'Cán bộ trẻ', en: 'Young' }, 'female'];
  const absent: Issue = { ...share, code: 'column-absent', parameters: { name: 'Ngạch', titles } };
  expect(formatIssue(absent, messagesFor('vi')).what).toBe(
    'Danh sách không có cột “Ngạch”, nên 2 chỉ tiêu chưa tính được: "Cán bộ trẻ", "female".',
  );
  expect(formatIssue(absent, messagesFor('en')).what).toBe(
    'The roster has no column “Civil-service rank”, so 2 indicators cannot be computed yet: "Young", "female".',
  );
});

test('of the indicators that a missing column leaves open a few are named and all are counted', () => {
  const titles = ['A', 'B', 'C', 'D', 'E'];
  const absent: Issue = {
    code: 'column-absent',
    severity: 'warning',
    at: { in: 'workbook' },
    parameters: { name: 'Ngạch', titles },
  };
  expect(formatIssue(absent, messagesFor('vi')).what).toBe(
    'Danh sách không có cột “Ngạch”, nên 5 chỉ tiêu chưa tính được: "A", "B", "C", ….',
  );
});

test.each([
  ['vi', 'Hàm AGE có 0 tham số; cách viết đúng: AGE(ngày sinh), AGE(ngày sinh; ngày).'],
  ['en', 'Function AGE has 0 arguments; it is written AGE(birth date), AGE(birth date; day).'],
] as const)('how a function is written stands in the language of the message: %s', (to, said) => {
  const [issue] = checkCondition('AGE() > 1', [], 'x.condition');
  expect(issue && formatIssue(issue, messagesFor(to)).what).toBe(said);
});

test('a mistake in a formula is placed by the cell that it stands in, else by its name', () => {
  const at = { in: 'formula', source: 'young.condition', start: 4, end: 9 } as const;
  const cells = [{ sheet: 'Chỉ tiêu', row: 3, column: 5 }];
  const whereOf = (issue: Issue) => formatIssue(issue, messagesFor('vi')).where;
  expect(whereOf({ ...broken, at, cells })).toBe('Trang tính "Chỉ tiêu", ô F4, vị trí 5');
  expect(whereOf({ ...broken, at, cells: undefined })).toBe('young.condition, vị trí 5');
});

test('long lists and texts are cut, never the sentence', () => {
  const seen = Array.from({ length: 40 }, (_, i) => `Cột ${i}`);
  const issue: Issue = {
    code: 'sheet-without-roster',
    severity: 'error',
    at: { in: 'sheet', sheet: 'A' },
    parameters: { seen: ['x'.repeat(500), ...seen] },
  };
  const { what } = formatIssue(issue, messagesFor('vi'));
  expect(what).toContain(', …');
  expect(what.length).toBeLessThan(400);
});

test('every code that core raises has a wording', () => {
  const raised = sources(join(__dirname, '../../src/core')).flatMap((text) =>
    [...text.matchAll(/'((?:[a-z]+)(?:-[a-z]+)+)'/g)].map(([, code = '']) => code),
  );
  const families =
    /^(birth|bridge|cell|column|condition|date|definition|gender|indicator|mapping|mark|name|number|pack|person|plan|projection|row|sheet|table|units|value)-/;
  const known = new Set(Object.keys(messagesFor('vi').issues));
  const codes = [...new Set(raised)].filter((code) => families.test(code));
  expect(codes.length).toBeGreaterThan(50);
  expect(codes.filter((code) => !known.has(code))).toEqual([]);
});

test('every wording in both languages', () => {
  const parameters = new Proxy<Issue['parameters']>({}, { get: (_, name) => `<${String(name)}>` });
  const lines = Object.keys(messagesFor('vi').issues).flatMap((code) => [
    `## ${code}`,
    ...(['vi', 'en'] as const).map((language) => {
      const issue: Issue = { code, severity: 'note', at: { in: 'workbook' }, parameters };
      return `- ${formatIssueLine(issue, messagesFor(language))}`;
    }),
    '',
  ]);
  expectGolden('messages/issues.md', lines.join('\n'));
});

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return path.endsWith('.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}
