import { formatsFor } from '../Formats';
import type { DefinitionMessages } from '../vi/viDefinitions';

const { date, number, share } = formatsFor('en');

export const enDefinitions: DefinitionMessages = {
  age: 'Age',
  everybody: 'everybody on the roster',
  population: (words) => `Population: ${words}`,
  condition: (words) => `Condition: ${words}`,
  ratio: (numerator, denominator) =>
    `People for whom ${numerator}, divided by people for whom ${denominator}`,
  mean: (value) => `Mean of ${value}`,
  median: (value) => `Median of ${value}`,
  unitShare: (level, condition, atLeast) => `Share of ${level} in which ${atLeast}: ${condition}`,
  also: (condition, other) => `${condition}, and at the same time ${other}`,
  atLeast: (count) =>
    count === 1 ? 'at least 1 person has' : `at least ${number(count)} people have`,
  atLeastShare: (fraction) => `at least ${share(fraction)} of the people have`,
  source: (source) => `Source: ${source}`,
  valid: (from, to) =>
    `Valid${from === undefined ? '' : ` from ${date(from)}`}${to === undefined ? '' : ` until ${date(to)}`}`,
  levels: {
    province: 'provinces',
    district: 'districts',
    commune: 'communes',
    department: 'departments and branches',
  },
  words: {
    and: (parts) => parts.join(' and '),
    or: (parts) => parts.join(' or '),
    not: (part) => `not (${part})`,
    marked: (field) => `marked ${field}`,
    oneOf: (field, values) => `${field} is ${values.join(' or ')}`,
    begins: (field, text) => `${field} begins with ${text}`,
    contains: (field, text) => `${field} contains ${text}`,
    blank: (field) => `${field} is empty`,
    filled: (field) => `${field} is filled in`,
    since: (from, to) =>
      to === undefined ? `the time since ${from}` : `the time from ${from} to ${to}`,
    age: (from, to) =>
      `Age${from === null ? '' : ` counted from ${from}`}${to === undefined ? '' : ` on ${to}`}`,
    yearOf: (day) => `the year of ${day}`,
    monthOf: (day) => `the month of ${day}`,
    day: (day) => date(day),
    asOf: 'the as-of date',
    years: (count) => `${number(count, 10)} ${count === 1 ? 'year' : 'years'}`,
    months: (count) => `${number(count, 10)} ${count === 1 ? 'month' : 'months'}`,
    measured: {
      years: (length) => `${length}, in years`,
      months: (length) => `${length}, in months`,
    },
    compare: {
      '=': (field, value) => `${field} is ${value}`,
      '<>': (field, value) => `${field} is not ${value}`,
      '>=': (field, value) => `${field} is at least ${value}`,
      '>': (field, value) => `${field} is over ${value}`,
      '<=': (field, value) => `${field} is at most ${value}`,
      '<': (field, value) => `${field} is under ${value}`,
    },
    compareDays: {
      '=': (field, day) => `${field} is ${day}`,
      '<>': (field, day) => `${field} is not ${day}`,
      '>=': (field, day) => `${field} is on or after ${day}`,
      '>': (field, day) => `${field} is after ${day}`,
      '<=': (field, day) => `${field} is on or before ${day}`,
      '<': (field, day) => `${field} is before ${day}`,
    },
  },
};
