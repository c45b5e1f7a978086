import { formatTarget } from '../../src/messages/formatValue';
import { messagesFor } from '../../src/messages/messagesFor';
import { verdictWord } from '../../src/messages/verdictWord';

const distance = { difference: 0, missing: 0, missingByAdding: 0 };
const vi = messagesFor('vi');
const en = messagesFor('en');
const share = { kind: 'share', population: '', condition: '' } as const;

test('a floor is reached or not', () => {
  expect(verdictWord(vi, { verdict: 'reached', ...distance }, '>=')).toBe('Đạt');
  expect(verdictWord(en, { verdict: 'missed', ...distance }, '>')).toBe('Not reached');
});

test('a ceiling is kept or exceeded, never "not yet reached"', () => {
  expect(verdictWord(vi, { verdict: 'reached', ...distance }, '<=')).toBe('Trong giới hạn');
  expect(verdictWord(en, { verdict: 'missed', ...distance }, '<')).toBe('Over the limit');
});

test('timing stands in brackets', () => {
  const comparison = { verdict: 'missed', timing: 'behind', ...distance } as const;
  expect(verdictWord(vi, comparison, '>=')).toBe('Chưa đạt (chậm so với lộ trình)');
});

test('a ceiling that is kept is not kept ahead of time, a floor is reached so', () => {
  const ahead = { verdict: 'reached', timing: 'reachedAhead', ...distance } as const;
  expect(verdictWord(vi, ahead, '<=')).toBe('Trong giới hạn');
  expect(verdictWord(vi, ahead, '>=')).toBe('Đạt (trước hạn)');
  expect(verdictWord(en, { ...ahead, timing: 'onTrack' }, '<')).toBe('Within the limit (on track)');
});

test('targets say their comparator in words', () => {
  expect(formatTarget(vi, share, { comparator: '>=', value: 0.15 })).toBe('không dưới 15 %');
  expect(formatTarget(en, share, { comparator: '>', value: 0.2 })).toBe('more than 20%');
  expect(formatTarget(vi, share, { comparator: '=', value: 0.4, upper: 0.5 })).toBe(
    'từ 40 % đến 50 %',
  );
});
