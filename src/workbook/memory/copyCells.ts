import { type Area, contains } from '../../sheet/Area';
import type { SheetEdit } from '../Workbook';
import { WorkbookError } from '../WorkbookError';
import type { MemoryCell } from './CellGrid';
import type { MemorySheet } from './MemorySheet';
import type { ReferringParts } from './moveCells';
import { moveFormula } from './moveFormula';
import { moveMarkup } from './RuleMarkup';
import type { RuleMarkup } from './RuleMarkup';

/** Copies as Excel pastes: relative references move along, rules and merges come too. */
export function copyCells(
  book: ReferringParts,
  sheet: MemorySheet,
  { from, fromSheet, toRow, toColumn }: Extract<SheetEdit, { kind: 'copy' }>,
): number {
  const source = fromSheet === undefined ? sheet : findSheet(book, fromSheet);
  const offset = { down: toRow - from.row, across: toColumn - from.column };
  const cells = [...cellsIn(source, from)];
  for (const { row, column, cell } of cells) {
    const formula = cell.formula && moveFormula(cell.formula, offset.down, offset.across);
    sheet.cells.setContent(row + offset.down, column + offset.across, { ...cell, formula });
    sheet.cells.setStyle(row + offset.down, column + offset.across, cell.style);
  }
  const target = moved(from, offset);
  const merges = source.merges.filter((merge) => contains(from, merge));
  sheet.merges = [
    ...sheet.merges.filter((merge) => !contains(target, merge)),
    ...merges.map((merge) => moved(merge, offset)),
  ];
  copyRules(source, sheet, from, offset);
  return cells.filter(({ cell }) => cell.value !== null).length;
}

interface Offset {
  readonly down: number;
  readonly across: number;
}

function findSheet(book: ReferringParts, name: string): MemorySheet {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new WorkbookError('sheetMissing', 'applyEdits', name);
  return found;
}

function* cellsIn(
  sheet: MemorySheet,
  area: Area,
): Generator<{ row: number; column: number; cell: MemoryCell }> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      yield { row, column, cell: sheet.cells.cell(row, column) };
    }
  }
}

function copyRules(source: MemorySheet, sheet: MemorySheet, from: Area, offset: Offset): void {
  for (const rule of [...source.conditionalFormats]) {
    const copy = copyRule(rule, from, offset);
    if (copy) sheet.conditionalFormats = joinRule(sheet.conditionalFormats, copy);
  }
  for (const rule of [...source.validations]) {
    const copy = copyRule(rule, from, offset);
    if (copy) sheet.validations = joinRule(sheet.validations, copy);
  }
  for (const rule of [...source.foreignRules]) {
    // A sheet has one filter, and it stays where it is.
    const copy = rule.kind === 'filter' ? null : copyRule(rule, from, offset);
    if (!copy) continue;
    const isAlone = rule.kind === 'sparkline';
    sheet.foreignRules = isAlone
      ? [...sheet.foreignRules, copy]
      : joinRule(sheet.foreignRules, copy);
  }
  sheet.links = copyPlaced(source.links, sheet.links, from, offset);
  sheet.comments = copyPlaced(source.comments, sheet.comments, from, offset);
}

/** What stands in single cells takes the place of what stood in the cells that it arrives in. */
function copyPlaced<T extends { readonly row: number; readonly column: number }>(
  source: readonly T[],
  present: readonly T[],
  from: Area,
  offset: Offset,
): T[] {
  const cellOf = ({ row, column }: T): Area => ({ row, column, rows: 1, columns: 1 });
  const copies = source.filter((each) => contains(from, cellOf(each)));
  const target = moved(from, offset);
  return [
    ...present.filter((each) => !contains(target, cellOf(each))),
    ...copies.map((each) => ({
      ...each,
      row: each.row + offset.down,
      column: each.column + offset.across,
    })),
  ];
}

/** A rule over cells; formulas in it are read from its first cell. */
interface CellRule {
  readonly area: Area;
  readonly formula?: string;
  readonly source?: readonly string[] | string;
  readonly markup?: RuleMarkup;
}

/** The part of a rule that is copied, its formulas read from the first cell that arrives. */
function copyRule<T extends CellRule>(rule: T, from: Area, offset: Offset): T | null {
  const part = overlap(rule.area, from);
  if (!part) return null;
  const area = moved(part, offset);
  return readFrom({ ...rule, area }, area.row - rule.area.row, area.column - rule.area.column);
}

function readFrom<T extends CellRule>(rule: T, down: number, across: number): T {
  const { formula, source, markup } = rule;
  const move = (text: string): string => moveFormula(text, down, across);
  return {
    ...rule,
    ...(formula !== undefined && { formula: move(formula) }),
    ...(typeof source === 'string' && { source: move(source) }),
    ...(markup && { markup: moveMarkup(markup, move) }),
  };
}

/** Adds a rule; one that says the same beside or above it grows instead. */
function joinRule<T extends CellRule>(rules: readonly T[], added: T): T[] {
  const key = keyOf(added);
  const same = rules.find((rule) => unite(rule.area, added.area) !== null && keyOf(rule) === key);
  const area = same && unite(same.area, added.area);
  if (!area) return [...rules, added];
  const first = same.area.row <= added.area.row && same.area.column <= added.area.column;
  const grown = { ...(first ? same : added), area };
  return rules.map((rule) => (rule === same ? grown : rule));
}

/** What a rule says, its formulas as if it stood far off, so that equal rules compare equal. */
function keyOf(rule: CellRule): string {
  const { area } = rule;
  const anchored = readFrom(rule, ANCHOR - area.row, ANCHOR - area.column);
  return JSON.stringify({ ...anchored, area: null });
}

/** Far enough from the edges that no relative reference falls off the sheet. */
const ANCHOR = 5000;

/** The rectangle that both make up together; `null` when they make none. */
function unite(one: Area, other: Area): Area | null {
  if (contains(other, one)) return other;
  if (contains(one, other)) return one;
  const isStacked = one.column === other.column && one.columns === other.columns;
  const isBeside = one.row === other.row && one.rows === other.rows;
  if (!isStacked && !isBeside) return null;
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  const isClosed = rows <= one.rows + other.rows && columns <= one.columns + other.columns;
  return isClosed ? { row, column, rows, columns } : null;
}

function overlap(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

function moved(area: Area, { down, across }: Offset): Area {
  return { ...area, row: area.row + down, column: area.column + across };
}
