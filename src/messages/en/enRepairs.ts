import type { RepairMessages } from '../vi/viRepairs';

export const enRepairs: RepairMessages = {
  title: 'Can be put right for you',
  looking: 'Looking for what can be put right',
  none: 'Nothing can be put right automatically.',
  hint: 'Nothing is written yet. Choose the groups, look at each cell, then press the button.',
  kinds: {
    date: (count, column, sheet) =>
      `${count} cells of column “${column}” (${sheet}) hold days as text: turn them into dates`,
    spaces: (count, column, sheet) =>
      `${count} cells of column “${column}” (${sheet}) have needless spaces: take them out`,
    encoding: (count, column, sheet) =>
      `${count} cells of column “${column}” (${sheet}) are in an old encoding: turn them into Unicode`,
    spelling: (count, column, sheet) =>
      `${count} cells of column “${column}” (${sheet}) misspell a listed value: write it as listed`,
  },
  apply: (count) => `Put ${count} chosen cells right`,
  done: (count) => `${count} cells were put right.`,
  leftAlone: (count) => `${count} cells had changed since and were left alone.`,
  undo: 'Undo this',
};
