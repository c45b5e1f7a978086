import type { Issue } from '../core/Issue';
import type { SheetEdit } from '../sheet/SheetEdit';
import type { TemplateCell, TemplateSheet } from '../sheet/TemplateSheet';
import type { Expansion } from './expandLines';
import type { FillRecord, WaitingRemark } from './FillRecord';
import { hashKey } from './hashKey';
import { isFreeCell } from './isFreeCell';
import type { LinePlan, RecordedLine } from './planLines';
import type { Form } from './readTemplate';

/** What officers wrote beside lines that move, and beside lines that are gone. */
interface RemarkPlan {
  readonly edits: readonly SheetEdit[];
  readonly waiting: readonly WaitingRemark[];
  readonly issues: readonly Issue[];
}

/** The lines of the copy as they stand, the wanted ones, and how they become them. */
type Axis = readonly [readonly RecordedLine[], Expansion, LinePlan];

/** Remarks beside lines that stay move with Excel's rows; only the others need a hand. */
export function planRemarks(
  form: Form,
  copy: TemplateSheet,
  record: FillRecord | null,
  rows: Axis,
  columns: Axis,
): RemarkPlan {
  if (!record) return { edits: [], waiting: [], issues: [] };
  const ownCells = new Set(
    form.cells.flatMap((cell) => (isFreeCell(cell) ? [] : [`${cell.row} ${cell.column}`])),
  );
  const rowFate = fateOf(rows, form.size.rows);
  const columnFate = fateOf(columns, form.size.columns);
  const displaced = copy.cells.flatMap((cell): WaitingRemark[] => {
    const [row, column] = [rowFate.line(cell.row), columnFate.line(cell.column)];
    if (row === null && column === null) return [];
    const from = { row: rowFate.name(cell.row), column: columnFate.name(cell.column) };
    if (ownCells.has(`${from.row.origin} ${from.column.origin}`)) return [];
    return [{ ...from, ...contentOf(cell) }];
  });
  const edits: SheetEdit[] = [];
  const waiting: WaitingRemark[] = [];
  const issues: Issue[] = [];
  for (const remark of [...record.waiting, ...displaced]) {
    const row = rowFate.find(remark.row);
    const column = columnFate.find(remark.column);
    if (row === null || column === null) {
      waiting.push(remark);
      if (!record.waiting.includes(remark)) issues.push(waitingIssue(copy.name, remark));
      continue;
    }
    const { value, formula } = remark;
    const input = formula === undefined ? value : { formula, value };
    edits.push({ kind: 'write', row, column, values: [[input]] });
  }
  return { edits, waiting, issues };
}

function contentOf({ value, formula }: TemplateCell): Pick<WaitingRemark, 'value' | 'formula'> {
  return { value, ...(formula !== undefined && { formula }) };
}

interface Fate {
  /** The line itself when it does not stay in place; `null` when Excel carries it along. */
  readonly line: (at: number) => number | null;
  /** What the line is called from one filling to the next. */
  readonly name: (at: number) => RecordedLine;
  /** Where a line called so stands now; `null` when there is none. */
  readonly find: (line: RecordedLine) => number | null;
}

/** What becomes of the lines of a filled copy; those beyond the form are called by their offset. */
function fateOf([before, { lines }, plan]: Axis, size: number): Fate {
  const stayed = new Set(plan.sources);
  const places = new Map(lines.map(({ origin, key }, at) => [`${origin} ${hashKey(key)}`, at]));
  return {
    line: (at) => (at >= before.length || stayed.has(at) ? null : at),
    name: (at) => before[at] ?? { origin: size + at - before.length, key: null },
    find: ({ origin, key }) =>
      origin >= size
        ? lines.length + origin - size
        : (places.get(`${origin} ${key ?? ''}`) ?? null),
  };
}

function waitingIssue(sheet: string, { value, formula }: WaitingRemark): Issue {
  return {
    code: 'template-remark-waiting',
    severity: 'warning',
    at: { in: 'sheet', sheet },
    parameters: { text: formula ?? String(value ?? '') },
  };
}
