import { readMark } from '../../../../src/core/roster/values/readMark';

const YES = [
  'x',
  'xx',
  '×',
  '✕',
  '✖',
  '✗',
  '☒',
  '✓',
  '✔',
  '√',
  '☑',
  'ü',
  '1',
  'v',
  '+',
  'có',
  'co',
];
const ALSO_YES = ['đúng', 'rồi', 'đạt', 'yes', 'y', 'true', 't'];
const NO = ['0', 'không', 'khong', 'k', 'ko', 'kg', 'không có', 'chưa', 'no', 'n', 'false', 'f'];
const ALSO_NO = ['sai', 'không đạt', '☐'];

/** How people type a word. */
function spellings(word: string): readonly string[] {
  const others = [word.toUpperCase(), word.normalize('NFD'), word.replace('đ', 'ð')];
  return [word, ...others].flatMap((one) => [
    one,
    ` ${one}`,
    `${one} `,
    `${one}.`,
    `\u200b${one}!`,
  ]);
}

describe('[R40] every word for a mark is read however it is typed', () => {
  test.each([...YES, ...ALSO_YES])('%s is yes', (word) => {
    for (const spelling of spellings(word))
      expect([spelling, readMark(spelling)]).toEqual([spelling, 'yes']);
  });
  test.each([...NO, ...ALSO_NO])('%s is no', (word) => {
    for (const spelling of spellings(word))
      expect([spelling, readMark(spelling)]).toEqual([spelling, 'no']);
  });
});

test('[R40] a text that only begins like a mark is none', () => {
  const texts = ['Trần Văn Cao', 'Không rõ', 'Chưa xác định', 'Đạt yêu cầu', 'x1', 'Có mặt', 'Nam'];
  expect(texts.map(readMark)).toEqual(texts.map(() => null));
});
