import { runInSlices } from '../../src/actions/runInSlices';

/** Steps that each take as long as the clock says. */
function* count(steps: number): Generator<void, number> {
  for (let at = 0; at < steps; at++) yield;
  return steps;
}

/** A clock that a step moves on by `milliseconds`. */
function setClock(milliseconds: number): void {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (now += milliseconds));
}

afterEach(() => jest.restoreAllMocks());

test('short steps are worked off without a pause, long ones with the host in between', async () => {
  const waits = jest.spyOn(MessagePort.prototype, 'postMessage');
  setClock(0.1);
  await expect(runInSlices(count(20), 'evaluate')).resolves.toBe(20);
  expect(waits).toHaveBeenCalledTimes(0);
  setClock(10);
  await expect(runInSlices(count(20), 'evaluate')).resolves.toBe(20);
  expect(waits).toHaveBeenCalledTimes(20);
});

test('what is cancelled stops after the slice that it is in', async () => {
  const abort = new AbortController();
  setClock(10);
  let done = 0;
  function* work(): Generator<void, void> {
    for (; ; yield) if (++done === 3) abort.abort();
  }
  const run = runInSlices(work(), 'evaluate', abort.signal);
  await expect(run).rejects.toMatchObject({ fault: 'cancelled', operation: 'evaluate' });
  expect(done).toBe(3);
});
