import { Turn } from '../../../src/taskpane/state/Turn';

test('a new reading breaks off the one before it', () => {
  const turn = new Turn();
  const first = turn.read();
  const second = turn.read();
  expect(first?.aborted).toBe(true);
  expect(second?.aborted).toBe(false);
});

test('a reading that ended is not broken off by the next', () => {
  const turn = new Turn();
  const first = turn.read();
  turn.endReading();
  turn.read();
  expect(first?.aborted).toBe(false);
});

test('writing breaks off a reading', () => {
  const turn = new Turn();
  const reading = turn.read();
  const writing = turn.write();
  expect(reading?.aborted).toBe(true);
  expect(writing?.aborted).toBe(false);
});

test('while something is written nothing else is', () => {
  const turn = new Turn();
  turn.write();
  expect(turn.write()).toBeNull();
  turn.endWriting(true);
  expect(turn.write()).not.toBeNull();
});

test('a reading that is wanted while something is written is made up for', () => {
  const turn = new Turn();
  const writing = turn.write();
  expect(turn.read()).toBeNull();
  expect(writing?.aborted).toBe(false);
  expect(turn.endWriting(true)).toBe(true);
});

test('a reading that broke off is made up for, unless the writing read everything itself', () => {
  const [one, other] = [new Turn(), new Turn()];
  for (const turn of [one, other]) {
    turn.read();
    turn.write();
  }
  expect(one.endWriting(false)).toBe(true);
  expect(other.endWriting(true)).toBe(false);
});

test('what was made up for is not made up for again', () => {
  const turn = new Turn();
  turn.read();
  turn.write();
  turn.read();
  expect(turn.endWriting(false)).toBe(true);
  turn.write();
  expect(turn.endWriting(false)).toBe(false);
});

test('nothing is to be read after writing that came in no way of a reading', () => {
  const turn = new Turn();
  turn.read();
  turn.endReading();
  turn.write();
  expect(turn.endWriting(false)).toBe(false);
});

test('only what is being written can be cancelled', () => {
  const turn = new Turn();
  const reading = turn.read();
  turn.cancelWriting();
  expect(reading?.aborted).toBe(false);
  const writing = turn.write();
  turn.cancelWriting();
  expect(writing?.aborted).toBe(true);
  // It has the turn until it ends.
  expect(turn.write()).toBeNull();
});
