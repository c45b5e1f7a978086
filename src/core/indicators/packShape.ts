import type { ObjectShape, Shape } from './Shape';

const TEXT: Shape = { is: 'text' };
const CONDITION: Shape = { is: 'text', mayBeEmpty: true };
const NUMBER: Shape = { is: 'number' };
const DATE: Shape = { is: 'date' };
const CODE: Shape = { is: 'code' };
const BILINGUAL: Shape = { is: 'object', required: { vi: TEXT, en: TEXT } };

const DATED_VALUE: Shape = { is: 'object', required: { date: DATE, value: NUMBER } };

const MEASURES: readonly ObjectShape[] = [
  {
    is: 'object',
    required: {
      kind: { is: 'choice', of: ['share', 'count'] },
      population: CONDITION,
      condition: TEXT,
    },
  },
  {
    is: 'object',
    required: {
      kind: { is: 'choice', of: ['ratio'] },
      population: CONDITION,
      numerator: TEXT,
      denominator: TEXT,
    },
  },
  {
    is: 'object',
    required: {
      kind: { is: 'choice', of: ['mean', 'median'] },
      population: CONDITION,
      value: TEXT,
    },
  },
  {
    is: 'object',
    required: {
      kind: { is: 'choice', of: ['unitShare'] },
      level: TEXT,
      population: CONDITION,
      condition: TEXT,
    },
    optional: {
      alsoCondition: TEXT,
      atLeast: { is: 'number', isWhole: true, minimum: 1 },
      atLeastShare: { is: 'number', minimum: 0, excludesMinimum: true, maximum: 1 },
    },
    atMostOneOf: ['atLeast', 'atLeastShare'],
  },
];

const TARGET: Shape = {
  is: 'object',
  required: { comparator: { is: 'choice', of: ['>=', '>', '=', '<=', '<'] }, value: NUMBER },
  optional: {
    upper: NUMBER,
    due: DATE,
    baseline: DATED_VALUE,
    path: { is: 'choice', of: ['straight', 'stepped'] },
    interim: { is: 'list', of: DATED_VALUE },
    byUnit: {
      is: 'list',
      of: {
        is: 'object',
        required: { value: NUMBER },
        optional: { level: TEXT, unit: TEXT, upper: NUMBER, date: DATE },
      },
    },
  },
};

const INDICATOR: Shape = {
  is: 'object',
  required: {
    code: CODE,
    title: BILINGUAL,
    measure: { is: 'variant', by: 'kind', of: MEASURES },
  },
  optional: {
    group: BILINGUAL,
    target: TARGET,
    breakdowns: { is: 'list', of: TEXT },
    source: BILINGUAL,
    validFrom: DATE,
    validTo: DATE,
    settings: {
      is: 'object',
      required: {},
      optional: {
        age: { is: 'choice', of: ['date', 'month', 'year'] },
        leapDay: { is: 'choice', of: ['february28', 'march1'] },
      },
    },
  },
};

/** The shape of a pack; `catalogue/indicatorPack.schema.json` says the same to other tools. */
export const packShape: ObjectShape = {
  is: 'object',
  required: {
    name: CODE,
    title: BILINGUAL,
    indicators: { is: 'list', of: INDICATOR, atLeast: 1 },
  },
  optional: { $schema: { is: 'text', mayBeEmpty: true } },
};
