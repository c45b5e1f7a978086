import { areaAddress } from '../../sheet/address';
import type { Area } from '../../sheet/Area';

/**
 * Many areas as few objects. Excel refuses long lists of addresses, some from 8,192 characters on,
 * others before (office-js #5198): these stay far below.
 */
export function rangesOf(
  worksheet: Excel.Worksheet,
  areas: readonly Area[],
): readonly Excel.RangeAreas[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST) {
      lists[lists.length - 1] = `${last},${address}`;
    } else lists.push(address);
  }
  return lists.map((list) => worksheet.getRanges(list));
}

const LONGEST = 2000;
