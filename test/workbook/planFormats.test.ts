import fc from 'fast-check';
import type { Area } from '../../src/sheet/Area';
import type { CellStyle } from '../../src/sheet/CellStyle';
import type { FormatBlock } from '../../src/sheet/SheetDescription';
import type { CellGrid } from '../../src/workbook/memory/CellGrid';
import { MemorySheet } from '../../src/workbook/memory/MemorySheet';
import { applyFormat } from '../../src/workbook/memory/writeDescription';
import { packFormats, planFormats } from '../../src/workbook/planFormats';

const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});
const bold: CellStyle = { font: { bold: true } };
const line = { weight: 'thin', color: '#000000' } as const;

describe('planning formats by difference', () => {
  test('nothing changes when the description is the same', () => {
    const blocks = [{ area: area(0, 0, 3, 4), style: bold }];
    expect(planFormats(packFormats(blocks), blocks)).toEqual([]);
  });

  test('a block that grows by a row touches the new row alone', () => {
    const before = [{ area: area(1, 0, 3, 4), style: bold }];
    const after = [{ area: area(1, 0, 4, 4), style: bold }];
    expect(planFormats(packFormats(before), after)).toEqual([
      { area: area(4, 0, 1, 4), look: bold },
    ]);
  });

  test('an outline that grows moves its lower edge', () => {
    const style: CellStyle = { border: { edges: line } };
    const changes = planFormats(packFormats([{ area: area(0, 0, 2, 1), style }]), [
      { area: area(0, 0, 3, 1), style },
    ]);
    expect(changes.map((change) => [change.area.row, change.look?.borders])).toEqual([
      [1, { left: line, right: line }],
      [2, { left: line, right: line, bottom: line }],
    ]);
  });

  test('cells that no block covers any more lose their look', () => {
    const before = [{ area: area(0, 0, 2, 2), style: bold }];
    expect(planFormats(packFormats(before), [])).toEqual([{ area: area(0, 0, 2, 2), look: null }]);
  });

  test('the changes turn the old look of every cell into the new one', () => {
    const block = fc.record({
      area: fc.record({
        row: fc.nat(4),
        column: fc.nat(4),
        rows: fc.integer({ min: 1, max: 4 }),
        columns: fc.integer({ min: 1, max: 4 }),
      }),
      style: fc.constantFrom<CellStyle>(
        bold,
        { fill: '#FFFFFF' },
        { font: { bold: false, size: 9 } },
        { border: { edges: line, inside: line } },
        { border: { bottom: line } },
      ),
    });
    fc.assert(
      fc.property(fc.array(block), fc.array(block), (before, after) => {
        const cells = paint(before);
        for (const { area: at, look } of planFormats(packFormats(before), after)) {
          for (let row = at.row; row < at.row + at.rows; row++) {
            for (let column = at.column; column < at.column + at.columns; column++) {
              cells.setStyle(row, column, look ?? undefined);
            }
          }
        }
        expect(stylesOf(cells)).toEqual(stylesOf(paint(after)));
      }),
      { seed: 20231130 },
    );
  });
});

function paint(blocks: readonly FormatBlock[]): CellGrid {
  const sheet = new MemorySheet('1', 'Trang');
  for (const each of blocks) applyFormat(sheet, each);
  return sheet.cells;
}

function stylesOf(cells: CellGrid): unknown[] {
  return Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: 8 }, (_unused, column) => cells.style(row, column) ?? null),
  );
}
