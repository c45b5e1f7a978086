import type { IssueWords } from '../IssueWording';
import type { viConditionIssues } from '../vi/viConditionIssues';
import { enMeant } from './enMeant';

function typeWord(type: string): string {
  return TYPE_WORDS[type] ?? type;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  truth: 'something true or false',
  number: 'a number',
  date: 'a date',
  text: 'a text',
  field: 'a column name in [ ]',
  literal: 'a text in quotes',
};

export const enConditionIssues: Readonly<Record<keyof typeof viConditionIssues, IssueWords>> = {
  'condition-empty': () => ({
    what: 'The condition is empty.',
    advice: 'Write a condition such as [Age] < 40.',
  }),
  'condition-syntax': () => ({
    what: 'The formula cannot be understood from here on.',
    advice: 'Check the signs and the order of its parts.',
  }),
  'condition-bracket-unclosed': () => ({
    what: 'A bracket is opened and never closed.',
    advice: 'Add the closing bracket.',
  }),
  'condition-bracket-unopened': () => ({
    what: 'A bracket is closed that was not opened.',
    advice: 'Remove it or add the opening bracket.',
  }),
  'condition-text-unclosed': () => ({
    what: 'A text in quotation marks is not closed.',
    advice: 'Add the closing quotation mark.',
  }),
  'condition-field-unclosed': () => ({
    what: 'A field name in square brackets is not closed.',
    advice: 'Add the closing ].',
  }),
  'condition-field-unknown': (p) => ({
    what: `There is no column “${p.text('name')}”${enMeant(p, p.field('nearest'))}.`,
    advice: 'Write the name of the column in square brackets as the roster has it.',
  }),
  'condition-field-absent': (p) => ({
    what: `The roster has no column “${p.field('name')}”, so this indicator cannot be computed yet.`,
    advice: 'Add the column, or say which column holds it.',
  }),
  'column-absent': (p) => ({
    what: `The roster has no column “${p.field('name')}”, so ${p.number('titles')} ${p.number('titles') === '1' ? 'indicator' : 'indicators'} cannot be computed yet: ${p.list('titles', 3)}.`,
    advice: 'Add the column, or say which column holds it.',
  }),
  'condition-function-unknown': (p) => ({
    what: `There is no function ${p.text('name')}${enMeant(p)}.`,
    advice: 'Use one of the functions of the reference.',
  }),
  'condition-argument-count': (p) => ({
    what: `Function ${p.text('name')} has ${p.text('given')} arguments; it is written ${p.text('forms')}.`,
    advice: 'Give exactly its arguments.',
  }),
  'condition-argument-empty': () => ({
    what: 'An argument is empty.',
    advice: 'Write it or remove the extra separator.',
  }),
  'condition-comma-ambiguous': (p) => ({
    what: `“${p.text('text')}” can be the number ${p.text('decimal')} or two arguments.`,
    advice: `Write ${p.text('decimal')}, or separate the arguments by semicolons.`,
  }),
  'condition-separator-misplaced': () => ({
    what: 'A separator stands outside of functions and lists.',
    advice: 'Remove it, or join the parts by AND or OR.',
  }),
  'condition-operator-missing': () => ({
    what: 'There is no operator between two parts.',
    advice: 'Add one, or join them by AND or OR.',
  }),
  'condition-connective-between': (p) => ({
    what: `“${p.text('text')}” stands between two conditions.`,
    advice: `Write ${p.text('name')}(first condition; second condition).`,
  }),
  'condition-too-deep': () => ({
    what: 'The formula is nested too deeply.',
    advice: 'Shorten it, for instance with IN { } instead of many ORs.',
  }),
  'condition-operator-unknown': () => ({
    what: 'This operator is not part of conditions.',
    advice: 'Use =, <>, <, <=, >, >=, IN or + - * /.',
  }),
  'condition-name-bare': (p) => ({
    what: `“${p.text('text')}” stands without brackets or quotation marks${enMeant(p)}.`,
    advice: 'Write columns in [ ] and texts in quotation marks.',
  }),
  'condition-not-supported': () => ({
    what: 'This part of Excel cannot be used in conditions.',
    advice: 'Express it with the functions of the reference.',
  }),
  'condition-list-missing': () => ({
    what: 'After IN a list in { } must stand.',
    advice: 'Write it like [Unit] IN {"A"; "B"}.',
  }),
  'condition-type': (p) => ({
    what: `This must be ${typeWord(p.text('expected'))}${p.text('given') === '' ? '' : ` but is ${typeWord(p.text('given'))}`}.`,
    advice:
      p.text('given') === ''
        ? 'See in the reference how the function is written.'
        : 'Compare numbers with numbers, dates with dates, texts with texts in quotes.',
  }),
  'condition-order-missing': (p) => ({
    what: `The values of “${p.field('name')}” have no order, so they cannot be less or more.`,
    advice: 'Use = or IN.',
  }),
  'condition-value-unknown': (p) => ({
    what: `The vocabulary of “${p.field('name')}” has no “${p.text('value')}”${enMeant(p)}.`,
    advice: 'Write a value of the vocabulary.',
  }),
  'condition-date-impossible': (p) => ({
    what: `There is no day ${p.text('day')}/${p.text('month')}/${p.text('year')}.`,
    advice: 'Write DATE(year; month; day) with a day that exists.',
  }),
  'condition-pattern-empty': () => ({
    what: 'The text to look for is empty.',
    advice: 'Write the text to look for in quotation marks.',
  }),
};
