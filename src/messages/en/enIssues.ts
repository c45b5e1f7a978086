import type { IssueMessages } from '../vi/viIssues';
import { enConditionIssues } from './enConditionIssues';
import { enDefinitionIssues } from './enDefinitionIssues';
import { enPackIssues } from './enPackIssues';
import { enPlanIssues } from './enPlanIssues';
import { enTemplateIssues } from './enTemplateIssues';
import { enUnitIssues } from './enUnitIssues';

export const enIssues: IssueMessages = {
  'sheet-without-roster': (p) => ({
    what: `No staff list was found on this sheet: no column looks like a name or a birth date. Columns seen: ${p.list('seen')}.`,
    advice:
      'Check the header row ("Full name" and "Date of birth" are needed), or name the header row and columns in the mapping.',
  }),
  'sheet-left-out': () => ({
    what: 'The sheet is hidden and was not read.',
    advice: 'Show the sheet if it is a roster to be counted.',
  }),
  'sheet-is-form': () => ({
    what: 'The sheet is a form (it holds directives in {{ }}) and was not read as a roster.',
    advice: 'If it is a roster to be counted, remove the directives in {{ }}.',
  }),
  'sheet-without-names': (p) => ({
    what: `This sheet has a column of birth dates, but no column looks like full names. Columns seen: ${p.list('seen')}.`,
    advice: 'Map a column to "Full name" or "Personal number".',
  }),
  'header-missing': () => ({
    what: 'This list has no header row; its columns were recognised by what their cells hold.',
    advice: 'Add a header row above it, or confirm the columns in the mapping.',
  }),
  'column-birth-missing': (p) => ({
    what: `No column looks like a birth date. Columns seen: ${p.list('seen')}.`,
    advice:
      'Map a column to "Date of birth"; without one, ages are those of a column "Age", and without that every condition on age is undecided.',
  }),
  'column-rival': (p) => ({
    what: `Column "${p.text('column')}" also looks like "${p.field('field')}", but column "${p.text('kept')}" is used.`,
    advice: 'Change the mapping if this is the right column; otherwise nothing needs doing.',
  }),
  'list-beside': (p) => ({
    what: `From the second column "${p.text('column')}" on another list seems to stand beside the first; its people are not counted.`,
    advice:
      'Move that list below or to another sheet; if it holds no cadres to be counted, nothing needs doing.',
  }),
  'column-guessed': (p) => ({
    what: `Column "${p.text('column')}" was taken for "${p.field('field')}" by what its cells hold.`,
    advice: 'Confirm or change it in the mapping.',
  }),
  'column-legacy-text': (p) => ({
    what: `Column "${p.text('column')}" is written in the old ${p.text('encoding')} encoding, such as ${p.list('examples')}; in Unicode that is ${p.list('converted')}.`,
    advice:
      'Agree to the conversion in the mapping, or convert the column to Unicode and read again.',
  }),
  'mapping-column-unknown': (p) => ({
    what: `The mapping names column "${p.text('name')}", which this sheet does not have. Columns seen: ${p.list('seen')}.`,
    advice:
      p.text('nearest') === ''
        ? 'Correct the name in the mapping.'
        : `Correct the name in the mapping; is "${p.text('nearest')}" meant?`,
  }),
  'mapping-field-unknown': (p) => ({
    what: `The mapping gives column "${p.text('column')}" to field "${p.text('field')}", which does not exist.`,
    advice: `Use one of these fields: ${p.list('known')}.`,
  }),
  'mapping-sheet-unknown': (p) => ({
    what: `The mapping names sheet "${p.text('name')}", which the workbook does not have.`,
    advice: 'Correct the name in the mapping.',
  }),
  'mapping-header-missing': (p) => ({
    what: `Row ${p.number('row')} was told to be the header, but it is empty or no column of it is taken for names.`,
    advice: 'Correct the header row, or tell the column of names.',
  }),
  'row-not-understood': (p) => ({
    what: `Rows with values but without a name, and therefore not counted: ${p.number('count')}.`,
    advice: 'Fill in the name, or delete the row if it is not needed.',
  }),
  'row-vacant': (p) => ({
    what: `Vacant posts, not counted as people: ${p.number('count')}.`,
    advice: 'Nothing needs doing, unless the post has in fact been filled.',
  }),
  'post-continued': (p) => ({
    what: `Lines that only go on with the post of the person above (${p.list('examples')}): ${p.number('count')}. That person is taken to hold these posts too.`,
    advice: 'Nothing needs doing; where such a post is vacant, write "VACANT" in the name column.',
  }),
  'name-missing': (p) => ({
    what: `People whose name cannot be read: ${p.number('count')}.`,
    advice: 'Fill in the name; the person is counted all the same.',
  }),
  'person-repeated': (p) => ({
    what: `Rows that repeat a person already listed (${p.list('examples')}): ${p.number('count')}. Each person is counted once.`,
    advice: 'Delete the repeated row if it is superfluous.',
  }),
  'person-repeated-differs': (p) => ({
    what: `Rows that repeat a person already listed but differ in column "${p.text('column')}", such as ${p.list('examples')}: ${p.number('count')}. The earlier row is used.`,
    advice: 'Compare the two rows and keep the right one.',
  }),
  'person-in-two-lists': (p) => ({
    what: `People who stand in more than one list (${p.list('examples')}): ${p.number('count')}. Each is still counted once.`,
    advice: 'Nothing needs doing if the person does belong to both lists.',
  }),
  'number-shared': (p) => ({
    what: `People whose personal number belongs to somebody else already (${p.list('examples')}): ${p.number('count')}. They are counted as different people.`,
    advice: 'Correct the number that is used twice.',
  }),
  'number-zeros': (p) => ({
    what: `Cells in column "${p.text('column')}" that differ from others only in the zeros before them, such as ${p.list('examples')}: ${p.number('count')}. They count as one person where full name and date of birth are the same, and otherwise as different people.`,
    advice: 'Write this number as text with all its zeros, in every row.',
  }),
  'cell-filled-down': (p) => ({
    what: `Blank cells in column "${p.text('column')}" taken to mean the same as the cell above, as under merged cells: ${p.number('count')}.`,
    advice: 'Nothing needs doing if that is right; otherwise fill in the blank cells.',
  }),
  'cell-error': (p) => ({
    what: `Cells in column "${p.text('column')}" with the error ${p.list('examples')}, read as missing: ${p.number('count')}.`,
    advice: 'Correct the formula or type the value again.',
  }),
  'date-unreadable': (p) => ({
    what: `Cells in column "${p.text('column')}" that cannot be read as a date, such as ${p.list('examples')}: ${p.number('count')}.`,
    advice: 'Type them again as day/month/year, or declare the word to mean "empty".',
  }),
  'date-impossible': (p) => ({
    what: `Cells in column "${p.text('column')}" with a date that does not exist, such as ${p.list('examples')}: ${p.number('count')}.`,
    advice: 'Correct the date.',
  }),
  'date-implausible': (p) => ({
    what: `Cells in column "${p.text('column')}" with a number that cannot be a birth date, such as ${p.list('examples')}: ${p.number('count')}.`,
    advice: 'Type the birth date again as day/month/year.',
  }),
  'date-other-order': (p) => ({
    what: `Cells in column "${p.text('column')}" that fit only the other order of day and month than the column, such as ${p.list('examples')}, read as missing: ${p.number('count')}.`,
    advice: 'Type these cells again in the order of the column.',
  }),
  'date-order-month-first': (p) => ({
    what: `Column "${p.text('column')}" was read as month/day/year because some cells fit only that order, such as ${p.list('examples')}.`,
    advice: 'If that is wrong, choose day/month/year in the mapping and correct those cells.',
  }),
  'date-order-assumed': (p) => ({
    what: `Column "${p.text('column')}" was read as day/month/year, but no cell shows the order clearly, such as ${p.list('examples')}.`,
    advice: 'If the list puts the month first, choose that order in the mapping.',
  }),
  'date-serials-swapped': (p) => ({
    what: `Column "${p.text('column')}": all date cells (${p.number('count')}) have a day of at most 12, all text cells one above 12. Excel may have swapped day and month as they were typed.`,
    advice: 'Compare a few cells with the files, such as the one pointed to.',
  }),
  'date-future': (p) => ({
    what: `Cells in column "${p.text('column')}" with a date after the as-of date, such as ${p.list('examples')}: ${p.number('count')}.`,
    advice: 'Correct the date, or choose a later as-of date.',
  }),
  'date-short-year': (p) => ({
    what: `Cells in column "${p.text('column')}" with a year of two digits, such as ${p.list('examples')}: ${p.number('count')}. The latest year not after the as-of date is meant.`,
    advice: 'Write all four digits of the year.',
  }),
  'birth-missing': (p) => ({
    what: `People without a birth date in column "${p.text('column')}", whose age is undecided: ${p.number('count')}.`,
    advice: 'Add the birth date, or at least the year.',
  }),
  'birth-inexact': (p) => ({
    what: `Cells in column "${p.text('column')}" with only a year or month of birth, such as ${p.list('examples')}: ${p.number('count')}. Ages are worked out for every day possible.`,
    advice: 'Add the full date where a result is undecided.',
  }),
  'birth-first-january': (p) => ({
    what: `Cells in column "${p.text('column')}" with 1 January: ${p.number('count')}. Perhaps only the year is known.`,
    advice: 'Please check; if only the year is known, write the year alone.',
  }),
  'birth-very-old': (p) => ({
    what: `Cells in column "${p.text('column')}" that make somebody older than 110, such as ${p.list('examples')}: ${p.number('count')}.`,
    advice: 'Check the year of birth.',
  }),
  'birth-very-young': (p) => ({
    what: `Cells in column "${p.text('column')}" that make somebody younger than 15, such as ${p.list('examples')}: ${p.number('count')}.`,
    advice: 'Check the year of birth.',
  }),
  'birth-twice': (p) => ({
    what: `People with different birth dates in the columns for men and for women, read as missing: ${p.number('count')}.`,
    advice: 'Keep the birth date in one of the two columns.',
  }),
  'gender-conflict': (p) => ({
    what: `People whose gender differs between columns (${p.list('examples')}), read as missing: ${p.number('count')}.`,
    advice: 'Make the columns agree.',
  }),
  'gender-title-differs': (p) => ({
    what: `People whose own row gives another gender than the title "Nam" or "Nữ" above them (${p.list('examples')}): ${p.number('count')}. Their own rows are followed.`,
    advice: 'Make them agree, or move these people to the other group.',
  }),
  'mark-unreadable': (p) => ({
    what: `Cells in the mark column "${p.text('column')}" that are neither a mark nor a no, such as ${p.list('examples')}: ${p.number('count')}.`,
    advice: 'Put an x or leave the cell blank, or declare the word to mean "empty".',
  }),
  'marks-several': (p) => ({
    what: `People with a mark in more than one of the columns that go with "${p.text('column')}", such as ${p.list('examples')}, so that this is not known of them: ${p.number('count')}.`,
    advice: 'Mark one of the columns only, usually the highest level.',
  }),
  'number-unreadable': (p) => ({
    what: `Cells in column "${p.text('column')}" that are not numbers, such as ${p.list('examples')}: ${p.number('count')}.`,
    advice: 'Type them again as numbers.',
  }),
  'value-not-in-vocabulary': (p) => ({
    what: `Cells in column "${p.text('column')}" with a value outside the list, such as ${p.list('examples')}: ${p.number('count')}. The list is: ${p.list('known')}.`,
    advice: 'Correct the value, or declare this spelling as another name of one.',
  }),
  'value-none': (p) => ({
    what: `Cells of column "${p.text('column')}" that say there is no grade (${p.list('examples')}): ${p.number('count')}. They count as blank, but as known, and so are not among the unknown.`,
    advice: 'Nothing needs doing if that is so.',
  }),
  ...enConditionIssues,
  ...enDefinitionIssues,
  ...enPackIssues,
  ...enPlanIssues,
  ...enTemplateIssues,
  ...enUnitIssues,
};
