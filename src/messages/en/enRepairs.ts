import type { RepairMessages } from '../vi/viRepairs';
import { plural } from './plural';

export const enRepairs: RepairMessages = {
  title: 'Can be put right for you',
  looking: 'Looking for what can be put right',
  none: 'Nothing can be put right automatically.',
  hint: 'Nothing is written yet. Choose the groups, look at each cell, then press the button.',
  kinds: {
    date: (count, column, sheet) =>
      `${plural(count, 'cell')} of column “${column}” (${sheet}) with days as text: turn into dates`,
    spaces: (count, column, sheet) =>
      `${plural(count, 'cell')} of column “${column}” (${sheet}) with needless spaces: take them out`,
    encoding: (count, column, sheet) =>
      `${plural(count, 'cell')} of column “${column}” (${sheet}) in an old encoding: turn into Unicode`,
    spelling: (count, column, sheet) =>
      `${plural(count, 'cell')} of column “${column}” (${sheet}) with a misspelt value: write it as listed`,
  },
  asText: (text) => `${text} (text)`,
  asDate: (date) => `${date} (date)`,
  choose: 'Choose what to put right',
  apply: (count) => `Put ${plural(count, 'chosen cell')} right`,
  done: (count) => `${plural(count, 'cell')} put right.`,
  leftAlone: (count) => `${plural(count, 'cell')} changed meanwhile and left alone.`,
  undo: 'Undo this',
};
