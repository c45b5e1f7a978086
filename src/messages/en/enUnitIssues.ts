import type { IssueWords } from '../IssueWording';
import type { viUnitIssues } from '../vi/viUnitIssues';
import { enMeant } from './enMeant';

export const enUnitIssues: Readonly<Record<keyof typeof viUnitIssues, IssueWords>> = {
  'units-header-missing': (p) => ({
    what: `No header row of units with the columns ${p.list('columns')} was found.`,
    advice: 'Put the header row back.',
  }),
  'units-name-missing': () => ({
    what: 'The line has no unit name.',
    advice: 'Write the name or remove the line.',
  }),
  'units-repeated': (p) => ({
    what: `Unit “${p.text('unit')}” repeats the name or code of a line above; this line is not used.`,
    advice: 'Remove the line or change its name and code.',
  }),
  'units-parent-unknown': (p) => ({
    what: `There is no unit “${p.text('parent')}” to belong to${enMeant(p)}.`,
    advice: 'Write the exact name or code of a unit of the table.',
  }),
  'units-parent-unclear': (p) => ({
    what: `Several units are called “${p.text('parent')}”.`,
    advice: 'Write the code of the unit to belong to.',
  }),
  'units-parent-circular': (p) => ({
    what: `Unit “${p.text('unit')}” belongs to itself.`,
    advice: 'Correct the unit that it belongs to.',
  }),
  'units-not-listed': (p) => ({
    what: `The table of units has no “${p.text('unit')}” (roster rows: ${p.number('rows')})${p.text('nearest') === '' ? '' : `; nearest is “${p.text('nearest')}”`}.`,
    advice: 'Correct the name in the roster, or add the unit or another name to the table.',
  }),
  'units-name-unclear': (p) => ({
    what: `The table has several units called “${p.text('unit')}”; it is not clear which one is meant.`,
    advice: 'Add a district column to the roster or write the full name.',
  }),
  'units-parent-differs': (p) => ({
    what: `“${p.text('unit')}” belongs to another unit in the roster than in the table of units.`,
    advice: 'Correct the roster or the table.',
  }),
};
