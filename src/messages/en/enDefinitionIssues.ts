import type { IssueWords } from '../IssueWording';
import type { viDefinitionIssues } from '../vi/viDefinitionIssues';
import { enMeant } from './enMeant';

export const enDefinitionIssues: Readonly<Record<keyof typeof viDefinitionIssues, IssueWords>> = {
  'indicator-not-valid': (p) => ({
    what: `Indicator ${p.text('code')} is not valid on the as-of date.`,
    advice: 'Check the dates between which it is valid.',
  }),
  'indicator-version-ended': (p) => ({
    what: `Indicator ${p.text('code')} has an earlier version without a last day; it is taken to end when the next one begins, and the version valid from ${p.day('from')} is used.`,
    advice: 'Nothing needs doing if that is so; otherwise give each version its last day.',
  }),
  'indicator-date-invalid': (p) => ({
    what: `“${p.text('text')}” is no date of the form year-month-day.`,
    advice: 'Write it like 2025-12-31.',
  }),
  'indicator-level-unknown': (p) => ({
    what: `The roster has no unit level “${p.text('name')}”${enMeant(p)}.`,
    advice: 'Choose a level that the roster has.',
  }),
  'indicator-level-absent': (p) => ({
    what: `The roster names no ${p.level('name')}, so this indicator has no figure.`,
    advice: 'Add a column or titles that name them; if there are none, nothing needs doing.',
  }),
  'indicator-breakdown-unknown': (p) => ({
    what: `Figures cannot be broken down by “${p.text('name')}”${enMeant(p)}.`,
    advice: 'Choose a column or level that the roster has.',
  }),
  'indicator-unit-unknown': (p) => ({
    what: `There is no unit “${p.text('unit')}” to have a target of its own${enMeant(p)}.`,
    advice: "Write the unit's exact name or code.",
  }),
  'indicator-unit-unclear': (p) => ({
    what: `${p.number('units')} units are called “${p.text('unit')}”; the target holds for none of them.`,
    advice: 'Add the unit above it, such as “Gia Lộc/Toàn Thắng”.',
  }),
  'definition-header-missing': (p) => ({
    what: `The header of the indicator table with the columns ${p.list('columns')} is missing.`,
    advice: 'Restore the header row.',
  }),
  'definition-row-skipped': (p) => ({
    what: `Row “${p.text('text')}” has neither title nor kind nor condition and was taken for a note.`,
    advice: 'Complete it if it is an indicator.',
  }),
  'definition-cell-unused': (p) => ({
    what: `Value “${p.text('value')}” means nothing for an indicator of kind “${p.text('kind')}”.`,
    advice: 'Clear the cell or change the kind.',
  }),
  'definition-number-invalid': () => ({
    what: 'The cell cannot be read as a number.',
    advice: 'Write it like 15 %, 12.5 or 1234.',
  }),
  'definition-date-invalid': (p) => ({
    what: `“${p.text('value')}” is no date.`,
    advice: 'Write it like 31/12/2025.',
  }),
  'definition-code-unknown': (p) => ({
    what: `There is no indicator with code “${p.text('code')}”.`,
    advice: 'Write the code of an indicator of the table above.',
  }),
  'definition-version-unclear': (p) => ({
    what: `Indicator ${p.text('code')} has several versions and the row does not say which.`,
    advice: 'Give the date from which the version is valid.',
  }),
  'table-column-repeated': (p) => ({
    what: `Column “${p.text('header')}” stands twice; the first is used.`,
    advice: 'Delete or rename the other.',
  }),
  'table-cell-error': (p) => ({
    what: `The cell shows the Excel error ${p.text('value')}.`,
    advice: 'Correct the formula or type the value.',
  }),
};
