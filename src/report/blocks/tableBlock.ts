import type { Area } from '../../sheet/Area';
import type { CellInput } from '../../sheet/CellValue';
import type { CellStyle } from '../../sheet/CellStyle';
import { bodyStyle, gridBorder, headerStyle, smallHeaderStyle, smallStyle } from './palette';
import type { SheetDraft } from './SheetDraft';

/** A column of a plain table: its header and how its cells look. */
export interface TableColumn {
  readonly header: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly numberFormat?: string;
}

/** Header and rows in two blocks, formats by column, rows as high as their text. Returns the area. */
export function putTable(
  draft: SheetDraft,
  row: number,
  columns: readonly TableColumn[],
  rows: readonly (readonly CellInput[])[],
  { header: head, body: cells } = usualLook,
): Area {
  const headers = columns.map(({ header }) => header);
  draft.put(row, 0, [headers], head);
  headers.forEach((header, column) => draft.fit(row, header, column, 1, head));
  const body = draft.put(row + 1, 0, rows, { ...cells, wrap: true, border: gridBorder });
  columns.forEach((column, index) => {
    draft.style({ ...body, column: index, columns: 1 }, columnStyle(column));
  });
  rows.forEach((line, index) => {
    line.forEach((cell, column) => {
      const text = typeof cell === 'string' ? cell : '';
      draft.fit(row + 1 + index, text, column, 1, cells);
    });
  });
  return { row, column: 0, rows: rows.length + 1, columns: columns.length };
}

const usualLook = { header: headerStyle, body: bodyStyle };
/** For tables of many columns, which print at nearly full size. */
export const smallLook = { header: smallHeaderStyle, body: smallStyle };

function columnStyle({ align = 'left', numberFormat }: TableColumn): CellStyle {
  return {
    horizontal: align,
    // Wrapped numbers lose their indent in some hosts.
    ...(align === 'right' && { indent: 1, wrap: false }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}
