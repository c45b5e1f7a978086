import { formatsFor } from '../Formats';
import type { ReportMessages } from '../vi/viReport';

const { date, list, number } = formatsFor('en');

export const enReport: ReportMessages = {
  sheets: {
    summary: 'Summary',
    byUnit: 'By unit',
    charts: 'Charts',
  },
  heading: {
    party: 'COMMUNIST PARTY OF VIET NAM',
    blank: '…………………………',
    number: (text) => `No.: ${text}`,
    blankNumber: '………-BC/………',
    placeAndDate: (place, day, month, year) => `${place}, ${date(`${year}-${month}-${day}`)}`,
    blankPlaceAndDate: '……………, …… …………… ………',
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
    code: 'Code',
    title: 'Indicator',
    numerator: 'Counted',
    unknown: 'Unknown',
    denominator: 'Total',
    actual: 'Actual',
    highest: 'Highest possible',
    target: 'Target',
    due: 'Due date',
    difference: 'Difference (% points)',
    differencePlain: 'Difference',
    missing: 'Short or in excess',
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
    words: 'Results in words',
    definitions: 'How the indicators are counted, and their sources',
  },
  ungrouped: 'Other indicators',
  wholeUnit: 'Whole province',
  byUnit: {
    title: 'Results against the targets by unit',
    legend: 'OK: ✓ reached; ✗ not reached or over the limit; ? undecidable, data are missing.',
    target: (target) => `Target: ${target}`,
    noTarget: 'No target',
  },
  charts: {
    title: 'Charts of the results',
    notReached: (missed, total) =>
      `${number(missed)} of ${number(total)} ${total === 1 ? 'target' : 'targets'} not yet reached`,
    allReached: (total) =>
      total === 1 ? 'The target is reached' : `All ${number(total)} targets are reached`,
    undecided: (undecided) => `${number(undecided)} undecidable`,
    actual: 'Actual',
    target: 'Target',
    axis: 'Share (%)',
    description: (titles) =>
      `Columns: actual shares; diamonds: targets. Indicators: ${list(titles)}.`,
    source: 'Figures behind the chart',
  },
};
