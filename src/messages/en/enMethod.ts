import { formatsFor } from '../Formats';
import type { ReportMessages } from '../vi/viReport';

const { number } = formatsFor('en');

/** What the sheet on the method says. */
export const enMethod: ReportMessages['method'] = {
  title: 'Method',
  fact: 'Item',
  value: 'Value',
  definitions: 'Definitions of the indicators',
  definition: 'How it is counted',
  formula: (part, text) => `Formula of the ${part}: ${text}`,
  parts: {
    population: 'population',
    condition: 'condition',
    alsoCondition: 'second condition',
    numerator: 'numerator',
    denominator: 'denominator',
    value: 'value',
  },
  facts: {
    asOf: 'As-of date',
    sheets: 'Sheets with the roster',
    rows: 'Rows of people and posts',
    people: 'People',
    fingerprint: 'Fingerprint of the roster',
    definitions: 'Set of indicators',
    definitionsFingerprint: 'Fingerprint of the definitions',
    made: 'Made at',
    version: 'Version',
    ages: 'How ages are counted',
    unknown: 'Missing data',
    unknownRule:
      'A missing value is not a “no”: figures give the certain and the highest possible value, and verdicts are decided on counts, never on rounded shares.',
    projection: 'Projection',
    retirement: 'People retire as Decree 135/2020 says',
    masking: 'Masking of small groups',
    masked: (below) =>
      `Shares of groups under ${number(below)} people are masked, with others so that totals do not give them away`,
    notMasked: 'None',
  },
  rules: {
    date: 'Completed years by full date of birth',
    month: 'Age by month',
    year: 'Age by year',
  },
  leapRules: {
    february28: 'people born on 29 February turn a year older on 28 February of common years',
    march1: 'people born on 29 February turn a year older on 1 March of common years',
  },
};
