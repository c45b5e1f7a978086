import type { IssueWords } from '../IssueWording';
import type { viPlanIssues } from '../vi/viPlanIssues';

export const enPlanIssues: Readonly<Record<keyof typeof viPlanIssues, IssueWords>> = {
  'plan-header-missing': (p) => ({
    what: `No header row of planned changes with the columns ${p.list('columns')} was found.`,
    advice: 'Put the header row back.',
  }),
  'plan-row-skipped': () => ({
    what: 'The line has neither a date nor a change and is taken for a note.',
    advice: 'Complete it if a change is planned.',
  }),
  'plan-date-invalid': (p) => ({
    what:
      p.text('value') === ''
        ? 'The day from which the change holds is missing.'
        : `“${p.text('value')}” is not a date.`,
    advice: 'Write a day such as 01/02/2024.',
  }),
  'plan-kind-unknown': (p) => ({
    what: `There is no change called “${p.text('value')}” (allowed: ${p.list('allowed')}).`,
    advice: 'Choose one of those.',
  }),
  'plan-name-missing': () => ({
    what: 'The line does not say whose change it is.',
    advice: 'Write a full name or a personal number.',
  }),
  'plan-value-missing': () => ({
    what: 'The line does not say what is qualified for.',
    advice: 'Write the new value under its column, such as the rank.',
  }),
  'plan-value-unreadable': (p) => ({
    what: `“${p.text('value')}” cannot stand in the field ${p.text('field')}; this value is not counted.`,
    advice: 'Write it as in the roster.',
  }),
  'plan-person-unknown': (p) => ({
    what: `“${p.text('who')}” is not in the roster on that day; the change is not counted.`,
    advice: 'Check name, birth date or personal number.',
  }),
  'plan-person-unclear': (p) => ({
    what: `It is not clear which of ${p.number('people')} people “${p.text('who')}” is; the change is not counted.`,
    advice: 'Add a personal number or birth date.',
  }),
  'plan-post-unclear': (p) => ({
    what: `“${p.text('who')}” holds ${p.number('posts')} posts and it is not clear which is meant; the change is not counted.`,
    advice: 'Write the present position as in the roster.',
  }),
  'plan-unit-unknown': (p) => ({
    what: `There is no unit “${p.text('unit')}”, or more than one; the change is not counted.`,
    advice: "Write the unit's exact name, with its district where names repeat.",
  }),
  'plan-already-past': () => ({
    what: 'The change is not after the as-of date and is taken to be in the roster already.',
    advice: 'Nothing to do; remove the line once it is done.',
  }),
  'projection-retirement-unknown': (p) => ({
    what: `${p.number('people')} people lack a birth date or gender, so their retirement is unknown; the projection keeps them.`,
    advice: 'Fill in birth date and gender.',
  }),
  'projection-retirement-past': (p) => ({
    what: `${p.number('people')} people are past retirement on the as-of date and still in the roster; the projection keeps them.`,
    advice: 'Check the birth date, or give a retirement date of their own.',
  }),
  'bridge-person-unclear': (p) => ({
    what: `${p.number('people')} people share name and birth date and cannot be matched between the rosters; they count as left and joined.`,
    advice: 'Give these people personal numbers.',
  }),
};
