import { formatsFor } from '../Formats';
import type { ParagraphMessages } from '../vi/viParagraphs';

const { date, list, number } = formatsFor('en');

const plural = (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`;

export const enParagraphs: ParagraphMessages = {
  counted: {
    people: (count) => plural(count, 'person', 'people'),
    communes: (count) => plural(count, 'commune', 'communes'),
    districts: (count) => plural(count, 'district', 'districts'),
    units: (count) => plural(count, 'unit', 'units'),
  },
  whole: {
    province: 'the whole province',
    city: 'the whole city',
    district: 'the whole district',
    town: 'the whole town',
    commune: 'the whole commune',
    ward: 'the whole ward',
    roster: 'the whole roster',
  },
  people: (title) => title,
  opening: {
    share: (place, title, count, of, value) =>
      `${title}: ${count} of ${of} in ${place.name}, or ${value}`,
    count: (place, title, count) => `${title}: ${count} in ${place.name}`,
    rate: (place, title, count, of, value) =>
      `${title}: ${count} of ${of} in ${place.name}, or ${value}`,
    ratio: (place, title, count, to, value) =>
      `${title}: ${count} to ${to} in ${place.name}, or ${value}`,
    value: (place, title, value) => `${title}: ${value} in ${place.name}`,
    nobody: (place, title) =>
      `Nobody in ${place.name} belongs to the population of “${title}”, so there is no figure to judge.`,
  },
  between: (low, high) => `between ${low} and ${high}`,
  target: (ofProject, target) => `(${ofProject ? 'target of the project' : 'target'}: ${target})`,
  standing: {
    above: (by) => `${by} above the target`,
    equal: 'exactly on the target',
    equalCeiling: 'exactly at the limit',
    below: (by) => `${by} below the target`,
    tooHigh: (by) => `${by} higher than the target`,
    onlyEqualFloor: 'only equal to the value that the target asks to exceed',
    onlyEqualCeiling: 'equal to the value that the target asks to stay under',
    underCeiling: (by) => `${by} below the limit`,
    overCeiling: (by) => `${by} over the limit`,
    within: 'within the target range',
    undecidable: 'whether it is reached cannot yet be decided',
  },
  atLeast: (by) => `at least ${by}`,
  atMost: (by) => `at most ${by}`,
  short: (people) => `${people} short`,
  excess: (people) => `${people} too many`,
  points: (points) => (points === '1' ? '1 percentage point' : `${points} percentage points`),
  tiny: 'less than 0.01 percentage points',
  ofAll: (people, value) => `Of all ${people} in the population: ${value}.`,
  unknown: (people) => `Data needed to decide are missing for ${people}.`,
  undecided: (count) =>
    count === 1
      ? 'Whether 1 person belongs to the population is not known.'
      : `Whether ${number(count)} people belong to the population is not known.`,
  projected: (day, value) => `Projected to ${date(day)}: ${value}.`,
  all: {
    mixed: (asOf, total, parts) =>
      `As of ${date(asOf)}, of ${plural(total, 'indicator', 'indicators')} with a target, ${list(parts)}.`,
    noTargets: (asOf) => `As of ${date(asOf)}, no indicator has a target.`,
    nothing: (asOf) => `As of ${date(asOf)}, no indicator has been counted.`,
    everyReached: (asOf, total) =>
      total === 1
        ? `As of ${date(asOf)}, the only indicator with a target has reached it.`
        : `As of ${date(asOf)}, all ${number(total)} indicators with a target have reached it.`,
    noneReached: (asOf, total) =>
      total === 1
        ? `As of ${date(asOf)}, the only indicator with a target has not yet reached it.`
        : `As of ${date(asOf)}, none of the ${number(total)} indicators with a target has reached it.`,
    noneDecided: (asOf, total) =>
      total === 1
        ? `As of ${date(asOf)}, the only indicator with a target cannot be decided.`
        : `As of ${date(asOf)}, none of the ${number(total)} indicators with a target can be decided.`,
    reached: (count) => `${number(count)} ${count === 1 ? 'has' : 'have'} reached it`,
    missed: (count) => `${number(count)} ${count === 1 ? 'has' : 'have'} not`,
    undecidable: (count) => `${number(count)} cannot be decided`,
    missedNames: (titles) => `Not reached: ${titles.join('; ')}.`,
    exceededNames: (titles) => `Over the limit: ${titles.join('; ')}.`,
    roster: (people) =>
      people === 0
        ? 'The roster has no people.'
        : `Counted from a roster of ${plural(people, 'person', 'people')}.`,
  },
};
