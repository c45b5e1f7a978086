import { formatsFor } from '../Formats';
import type { ReportMessages } from '../vi/viReport';

const { list, number } = formatsFor('en');

/** What lists of people say. */
export const enPeople: ReportMessages['people'] = {
  title: (indicator) => `People: ${indicator}`,
  summary: (counts) =>
    `Counted: ${number(counts.counted)}; not counted: ${number(counts.not)}; undecidable: ${number(counts.open)}; outside the population: ${number(counts.excluded)}.`,
  number: 'No.',
  standing: 'Result',
  reason: 'Reason',
  place: 'Place in the roster',
  standings: {
    counted: 'Counted',
    unknown: 'Undecidable',
    undecided: 'Population undecidable',
    nearest: 'Lacks one condition only',
    fixed: 'Lacks what cannot change',
    notCounted: 'Not counted',
  },
  missing: (fields) => `data missing: ${list(fields)}`,
  lacks: (parts) => `not met: ${parts.join('; ')}`,
};
