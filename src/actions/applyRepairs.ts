import { dateFormat } from '../report/blocks/serialDate';
import type { SheetEdit } from '../sheet/SheetEdit';
import type { TemplateCell } from '../sheet/TemplateSheet';
import type { Workbook } from '../workbook/Workbook';
import type { Repair } from './repairs/Repair';

/** What was put right; `leftAlone` cells no longer said what the person had agreed to change. */
export interface AppliedRepairs {
  readonly done: readonly Repair[];
  readonly leftAlone: number;
}

/** Writes the repairs that a person agreed to, cell by cell, and nothing else. */
export function applyRepairs(
  workbook: Workbook,
  repairs: readonly Repair[],
): Promise<AppliedRepairs> {
  return change(workbook, repairs, ({ before }) => before, repairOf);
}

/** Takes repairs back where the cells still say what was written; one step for all of them. */
export function revertRepairs(
  workbook: Workbook,
  repairs: readonly Repair[],
): Promise<AppliedRepairs> {
  return change(workbook, repairs, ({ after }) => after, reversalOf);
}

type Wording = (repair: Repair) => { readonly value: string | number; readonly format?: string };

async function change(
  workbook: Workbook,
  repairs: readonly Repair[],
  expected: (repair: Repair) => string | number,
  wordingOf: Wording,
): Promise<AppliedRepairs> {
  const done: Repair[] = [];
  for (const sheet of new Set(repairs.map((repair) => repair.sheet))) {
    const present = cellsOf((await workbook.readTemplate(sheet)).cells);
    const wanted = repairs.filter((repair) => {
      const cell = repair.sheet === sheet ? present.get(`${repair.row},${repair.column}`) : null;
      return cell && cell.formula === undefined && cell.value === expected(repair);
    });
    if (wanted.length === 0) continue;
    await workbook.applyEdits(sheet, editsFor(wanted, wordingOf));
    done.push(...wanted);
  }
  return { done, leftAlone: repairs.length - done.length };
}

function cellsOf(cells: readonly TemplateCell[]): ReadonlyMap<string, TemplateCell> {
  return new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
}

function repairOf({ kind, after }: Repair): ReturnType<Wording> {
  return { value: after, ...(kind === 'date' && { format: dateFormat }) };
}

function reversalOf({ kind, before, format }: Repair): ReturnType<Wording> {
  return { value: before, ...(kind === 'date' && { format: format ?? 'General' }) };
}

/** The format comes first: a cell for text would take a date for text. */
function editsFor(repairs: readonly Repair[], wordingOf: Wording): readonly SheetEdit[] {
  const ordered = [...repairs].sort(
    (one, other) => one.column - other.column || one.row - other.row,
  );
  const runs: { row: number; column: number; format?: string; values: (string | number)[][] }[] =
    [];
  for (const repair of ordered) {
    const { row, column } = repair;
    const { value, format } = wordingOf(repair);
    const last = runs.at(-1);
    const isNext = last?.column === column && last.row + last.values.length === row;
    if (last && isNext && last.format === format) last.values.push([value]);
    else runs.push({ row, column, format, values: [[value]] });
  }
  return runs.flatMap(({ format, ...run }): SheetEdit[] => {
    const write: SheetEdit = { kind: 'write', ...run };
    if (format === undefined) return [write];
    const area = { row: run.row, column: run.column, rows: run.values.length, columns: 1 };
    return [{ kind: 'format', area, style: { numberFormat: format } }, write];
  });
}
