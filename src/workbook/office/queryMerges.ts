import { readAddress } from '../../sheet/address';
import type { Area } from '../../sheet/Area';
import type { OfficeBatch } from './OfficeBatch';

/**
 * Asks for the merged cells of a range with the next sync; the answer, read after it, is
 * `undefined` before ExcelApi 1.13, which cannot tell.
 */
export function queryMerges(
  { host }: OfficeBatch,
  range: Excel.Range,
): () => readonly Area[] | undefined {
  if (!host.hasExcelApi('1.13')) return () => undefined;
  const merged = range.getMergedAreasOrNullObject().load('address');
  return () =>
    merged.isNullObject
      ? []
      : merged.address.split(',').flatMap((address) => readAddress(localAddress(address)) ?? []);
}

/** The address without its sheet. */
export function localAddress(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
