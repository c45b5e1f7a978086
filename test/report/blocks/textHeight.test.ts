import { columnPoints, textHeight } from '../../../src/report/blocks/textHeight';

const line = textHeight('x', { width: 100, size: 11 });

test('an empty text needs one line', () => {
  expect(textHeight('', { width: 100, size: 11 })).toBe(line);
});

test('a text wraps at words when it is wider than its cell', () => {
  const words = 'Cán bộ lãnh đạo quản lý';
  expect(textHeight(words, { width: 300, size: 11 })).toBe(line);
  expect(textHeight(words, { width: 75, size: 11 })).toBeGreaterThan(line * 1.5);
});

test('line feeds begin a line', () => {
  expect(textHeight('a\nb\nc', { width: 100, size: 11 })).toBeGreaterThan(line * 2);
});

test('a word wider than its cell is broken', () => {
  expect(textHeight('senior_expert_department_leaders', { width: 60, size: 11 })).toBeGreaterThan(
    line * 2,
  );
});

test('marks over and under letters take no width', () => {
  const [plain, marked] = ['Can bo lanh dao quan ly', 'Cán bộ lãnh đạo quản lý'].map((text) =>
    textHeight(text, { width: 75, size: 11 }),
  );
  expect(marked).toBe(plain);
});

test('decomposed text is as wide as composed text', () => {
  const text = 'Tỉnh ủy quản lý đạt tiêu chuẩn';
  const setting = { width: 80, size: 11 };
  expect(textHeight(text.normalize('NFD'), setting)).toBe(textHeight(text, setting));
});

test('a column of 10 characters is 70 pixels wide', () => {
  expect(columnPoints(10)).toBe(52.5);
});
