import { formatsFor } from '../Formats';
import type { ChangeMessages } from '../vi/viChange';

const { date, number } = formatsFor('en');

export const enChange: ChangeMessages = {
  heading: (file, day) =>
    `Change since ${file}, ${date(day)} (numerator/denominator gained or lost by cause):`,
  causes: {
    redefined: 'new definition',
    aged: 'time passing',
    left: 'left the roster',
    changed: 'changed details',
    joined: 'joined the roster',
  },
  sheet: 'Causes of change',
  title: (day) => `Why the indicators changed since ${date(day)}`,
  note: 'The parts add up exactly to the difference between the two days, for shares in percentage points. People are those whose result changes by that cause.',
  columns: {
    cause: 'Day or cause',
    people: 'People',
    unknown: 'Unknown',
    part: 'Change',
  },
  at: (day) => date(day),
  notCompared: (titles, day) =>
    `Not compared, because on ${date(day)} they were not yet in force or the roster has no such column: ${titles}.`,
  people: {
    sheet: 'Changes',
    title: (title) => `People behind the change: ${title}`,
    summary: (people, day) =>
      `${number(people)} ${people === 1 ? 'change' : 'changes'} since the roster of ${date(day)}; links lead to the person in the present roster.`,
    cause: 'Cause',
  },
};
