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
  { scope: 'ward', pattern: bodyOf('phuong') },
  { scope: 'commune', pattern: bodyOf('xa') },
  { scope: 'district', pattern: bodyOf('huyen', 'huyen uy') },
  { scope: 'town', pattern: bodyOf('thi xa', 'thi uy') },
  { scope: 'city', pattern: bodyOf('(?:thanh pho|tp)', 'thanh uy') },
  { scope: 'province', pattern: bodyOf('tinh', 'tinh uy') },
];

function bodyOf(place: string, committee = `dang uy ${place}`): RegExp {
  return new RegExp(`(?:^| )(?:${committee}|(?:dang bo|ubnd|uy ban nhan dan) ${place})(?: |$)`);
}
