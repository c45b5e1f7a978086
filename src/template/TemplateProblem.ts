import type { Issue } from '../core/Issue';

/** Where something stands in a cell's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something wrong with a directive, not yet told whose cell it stands in. */
export interface TemplateProblem {
  readonly code: TemplateProblemCode;
  readonly span: Span;
  readonly parameters?: Readonly<Record<string, string | number>>;
}

export type TemplateProblemCode =
  | 'template-unclosed'
  | 'template-text-unclosed'
  | 'template-empty'
  | 'template-syntax'
  | 'template-word-unknown'
  | 'template-number-expected'
  | 'template-list-unknown'
  | 'template-end-missing'
  | 'template-end-without-start'
  | 'template-else-without-if'
  | 'template-else-twice'
  | 'template-blocks-cross'
  | 'template-block-empty'
  | 'template-name-unknown'
  | 'template-function-unknown'
  | 'template-arguments'
  | 'template-not-comparable'
  | 'template-not-number'
  | 'template-format-unknown'
  | 'template-translation-missing'
  | 'template-interval'
  | 'template-formula-many'
  | 'template-formula-long'
  | 'template-chart-scattered'
  | 'template-columns-short'
  | 'template-charts-unseen'
  | 'template-merges-unseen'
  | 'template-table-scattered'
  | 'template-name-scattered'
  | 'template-sheets-twice'
  | 'template-sheets-none'
  | 'template-too-large'
  | 'template-remark-waiting';

/** The problem as an issue of the cell that it was found in. */
export function toTemplateIssue(
  problem: TemplateProblem,
  cell: { readonly sheet: string; readonly row: number; readonly column: number },
): Issue {
  const { sheet, row, column } = cell;
  return {
    code: problem.code,
    severity: WARNINGS.has(problem.code) ? 'warning' : 'error',
    at: { in: 'cell', sheet, row, column },
    parameters: { ...problem.parameters, start: problem.span.start, end: problem.span.end },
  };
}

/** Whether the cell has to be put right by the form's author. */
export function isMistake({ code }: TemplateProblem): boolean {
  return !WARNINGS.has(code);
}

/** What leaves the cell right and the form whole. */
const WARNINGS: ReadonlySet<TemplateProblemCode> = new Set([
  'template-translation-missing',
  'template-interval',
  'template-chart-scattered',
  'template-columns-short',
  'template-charts-unseen',
  'template-merges-unseen',
  'template-name-scattered',
  'template-sheets-none',
  'template-remark-waiting',
]);
