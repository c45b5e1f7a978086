import type { Area } from '../../sheet/Area';
import type { ChartDescription, ChartRange } from '../../sheet/ChartDescription';
import type { CellInput } from '../../sheet/CellValue';
import { bodyStyle, gridBorder, headerStyle } from '../blocks/palette';
import type { SheetDraft } from '../blocks/SheetDraft';

/** A chart that is worth drawing: its figures, and its description over a place. */
export interface ChartMaker {
  /** Header and rows of the figures behind the chart; the first column names the categories. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
  readonly numberFormat: string;
  /** `range(n)` is the n-th column of figures without its header. */
  readonly describe: (place: Area, range: (column: number) => ChartRange) => ChartDescription;
}

/** Puts the figures behind a chart and describes it over `place`. */
export function putChart(
  draft: SheetDraft,
  place: Area,
  dataColumn: number,
  maker: ChartMaker,
): ChartDescription {
  draft.put(place.row, dataColumn, [maker.headers], headerStyle);
  const cells = { ...bodyStyle, border: gridBorder };
  const body = draft.put(place.row + 1, dataColumn, maker.rows, cells);
  const values = { ...body, column: dataColumn + 1, columns: body.columns - 1 };
  draft.style({ ...body, columns: 1 }, { numberFormat: '@' });
  draft.style(values, { numberFormat: maker.numberFormat });
  return maker.describe(place, (column) => ({
    area: { ...body, column: dataColumn + column, columns: 1 },
  }));
}
