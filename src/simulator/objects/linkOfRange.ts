import { contains } from '../../sheet/Area';
import { areaAddress, readAddress } from '../../sheet/address';
import { quoteSheetName } from '../../sheet/sheetName';
import { HostError } from '../bridge/HostError';
import type { RangeScope } from './RangeScope';

interface HostLink {
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export function readLink({ sheet, area }: RangeScope): HostLink | null {
  const link = sheet.links.find(({ row, column }) => row === area.row && column === area.column);
  if (!link) return null;
  const documentReference = `${quoteSheetName(link.sheet)}!${link.address}`;
  return { documentReference, ...(link.tip !== undefined && { screenTip: link.tip }) };
}

/** `Range.hyperlink = {documentReference, screenTip}`; an empty object takes the link away. */
export function writeLink({ state, sheet, area }: RangeScope, given: unknown): void {
  state.refuseProtected(sheet, 'Range.hyperlink');
  const link = (given ?? {}) as HostLink;
  const rest = sheet.links.filter(
    ({ row, column }) => !contains(area, { row, column, rows: 1, columns: 1 }),
  );
  if (link.documentReference === undefined) {
    sheet.links = rest;
    return;
  }
  const place = readPlace(link.documentReference);
  if (!place) throw new HostError('InvalidArgument', 'Range.hyperlink');
  const tip = link.screenTip === undefined ? {} : { tip: link.screenTip };
  sheet.links = [...rest, { row: area.row, column: area.column, ...place, ...tip }];
}

function readPlace(reference: string): { sheet: string; address: string } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  const area = readAddress(match?.[3] ?? '');
  if (!match || !area) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? '';
  return { sheet, address: areaAddress(area) };
}
