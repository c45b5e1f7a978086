import { postMessages } from '../../../src/workbench/session/postMessages';

test('messages arrive in their order, each in a turn of its own', async () => {
  const schedule = postMessages();
  const arrived: number[] = [];
  await new Promise<void>((resolve) => {
    schedule(0, () => {
      arrived.push(1);
      void Promise.resolve().then(() => arrived.push(2));
    });
    schedule(0, () => {
      arrived.push(3);
      resolve();
    });
    arrived.push(0);
  });
  expect(arrived).toEqual([0, 1, 2, 3]);
});
