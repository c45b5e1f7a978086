import type { TableDescription } from '../../sheet/SheetDescription';
import { readArea } from './readAreas';
import { child, parseXml } from './parseXml';

/** A table part as a description. */
export function readTable(part: string | undefined): TableDescription | null {
  if (part === undefined) return null;
  const table = parseXml(part);
  const area = readArea(table.attributes['ref'] ?? '');
  if (!area) return null;
  const style = child(table, 'tableStyleInfo')?.attributes;
  return {
    name: table.attributes['displayName'] ?? table.attributes['name'] ?? '',
    area,
    ...(style?.['name'] !== undefined && { style: style['name'] }),
    showFilter: child(table, 'autoFilter') !== undefined,
    showBandedRows: style?.['showRowStripes'] === '1',
    ...(Number(table.attributes['totalsRowCount'] ?? 0) > 0 && { hasTotals: true }),
  };
}
