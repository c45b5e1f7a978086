import type { Area } from '../../sheet/Area';
import type { ConditionalFormat } from '../../sheet/ConditionalFormat';
import type { ListValidation } from '../../sheet/SheetDescription';
import type { SheetEdit } from '../Workbook';
import { WorkbookError } from '../WorkbookError';
import type { MemoryCell } from './CellGrid';
import type { MemorySheet } from './MemorySheet';
import type { ReferringParts } from './moveCells';
import { moveFormula } from './moveFormula';

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
  const merges = source.merges.filter((merge) => isWithin(merge, from));
  sheet.merges = [
    ...sheet.merges.filter((merge) => !isWithin(merge, target)),
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
    const part = overlap(rule.area, from);
    if (!part) continue;
    const copy: ConditionalFormat =
      rule.kind === 'formula'
        ? { ...rule, ...anchored(rule.area, part, offset, rule.formula) }
        : { ...rule, area: moved(part, offset) };
    sheet.conditionalFormats = joinRule(sheet.conditionalFormats, copy, conditionalFormatKey);
  }
  for (const rule of [...source.validations]) {
    const part = overlap(rule.area, from);
    if (!part) continue;
    const copy: ListValidation = { ...rule, area: moved(part, offset) };
    sheet.validations = joinRule(sheet.validations, copy, validationKey);
  }
}

/** The rule's formula read from the first cell of the part that arrives. */
function anchored(
  whole: Area,
  part: Area,
  offset: Offset,
  formula: string,
): { area: Area; formula: string } {
  const area = moved(part, offset);
  const down = area.row - whole.row;
  return { area, formula: moveFormula(formula, down, area.column - whole.column) };
}

/** Adds a rule; one that says the same beside or above it grows instead. */
function joinRule<T extends { readonly area: Area }>(
  rules: readonly T[],
  added: T,
  keyOf: (rule: T) => string,
): T[] {
  const same = rules.find(
    (rule) => keyOf(rule) === keyOf(added) && unite(rule.area, added.area) !== null,
  );
  const area = same && unite(same.area, added.area);
  if (!area) return [...rules, added];
  const first = same.area.row <= added.area.row && same.area.column <= added.area.column;
  const grown = { ...(first ? same : added), area };
  return rules.map((rule) => (rule === same ? grown : rule));
}

/** What a rule says, its formula as if it stood in A1 … so that equal rules compare equal. */
function conditionalFormatKey(rule: ConditionalFormat): string {
  const { area, ...rest } = rule;
  if (rest.kind !== 'formula') return JSON.stringify(rest);
  const formula = moveFormula(rest.formula, ANCHOR - area.row, ANCHOR - area.column);
  return JSON.stringify({ ...rest, formula });
}

/** Far enough from the edges that no relative reference falls off the sheet. */
const ANCHOR = 5000;

function validationKey({ source, allowsOther }: ListValidation): string {
  return JSON.stringify([source, allowsOther]);
}

/** The rectangle that both make up together; `null` when they make none. */
function unite(one: Area, other: Area): Area | null {
  if (isWithin(one, other)) return other;
  if (isWithin(other, one)) return one;
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

function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
