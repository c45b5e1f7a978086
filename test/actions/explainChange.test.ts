import type { Evaluation } from '../../src/actions/Evaluation';
import { withoutMaskedChanges } from '../../src/actions/explainChange';
import { maskEvaluation } from '../../src/actions/maskEvaluation';
import { formatChange } from '../../src/cli/formatChange';
import { messagesFor } from '../../src/messages/messagesFor';
import { explainExampleChange as explain } from '../support/exampleChange';

test('[P11] [P12] the change since an earlier roster is explained by causes that add up exactly', async () => {
  const change = await explain();
  const [young] = change.bridges;
  expect(
    young?.steps.map(({ cause, certain, denominator, weight }) => [
      cause,
      certain,
      denominator,
      weight,
    ]),
  ).toEqual([
    ['redefined', 0, 0, 0],
    ['aged', -2, 0, -10],
    ['left', 0, -1, 3],
    ['changed', 1, 0, 5],
    ['joined', 1, 2, -1],
  ]);
  // 3 of 5 has become 3 of 6: −3 of 30.
  expect(young?.scale).toBe(30);
  expect(young?.steps.reduce((sum, { weight }) => sum + weight, 0)).toBe(-3);
});

test('[P11] the change is told in a line for each indicator', async () => {
  const change = await explain();
  expect(formatChange(change, '/x/cu.xlsx', messagesFor('vi'), shown(change, 0))).toEqual([
    'Thay đổi so với cu.xlsx, ngày 30/11/2022 (số đạt/tổng số tăng, giảm theo nguyên nhân):',
    '  young: 60 % (3/5) → 50 % (3/6): thời gian trôi qua −2/0 (−33,33 điểm %); rời danh sách 0/−1 (+10 điểm %); thay đổi thông tin +1/0 (+16,67 điểm %); mới vào danh sách +1/+2 (−3,33 điểm %)',
    '  members: 5 → 6: rời danh sách −1; mới vào danh sách +2',
    '  age: 44,8 (5/5) → 42 (6/6)',
  ]);
});

test('the change of what is masked now, or would have been before, is not told', async () => {
  const change = await explain();
  const lines = (below: number) =>
    formatChange(change, 'cu.xlsx', messagesFor('vi'), shown(change, below)).length;
  expect([lines(0), lines(6), lines(7)]).toEqual([4, 1, 1]);
});

test('the change of a ratio that was about few people is not told, even with nobody below its line', async () => {
  const change = await explain();
  const mask = { ...shown(change, 0), below: 5, isMasked: () => false };
  const told = (denominator: number, population?: number) =>
    withoutMaskedChanges(
      change.bridges.slice(0, 1).map((bridge) => ({
        ...bridge,
        before: { ...bridge.before, denominator, ...(population !== undefined && { population }) },
      })),
      mask,
    ).length;
  expect([told(5), told(4), told(0)]).toEqual([1, 0, 1]);
  expect([told(0, 1), told(5, 9), told(0, 5), told(3, 9)]).toEqual([0, 1, 1, 0]);
});

function shown({ after }: { readonly after: Evaluation }, below: number) {
  return maskEvaluation(after, below);
}
