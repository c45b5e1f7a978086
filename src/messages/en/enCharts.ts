import { formatsFor } from '../Formats';
import type { ReportMessages } from '../vi/viReport';

const { date, number } = formatsFor('en');

const MISSED = {
  floor: 'short of the target',
  ceiling: 'over the limit',
  exact: 'off the target',
};
const NONE_MISSED = {
  floor: (units: string) => `all ${units} units reach the target`,
  ceiling: (units: string) => `none of ${units} units is over the limit`,
  exact: (units: string) => `all ${units} units are on the target`,
};

/** What charts say: titles that state a finding, axes, and descriptions for people who cannot see them. */
export const enCharts: ReportMessages['charts'] = {
  title: 'Charts of the results',
  notReached: (missed, total) =>
    `${number(missed)} of ${number(total)} ${total === 1 ? 'target' : 'targets'} not yet reached`,
  allReached: (total) =>
    total === 1 ? 'The target is reached' : `All ${number(total)} targets are reached`,
  noneDecided: (undecided, total) =>
    undecided === total
      ? `None of the ${number(total)} targets can be decided`
      : `${number(undecided)} of ${number(total)} targets undecidable, all others reached`,
  undecided: (undecided) => `${number(undecided)} undecidable`,
  actual: 'Actual',
  target: 'Target',
  axis: 'Share (%)',
  /** Descriptions for people who cannot see the chart. */
  description: (bars) => `Columns: actual shares; dashes: targets. ${bars.join('; ')}.`,
  bar: (title, value, target) => `${title}: ${value} (${target})`,
  listed: (title, points) => `${title}. ${points.join('; ')}.`,
  point: (name, value) => `${name}: ${value}`,
  band: (ages, men, women) =>
    `${ages}: ${number(men)} ${men === 1 ? 'man' : 'men'}, ${number(women)} ${women === 1 ? 'woman' : 'women'}`,
  date: 'Date',
  path: 'Path to the target',
  projected: 'Projection',
  ranking: (title, { kind, missed, open, units, target }) => {
    const parts = [
      ...(missed > 0 ? [`${number(missed)} of ${number(units)} units ${MISSED[kind]}`] : []),
      ...(missed === 0 && open === 0 ? [NONE_MISSED[kind](number(units))] : []),
      ...(open > 0 ? [`${number(open)} of ${number(units)} units undecidable`] : []),
    ];
    return `${title}: ${parts.join('; ')} (${target})`;
  },
  lowest: (units) => `– the lowest ${number(units)}`,
  highest: (units) => `– the highest ${number(units)}`,
  moved: (before, now) => `${before} in the last report, now ${now}`,
  going: (value, day) => `${value} projected for ${date(day)}`,
  age: 'Age',
  men: 'Men',
  women: 'Women',
  peopleAxis: 'People',
  ageUnder: (years) => `Under ${number(years)}`,
  ageFrom: (years) => `${number(years)} and over`,
  ageBetween: (from, to) => `${number(from)}–${number(to)}`,
  pyramid: (band, count, people, unknown) =>
    `Largest age band: ${band} (${number(count)} of ${number(people)} people)${unknown > 0 ? `; age or gender of ${number(unknown)} not known` : ''}`,
};
