import { plainText } from '../plainText';
import type { UnitScope, UnitTree } from '../UnitTree';

/**
 * What the whole of a roster is. Several districts are a province; else the letterhead tells, by the
 * smallest place that it names; a list without either is a list.
 */
export function scopeOf({ nodes }: UnitTree, titles: readonly string[]): UnitScope {
  const districts = nodes.filter(({ level }) => level === 'district');
  if (districts.length > 1) return 'province';
  const heads = titles.map(plainText).filter((title) => !LISTS.test(title));
  const named = SCOPES.find(({ pattern }) => heads.some((head) => pattern.test(head)));
  return named?.scope ?? (districts.length === 1 ? 'district' : 'roster');
}

/** These name whose people are listed, not who lists them. */
const LISTS =
  /(?:^| )(?:danh sach|bieu|phu luc|bao cao|tong hop|thong ke|cac|nhiem ky|quan ly|ngay \d+)(?: |$)/;

/** From the smallest place to the largest; a letterhead names the body above as well. */
const SCOPES: readonly { readonly scope: UnitScope; readonly pattern: RegExp }[] = [
  { scope: 'ward', pattern: /(?:^| )(?:dang uy|dang bo|ubnd|uy ban nhan dan) phuong(?: |$)/ },
  { scope: 'commune', pattern: /(?:^| )(?:dang uy|dang bo|ubnd|uy ban nhan dan) xa(?: |$)/ },
  {
    scope: 'district',
    pattern: /(?:^| )(?:huyen uy|(?:dang bo|ubnd|uy ban nhan dan) huyen)(?: |$)/,
  },
  { scope: 'town', pattern: /(?:^| )(?:thi uy|(?:dang bo|ubnd|uy ban nhan dan) thi xa)(?: |$)/ },
  {
    scope: 'city',
    pattern: /(?:^| )(?:thanh uy|(?:dang bo|ubnd|uy ban nhan dan) (?:thanh pho|tp))(?: |$)/,
  },
  { scope: 'province', pattern: /(?:^| )(?:tinh uy|(?:dang bo|ubnd|uy ban nhan dan) tinh)(?: |$)/ },
];
