import { plainText } from './plainText';

/**
 * The management group of a whole sheet, from its title lines or its tab:
 * "DANH SÁCH CÁN BỘ DIỆN BAN THƯỜNG VỤ TỈNH ỦY QUẢN LÝ". '' where they do not tell.
 */
export function recogniseGroup(texts: readonly string[]): string {
  for (const text of texts) {
    const plain = plainText(text);
    if (!HINT.test(plain) || NAMES_TWO.test(plain)) continue;
    const group = GROUPS.find(({ pattern }) => pattern.test(plain));
    if (group) return group.name;
  }
  return '';
}

/** "Diện Ban Thường vụ Tỉnh ủy, Ban Thường vụ Huyện ủy quản lý" tells neither of them. */
const NAMES_TWO =
  /tinh uy(?: hai duong)? (?:(?:va|hoac|btv|ban thuong vu|cac) )*(?:huyen uy|thi uy|thanh uy|cap huyen|cap uy cap huyen)|(?:huyen uy|thi uy|thanh uy|cap huyen) (?:(?:va|hoac|btv|ban thuong vu) )*tinh uy/;

/** In each of the patterns: most sheets' names need none of them compiled. */
const HINT = /btv|uy|bch|dang bo|committee/;

const GROUPS: readonly { name: string; pattern: RegExp }[] = [
  {
    name: 'Ban Thường vụ Tỉnh ủy quản lý',
    pattern:
      /(?:ban thuong vu|btv) tinh uy(?: hai duong)? quan ly|btvtu ql|btvtu quan ly|^(?:dien )?(?:btvtu|btv tinh uy|btv tinh)$|tinh uy quan ly|provincial standing committee/,
  },
  {
    name: 'Ban Thường vụ Huyện ủy quản lý',
    pattern:
      /(?:ban thuong vu|btv) (?:cac )?(?:(?:cap uy )?cap huyen|(?:huyen uy|thi uy|thanh uy|quan uy)[\p{L} ]*) quan ly|btvhu|^(?:dien )?(?:btv huyen uy|btv huyen)$|huyen uy quan ly|district standing committee/u,
  },
  {
    name: 'Cấp ủy viên cấp xã',
    pattern:
      /cap uy(?: vien)? (?:cap )?(?:xa|co so|phuong)|(?:bch|ban chap hanh) dang bo (?:cap )?xa|dang uy vien (?:cap )?xa|commune (?:level )?party committee/,
  },
];
