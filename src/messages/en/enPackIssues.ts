import type { IssueWords } from '../IssueWording';
import type { viPackIssues } from '../vi/viPackIssues';

export const enPackIssues: Readonly<Record<keyof typeof viPackIssues, IssueWords>> = {
  'pack-wrong-type': (p) => ({
    what: `${p.text('expected')} is needed but ${p.text('found')} was found.`,
    advice: 'Correct it after the schema of indicator packs.',
  }),
  'pack-key-missing': (p) => ({ what: `“${p.text('key')}” is missing.`, advice: 'Add it.' }),
  'pack-key-unknown': (p) => ({
    what: `“${p.text('key')}” is not used here (allowed: ${p.list('allowed')}).`,
    advice: 'Correct its name or remove it.',
  }),
  'pack-keys-conflict': (p) => ({
    what: `${p.list('keys')} exclude each other.`,
    advice: 'Keep one of them.',
  }),
  'pack-choice-unknown': (p) => ({
    what: `There is no “${p.text('value')}” (allowed: ${p.list('allowed')}).`,
    advice: 'Choose one of the allowed values.',
  }),
  'pack-text-empty': () => ({ what: 'The text is empty.', advice: 'Fill it in.' }),
  'pack-code-invalid': (p) => ({
    what: `“${p.text('value')}” cannot be a code.`,
    advice: 'Use unaccented letters, digits and _, beginning with a letter.',
  }),
  'pack-code-repeated': (p) => ({
    what: `Code “${p.text('code')}” is used by two indicators at the same time.`,
    advice: 'Change the code or the dates of validity.',
  }),
  'pack-date-invalid': (p) => ({
    what: `“${p.text('value')}” is no date of the form year-month-day.`,
    advice: 'Write it like 2025-12-31.',
  }),
  'pack-date-impossible': (p) => ({
    what: `There is no day ${p.text('value')}.`,
    advice: 'Correct the date.',
  }),
  'pack-date-order': (p) => ({
    what: `${p.text('earlier')} must be before ${p.text('later')}.`,
    advice: 'Correct one of the dates.',
  }),
  'pack-date-repeated': (p) => ({
    what: `${p.text('date')} stands twice.`,
    advice: 'Keep one value for each day.',
  }),
  'pack-validity-reversed': (p) => ({
    what: `The beginning ${p.text('from')} is after the end ${p.text('to')}.`,
    advice: 'Exchange the dates.',
  }),
  'pack-range-reversed': (p) => ({
    what: `The lower end ${p.text('value')} is above the upper end ${p.text('upper')}.`,
    advice: 'Exchange the ends.',
  }),
  'pack-path-incomplete': () => ({
    what: 'A path needs a due date, and a baseline or values by year.',
    advice: 'Add what is missing.',
  }),
  'pack-share-not-fraction': (p) => ({
    what: `The share ${p.text('value')} is not between 0 and 1.`,
    advice: 'Write it as a fraction: 15 % is 0.15.',
  }),
  'pack-unit-target-unnamed': () => ({
    what: 'A unit target names neither level nor unit.',
    advice: 'Give the level or the unit.',
  }),
  'pack-list-empty': () => ({ what: 'The list has no entries.', advice: 'Add at least one.' }),
  'pack-number-not-whole': (p) => ({
    what: `${p.text('value')} is not a whole number.`,
    advice: 'Write a whole number.',
  }),
  'pack-number-not-above': (p) => ({
    what: `${p.text('value')} must be above ${p.text('minimum')}.`,
    advice: 'Correct the number.',
  }),
  'pack-number-too-small': (p) => ({
    what: `${p.text('value')} is below ${p.text('minimum')}.`,
    advice: 'Correct the number.',
  }),
  'pack-number-too-large': (p) => ({
    what: `${p.text('value')} is above ${p.text('maximum')}.`,
    advice: 'Correct the number.',
  }),
};
