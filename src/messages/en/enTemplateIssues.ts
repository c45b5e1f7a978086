import type { IssueParameters, IssueWords } from '../IssueWording';
import type { viTemplateIssues } from '../vi/viTemplateIssues';

export const enTemplateIssues: Readonly<Record<keyof typeof viTemplateIssues, IssueWords>> = {
  'template-unclosed': (p) => ({
    what: `“${p.text('text')}” opens with {{ and has no closing }}.`,
    advice: 'Add }} at the end of the directive.',
  }),
  'template-text-unclosed': () => ({
    what: 'A quotation mark or bracket is opened and never closed.',
    advice: 'Close it.',
  }),
  'template-empty': () => ({
    what: 'There is nothing between {{ and }}.',
    advice: 'Write the name to fill in, or delete the braces.',
  }),
  'template-syntax': (p) => ({
    what:
      p.text('text') === ''
        ? 'The directive stops halfway.'
        : `“${p.text('text')}” makes no sense at this place of the directive.`,
    advice: wanted(p) ?? 'Check how the directive is written.',
  }),
  'template-word-unknown': (p) => ({
    what: `There is no directive “${p.text('text')}”.`,
    advice: hint(p) ?? 'Blocks begin with #each, #group, #columns, #sheets or #if.',
  }),
  'template-number-expected': () => ({
    what: 'A number must follow “first”.',
    advice: 'Write first 5, for example.',
  }),
  'template-list-unknown': (p) => ({
    what: `There is no list “${p.text('text')}” to repeat over.`,
    advice:
      hint(p) ??
      'Use indicator, person, month, report, unit or a level of units such as district, commune.',
  }),
  'template-end-missing': (p) => ({
    what: `The block {{#${p.text('text')}}} has no end.`,
    advice: `Add {{/${p.text('text')}}} after the last cell of the block.`,
  }),
  'template-end-without-start': (p) => ({
    what: `{{/${p.text('text')}}} ends a block that was never opened.`,
    advice: `Add {{#${p.text('text')} …}} where the block begins, or delete this end.`,
  }),
  'template-else-without-if': () => ({
    what: '{{else}} stands in no block.',
    advice: 'Put it between the start and the end of a block.',
  }),
  'template-else-twice': () => ({
    what: 'This block already has an {{else}}.',
    advice: 'Keep one of them.',
  }),
  'template-blocks-cross': () => ({
    what: 'This block overlaps another one without lying inside it.',
    advice: 'Nest the blocks, or give each rows of its own.',
  }),
  'template-block-empty': () => ({
    what: 'There is no row between the start and the end of the block.',
    advice: "Put the block's content between them.",
  }),
  'template-name-unknown': (p) => ({
    what: `“${p.text('text')}” is not known here.`,
    advice:
      hint(p) ?? 'Use the code of an indicator, the name of a roster column or a known property.',
  }),
  'template-function-unknown': (p) => ({
    what: `There is no function “${p.text('text')}”.`,
    advice: hint(p) ?? 'See the list of functions for forms.',
  }),
  'template-arguments': (p) => ({
    what: `The function ${p.text('text')} needs at least ${p.number('least')} arguments${
      p.text('most') === '' ? '' : ` and at most ${p.number('most')}`
    }.`,
    advice: 'Correct the number of arguments.',
  }),
  'template-not-comparable': () => ({
    what: 'These two values cannot be compared.',
    advice: 'Compare numbers with numbers, dates with dates, texts with texts.',
  }),
  'template-not-number': () => ({
    what: 'This calculation needs numbers.',
    advice: 'Use a property that is a number.',
  }),
  'template-format-unknown': (p) => ({
    what: `The format “${p.text('text')}” cannot show this value.`,
    advice: 'Use a format such as dd/MM/yyyy for dates, #,##0 or 0.0% for numbers.',
  }),
  'template-translation-missing': (p) => ({
    what: `There is no translation of “${p.text('text')}”.`,
    advice: "Add it to the form's sheet of words, or write the text after =.",
  }),
  'template-interval': () => ({
    what: 'Data of some people are missing, so this figure is not exact: the cell holds the certain value and shows “≥”.',
    advice:
      'Complete the data, or put the figure into a sentence, which states the lowest and the highest value.',
  }),
  'template-formula-many': (p) => ({
    what: `The formula ${p.text('text')} uses one cell that a block turned into many.`,
    advice: 'Put the cell into a function such as SUM, or move the formula into the block.',
  }),
  'template-formula-long': (p) => ({
    what: `Once filled, the formula has ${p.number('count')} characters; Excel takes 8,192.`,
    advice: 'Use SUBTOTAL over the whole block instead of SUM over its rows.',
  }),
  'template-chart-scattered': (p) => ({
    what: `The cells of the chart “${p.text('text')}” are no longer next to each other, so it also draws the rows between them.`,
    advice: 'Draw the chart from a table that holds only the rows to be drawn.',
  }),
  'template-columns-short': (p) => ({
    what: `This block of columns repeats down to row ${p.number('row')} only; directives in the rows below are shown once.`,
    advice: 'To repeat those rows as well, put {{/columns}} into the last of them.',
  }),
  'template-charts-unseen': () => ({
    what: 'This Excel does not tell which cells a chart draws, so the charts of the form may not reach over all new rows.',
    advice:
      'Check the source data of the charts after filling, or fill with a newer Excel or the command line.',
  }),
  'template-merges-unseen': () => ({
    what: 'This Excel does not tell which cells are merged, so merged cells around a block may not stretch over all of it.',
    advice: 'Check merged cells after filling, or fill with a newer Excel or the command line.',
  }),
  'template-name-scattered': (p) => ({
    what: `The name “${p.text('text')}” would refer to too many separate areas, so it also refers to the cells between them.`,
    advice: 'Name cells of a table that holds only the rows that are meant.',
  }),
  'template-table-scattered': (p) => ({
    what: `The rows of the table “${p.text('text')}” are no longer next to each other.`,
    advice: 'Keep the whole table inside or outside of the block.',
  }),
  'template-sheets-twice': () => ({
    what: 'A form has one {{#sheets}} block only.',
    advice: 'Keep one of them.',
  }),
  'template-too-large': (p) => ({
    what: `The result is too large for Excel (${p.number('count')}).`,
    advice: 'Leave some out with where or first.',
  }),
  'template-remark-waiting': (p) => ({
    what: `The remark “${p.text('text')}” belongs to a row that is no longer there.`,
    advice: 'Nothing to do: it is kept and comes back with its row.',
  }),
  'template-sheets-none': () => ({
    what: 'The {{#sheets}} block has no items, so no sheet is filled.',
    advice: 'Check the list or the condition of the block.',
  }),
  'template-sheet-gone': () => ({
    what: 'This sheet was filled for a unit that is no longer in the roster.',
    advice: 'Delete the sheet if nobody needs it; Rollcall leaves it alone.',
  }),
  'template-unit-unknown': (p) => ({
    what: `There is no unit “${p.text('text')}” in the roster.`,
    advice: hint(p) ?? 'Write the name of the unit as it stands in the roster.',
  }),
  'template-unit-several': (p) => ({
    what: `Several units are called “${p.text('text')}”: ${p.list('paths')}.`,
    advice: 'Write the whole path, such as “District / Commune”.',
  }),
  'template-interrupted': () => ({
    what: 'The last filling was interrupted, so there is a new copy; the unfinished one is still there.',
    advice: 'Carry over the remarks that you need, then delete the unfinished copy.',
  }),
  'template-sheet-missing': (p) => ({
    what: `The workbook has no form on a sheet “${p.text('text')}”.`,
    advice: hint(p) ?? 'Choose a sheet with directives between {{ and }}.',
  }),
  'template-none': () => ({
    what: 'No sheet has a directive between {{ and }}.',
    advice: 'Put at least one directive, such as {{asOf}}, into the form.',
  }),
  'template-changed': () => ({
    what: 'The form was changed since it was last filled, so there is a new copy; the old one is untouched.',
    advice: 'Carry over the remarks that you need, then delete the old copy.',
  }),
  'template-record-lost': () => ({
    what: 'The workbook has no record of the last filling (it was interrupted, or another program saved the workbook), so there is a new copy; the old one is untouched.',
    advice: 'Carry over the remarks that you need, then delete the old copy.',
  }),
};

function hint(p: IssueParameters): string | null {
  const suggestion = p.text('suggestion');
  return suggestion === '' ? null : `Did you mean “${suggestion}”?`;
}

function wanted(p: IssueParameters): string | null {
  const expected = p.text('expected');
  if (expected === 'name') return 'A name is needed here.';
  return expected === '' ? null : `“${expected}” is needed here.`;
}
