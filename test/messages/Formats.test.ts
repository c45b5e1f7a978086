import { formatsFor } from '../../src/messages/Formats';

const vi = formatsFor('vi');
const en = formatsFor('en');

test('Vietnamese writes a decimal comma, dots for thousands and a blank before %', () => {
  expect(vi.number(3234)).toBe('3.234');
  expect(vi.number(12.345, 1)).toBe('12,3');
  expect(vi.share(869 / 3234)).toBe('26,87 %');
  expect(vi.share(1)).toBe('100 %');
  expect(vi.points(869 / 3234 - 0.15)).toBe('11,87');
});

test('English writes a decimal point and no blank before %', () => {
  expect(en.number(3234)).toBe('3,234');
  expect(en.share(0.252)).toBe('25.2%');
});

test('shares round as written in decimal, not as held in binary', () => {
  expect(vi.share(0.14505)).toBe('14,51 %');
  expect(vi.share(0.145, 0)).toBe('15 %');
  expect(vi.points(-0.00005)).toBe('0,01');
});

test('dates come from day numbers and from ISO text alike', () => {
  expect(vi.date('2023-11-30')).toBe('30/11/2023');
  expect(vi.date(19691)).toBe('30/11/2023');
  expect(en.date(19691)).toBe('30 November 2023');
});

test('lists end with a conjunction', () => {
  expect(vi.list(['a', 'b', 'c'])).toBe('a, b và c');
  expect(en.list(['a', 'b'])).toBe('a and b');
});
