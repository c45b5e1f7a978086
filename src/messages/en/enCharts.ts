import { formatsFor } from '../Formats';
import type { ReportMessages } from '../vi/viReport';

const { date, number } = formatsFor('en');

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
  ranking: (title, missed, units, target, open) =>
    missed === 0 && open > 0
      ? `${title}: ${number(open)} of ${number(units)} units undecidable (${target})`
      : missed === 0
        ? `${title}: none of ${number(units)} units is short of the target (${target})`
        : `${title}: ${number(missed)} of ${number(units)} units short of the target (${target})`,
  lowest: (units) => `– the lowest ${number(units)}`,
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
