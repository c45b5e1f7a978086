import type { PlanMessages } from '../vi/viPlan';

export const enPlan: PlanMessages = {
  intro: 'Try personnel changes before they happen. The roster in the workbook is not changed.',
  changes: 'Planned changes',
  none: 'No changes yet.',
  kinds: {
    appoint: 'Appoint',
    move: 'Move',
    leave: 'Leave',
    qualify: 'Qualify',
  },
  kind: 'What',
  person: 'Person',
  date: 'From',
  field: 'What changes',
  value: 'New value',
  addField: 'Add another value',
  add: 'Add change',
  remove: (change) => `Remove: ${change}`,
  line: (date, kind, name) => `${date}: ${kind} – ${name}`,
  sets: (field, value) => `${field}: ${value}`,
  effect: (date) => `Result on ${date}`,
  indicator: 'Indicator',
  before: 'Before',
  after: 'After',
  retirement: 'Include statutory retirement',
  issues: 'Some lines could not be understood',
};
