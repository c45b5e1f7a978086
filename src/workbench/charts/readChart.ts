import type { ChartDescription, ChartRange, ChartSeries } from '../../sheet/ChartDescription';
import type { CellValue } from '../../sheet/CellValue';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';

/** A chart with the values that its cells hold now. */
export interface ChartContent {
  readonly description: ChartDescription;
  readonly categories: readonly string[];
  readonly series: readonly (ChartSeries & { readonly numbers: readonly (number | null)[] })[];
}

export function readChart(
  description: ChartDescription,
  sheet: MemorySheet,
  sheets: readonly MemorySheet[],
): ChartContent {
  const read = ({ sheetKey, area }: ChartRange): CellValue[] => {
    const source = sheetKey === undefined ? sheet : sheets.find(({ key }) => key === sheetKey);
    const values: CellValue[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        values.push(source?.cells.value(row, column) ?? null);
      }
    }
    return values;
  };
  const series = description.series.map((each) => ({
    ...each,
    numbers: read(each.values).map((value) => (typeof value === 'number' ? value : null)),
  }));
  const names = read(description.categories).map((value) => (value === null ? '' : String(value)));
  const count = Math.max(0, ...series.map(({ numbers }) => numbers.length));
  // A chart without categories numbers its points.
  const isNamed = names.length > 1 || count <= 1;
  return {
    description,
    categories: isNamed ? names : Array.from({ length: count }, (_, index) => String(index + 1)),
    series,
  };
}
