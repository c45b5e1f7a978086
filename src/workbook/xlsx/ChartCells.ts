import type { CellValue } from '../../sheet/CellValue';
import type { ChartRange } from '../../sheet/ChartDescription';

/** Where a chart's cells stand and what they hold. */
export interface ChartCells {
  /** `'Sheet'!$A$1:$A$9` */
  reference(range: ChartRange): string;
  values(range: ChartRange): readonly CellValue[];
  /** Whether a reference is to a cell of the chart's own sheet, which the model knows. */
  isOwn(reference: string): boolean;
}
