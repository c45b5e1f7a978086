import { formatsFor } from '../Formats';
import type { ReportMessages } from '../vi/viReport';
import { enCharts } from './enCharts';
import { enMethod } from './enMethod';
import { enPeople } from './enPeople';
import { enQuality } from './enQuality';

const { date, number } = formatsFor('en');

export const enReport: ReportMessages = {
  sheets: {
    summary: 'Summary',
    notes: 'Notes',
    byUnit: 'By unit',
    byGroup: 'By group',
    charts: 'Charts',
    people: 'People',
    quality: 'Data quality',
    method: 'Method',
    history: 'Report history',
  },
  heading: {
    party: 'COMMUNIST PARTY OF VIET NAM',
    blank: '…………………………',
    number: (text) => `No.: ${text}`,
    blankNumber: '………-BC/………',
    state: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    placeAndDate: (place) => `${place}, …… …………… ………`,
    blankPlace: '……………',
    kind: 'REPORT',
    title: 'Results against the targets',
    titleOf: (definitions) => `Results against the targets of ${definitions}`,
    asOf: (day) => `(Figures as of ${date(day)})`,
  },
  signature: {
    preparedBy: 'PREPARED BY',
    signHint: '(Signature and full name)',
    signerRole: 'HEAD OF THE AGENCY',
    stampHint: '(Signature and seal)',
  },
  /** `&P` and `&N` are Excel's page number and number of pages. */
  footer: {
    source: (asOf, fingerprint) => `Figures of ${date(asOf)} - roster ${fingerprint}`,
    page: 'Page &P of &N',
  },
  columns: {
    number: 'No.',
    code: 'Code',
    title: 'Indicator',
    numerator: 'Counted',
    denominator: 'Total',
    actual: 'Actual',
    highest: 'Highest possible',
    target: 'Target',
    due: 'Due date',
    difference: 'Difference (% points)',
    missing: 'Number short or over',
    verdict: 'Verdict',
    projected: 'Projected at due date',
    change: 'Change since last report',
    remarks: 'Remarks',
    unit: 'Unit',
    share: 'Share',
    value: 'Value',
    mark: 'OK',
  },
  summary: {
    notes: 'Notes on the results of the indicators',
    words: 'Results in words',
    definitions: 'How the indicators are counted, and their sources',
  },
  ungrouped: 'Other indicators',
  wholeUnit: (scope) => `Whole ${scope ?? 'province'}`,
  byGroup: {
    title: 'Results by group',
    note: 'Each group is counted within the population of the indicator; targets are set for the whole, so groups have no verdict.',
    group: 'Group',
    value: 'Share or value',
    noValue: '(not stated)',
    flags: { true: 'Yes', false: 'No' },
  },
  byUnit: {
    title: 'Results against the targets by unit',
    count: 'Count',
    legend: 'OK: ✓ reached; ✗ not reached or over the limit; ? undecidable, data are missing.',
    target: (target) => `Target: ${target}`,
    noTarget: 'No target',
  },
  people: enPeople,
  quality: enQuality,
  masked: {
    legend: (below) =>
      `…: masked, the group has under ${number(below)} people or would give one away.`,
    sentence: (title, below) => `${title}: masked, the group has under ${number(below)} people.`,
  },
  method: enMethod,
  history: {
    title: 'History of reports',
    note: 'Each report adds one row per indicator; a report of the same as-of date replaces only its own rows.',
    columns: {
      asOf: 'As of',
      code: 'Indicator code',
      title: 'Indicator',
      numerator: 'Counted',
      unknown: 'Unknown',
      denominator: 'Total',
      value: 'Actual',
      target: 'Target',
      fingerprint: 'Roster',
    },
  },
  charts: enCharts,
};
