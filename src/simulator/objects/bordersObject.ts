import type { BorderLine } from '../../sheet/CellStyle';
import type { CellBorders } from '../../workbook/memory/MemoryStyle';
import { HostError } from '../bridge/HostError';
import type { HostObject } from '../bridge/HostObject';
import type { RangeScope } from './RangeScope';

type Side = keyof CellBorders;

const weights: Readonly<Record<string, BorderLine['weight']>> = {
  Hairline: 'hair',
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'thick',
};

/** For each border of a range, which sides of which cells it is made of. */
const edges: Readonly<Record<string, (scope: RangeScope) => readonly [Side, RowsColumns][]>> = {
  EdgeTop: ({ area }) => [['top', { ...all(area), lastRow: area.row }]],
  EdgeBottom: ({ area }) => [['bottom', { ...all(area), firstRow: all(area).lastRow }]],
  EdgeLeft: ({ area }) => [['left', { ...all(area), lastColumn: area.column }]],
  EdgeRight: ({ area }) => [['right', { ...all(area), firstColumn: all(area).lastColumn }]],
  InsideHorizontal: ({ area }) => [
    ['bottom', { ...all(area), lastRow: all(area).lastRow - 1 }],
    ['top', { ...all(area), firstRow: area.row + 1 }],
  ],
  InsideVertical: ({ area }) => [
    ['right', { ...all(area), lastColumn: all(area).lastColumn - 1 }],
    ['left', { ...all(area), firstColumn: area.column + 1 }],
  ],
};

interface RowsColumns {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export function bordersObject(scope: RangeScope): HostObject {
  return {
    type: 'RangeBorderCollection',
    call: {
      GetItem: (name) => {
        const edge = edges[String(name)];
        if (edge === undefined) throw new HostError('InvalidArgument', 'borders.getItem');
        return borderObject(scope, edge(scope));
      },
    },
  };
}

function borderObject(scope: RangeScope, sides: readonly [Side, RowsColumns][]): HostObject {
  let line: BorderLine | undefined = { weight: 'thin', color: '#000000' };
  const draw = (): void => {
    scope.state.refuseProtected(scope.sheet, 'RangeBorder');
    for (const [side, cells] of sides) drawSide(scope, side, cells, line);
  };
  return {
    type: 'RangeBorder',
    set: {
      Style: (style) => {
        if (style === 'None') line = undefined;
        draw();
      },
      Weight: (name) => {
        const weight = weights[String(name)];
        if (weight === undefined) throw new HostError('InvalidArgument', 'RangeBorder.weight');
        if (line) line = { ...line, weight };
        draw();
      },
      Color: (color) => {
        if (line) line = { ...line, color: String(color) };
        draw();
      },
    },
  };
}

function drawSide(
  { sheet }: RangeScope,
  side: Side,
  { firstRow, lastRow, firstColumn, lastColumn }: RowsColumns,
  line: BorderLine | undefined,
): void {
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const style = sheet.cells.style(row, column);
      const borders = { ...style?.borders, [side]: line };
      sheet.cells.setStyle(row, column, { ...style, borders });
    }
  }
}

function all(area: RangeScope['area']): RowsColumns {
  return {
    firstRow: area.row,
    lastRow: area.row + area.rows - 1,
    firstColumn: area.column,
    lastColumn: area.column + area.columns - 1,
  };
}
