import type { Area } from '../sheet/Area';
import { findReferences } from '../sheet/mapReferences';
import { expandLines } from './expandLines';
import type { Expansion, ExpansionFault } from './expandLines';
import type { FormContext } from './FormContext';
import type { Scope } from './FormItem';
import { readTemplate } from './readTemplate';
import type { Form } from './readTemplate';
import { standsBeside } from './rereference';
import { areaOf } from './stretchMerges';

/** Both axes with their turns; a row of marks with a fault comes back to be shown. */
export function expandForm(
  form: Form,
  context: FormContext,
  scope: Scope,
): {
  readonly shown: Form;
  readonly rows: Expansion;
  readonly columns: Expansion;
  readonly faults: readonly ExpansionFault[];
} {
  const expand = (own: Form) => {
    const held = (axis: 'row' | 'column') => (origins: readonly number[]) =>
      isHeld(own, axis, origins);
    return {
      columns: expandLines(own.columns, context, scope, held('column')),
      rows: expandLines(own.rows, context, scope, held('row')),
    };
  };
  const first = expand(form);
  const faults = [...first.columns.faults, ...first.rows.faults];
  const hidden = faults.filter(({ row }) => !first.rows.blocksOf.has(row));
  const own =
    hidden.length > 0 ? readTemplate(form.sheet, new Set(hidden.map(({ row }) => row))) : form;
  const cells = own.cells.map((cell) => {
    const found = faults.filter(({ row, column }) => row === cell.row && column === cell.column);
    return found.length > 0 ? { ...cell, faults: found.map(({ problem }) => problem) } : cell;
  });
  return { ...(own === form ? first : expand(own)), shown: { ...own, cells }, faults };
}

/** Whether a table, chart or name needs one of the lines to stand on. */
function isHeld(form: Form, axis: 'row' | 'column', origins: readonly number[]): boolean {
  if (axis === 'column' && holdsBeside(form, origins)) return true;
  const { tables, charts, names } = form.sheet;
  const size = axis === 'row' ? 'rows' : 'columns';
  const areas = [
    ...tables.map(({ area }) => area),
    ...charts.flatMap(({ series }) =>
      series.flatMap(({ values, categories }) => [values, categories]),
    ),
    ...names.flatMap(({ formula }) => nameAreas(formula)),
  ];
  return areas.some(
    (area) => area && origins.some((line) => line >= area[axis] && line < area[axis] + area[size]),
  );
}

/** Whether something stands above or below what repeats with the columns. */
function holdsBeside(form: Form, origins: readonly number[]): boolean {
  return form.cells.some(
    ({ row, column }) => origins.includes(column) && standsBeside(form, row, row),
  );
}

function nameAreas(formula: string): readonly Area[] {
  return findReferences(formula).flatMap(({ reference: { from, to } }) =>
    from.row === null || to.row === null || from.column === null || to.column === null
      ? []
      : areaOf({ first: from.row, last: to.row }, { first: from.column, last: to.column }),
  );
}
