import type { CellStyle } from '../../sheet/CellStyle';
import { fitRows } from '../../workbook/memory/fitRows';
import { applyFormat } from '../../workbook/memory/writeDescription';
import type { MemoryStyle } from '../../workbook/memory/MemoryStyle';
import { HostError } from '../bridge/HostError';
import type { HostObject } from '../bridge/HostObject';
import { pointsOfWidth, widthOfPoints } from '../cells/columnWidth';
import { rowPoints } from '../cells/rowPoints';
import { isWholeColumns, isWholeRows } from '../cells/cellAreas';
import { bordersObject } from './bordersObject';
import type { RangeScope } from './RangeScope';

const horizontals: Readonly<Record<string, CellStyle['horizontal']>> = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  CenterAcrossSelection: 'centerAcross',
};
const verticals: Readonly<Record<string, CellStyle['vertical']>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
};

/** `Range.format`: setters reach every cell, getters answer `null` where cells differ. */
export function rangeFormatObject(scope: RangeScope): HostObject {
  const { sheet, area } = scope;
  const apply = (style: CellStyle): void => applyStyle(scope, style);
  return {
    type: 'RangeFormat',
    get: {
      HorizontalAlignment: () =>
        nameOf(
          horizontals,
          same(scope, (style) => style?.horizontal ?? 'general'),
        ),
      VerticalAlignment: () =>
        nameOf(
          verticals,
          same(scope, (style) => style?.vertical ?? 'bottom'),
        ),
      WrapText: () => same(scope, (style) => style?.wrap ?? false),
      IndentLevel: () => same(scope, (style) => style?.indent ?? 0),
      ColumnWidth: () => pointsOfWidth(sheet.column(area.column).width),
      RowHeight: () => rowPoints(sheet, area.row),
    },
    set: {
      HorizontalAlignment: (name) => apply({ horizontal: wordOf(horizontals, name) }),
      VerticalAlignment: (name) => apply({ vertical: wordOf(verticals, name) }),
      WrapText: (wrap) => apply({ wrap: wrap === true }),
      IndentLevel: (indent) => apply({ indent: Number(indent) }),
      ColumnWidth: (points) => setWidths(scope, Number(points)),
      RowHeight: (points) => setHeights(scope, Number(points)),
    },
    call: {
      AutofitRows: () => fitRows(sheet, area.row, area.rows),
    },
    children: {
      Font: () => fontObject(scope),
      Fill: () => fillObject(scope),
      Borders: () => bordersObject(scope),
      Protection: () => ({
        type: 'FormatProtection',
        get: { Locked: () => same(scope, (style) => style?.locked ?? true) },
        set: { Locked: (locked) => apply({ locked: locked === true }) },
      }),
    },
  };
}

function fontObject(scope: RangeScope): HostObject {
  const apply = (font: CellStyle['font']): void => applyStyle(scope, { font });
  return {
    type: 'RangeFont',
    get: {
      Name: () => same(scope, (style) => style?.font?.name ?? 'Calibri'),
      Size: () => same(scope, (style) => style?.font?.size ?? 11),
      Bold: () => same(scope, (style) => style?.font?.bold ?? false),
      Italic: () => same(scope, (style) => style?.font?.italic ?? false),
      Color: () => same(scope, (style) => style?.font?.color ?? '#000000'),
    },
    set: {
      Name: (name) => apply({ name: String(name) }),
      Size: (size) => apply({ size: Number(size) }),
      Bold: (bold) => apply({ bold: bold === true }),
      Italic: (italic) => apply({ italic: italic === true }),
      Color: (color) => apply({ color: String(color) }),
    },
  };
}

function fillObject(scope: RangeScope): HostObject {
  return {
    type: 'RangeFill',
    get: { Color: () => same(scope, (style) => style?.fill ?? '#FFFFFF') },
    set: { Color: (color) => applyStyle(scope, { fill: String(color) }) },
    call: { Clear: () => applyStyle(scope, { fill: undefined }) },
  };
}

function applyStyle({ state, sheet, area }: RangeScope, style: CellStyle): void {
  state.refuseProtected(sheet, 'Range.format');
  if (isWholeRows(area) || isWholeColumns(area)) {
    throw new HostError('ApiNotFound', 'Range.format of whole rows or columns');
  }
  applyFormat(sheet, { area, style });
}

function same<T>(
  { sheet, area }: RangeScope,
  read: (style: MemoryStyle | undefined) => T,
): T | null {
  const first = read(sheet.cells.style(area.row, area.column));
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (read(sheet.cells.style(row, column)) !== first) return null;
    }
  }
  return first;
}

function wordOf<T>(words: Readonly<Record<string, T>>, name: unknown): T {
  const word = words[String(name)];
  if (word === undefined) throw new HostError('InvalidArgument', 'Range.format');
  return word;
}

function nameOf<T>(words: Readonly<Record<string, T>>, word: T | null): string | null {
  return Object.keys(words).find((name) => words[name] === word) ?? null;
}

function setWidths({ state, sheet, area }: RangeScope, points: number): void {
  state.refuseProtected(sheet, 'Range.format');
  const width = widthOfPoints(points);
  for (let column = area.column; column < area.column + area.columns; column++) {
    sheet.setColumn(column, { width });
  }
}

function setHeights({ state, sheet, area }: RangeScope, height: number): void {
  state.refuseProtected(sheet, 'Range.format');
  for (let row = area.row; row < area.row + area.rows; row++) sheet.setHeight(row, height);
}
