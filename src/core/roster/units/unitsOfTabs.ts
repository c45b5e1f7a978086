import { plainText } from '../plainText';
import { recogniseGroup } from '../recogniseGroup';
import { beginsLikeUnit } from '../rows/beginsLikeUnit';
import type { SheetPart } from '../SheetPart';
import { unitKey } from './unitKey';

/** What the tabs of lists tell of where their people are, by tab. */
interface UnitsOfTabs {
  /** Districts: each stands above the units of its list. */
  readonly districts: ReadonlySet<string>;
  /** Offices that stand above the group titles of their lists. */
  readonly heads: ReadonlySet<string>;
}

/** Tabs named alike, where several are: a single one may be called so for another reason. */
export function unitsOfTabs(lists: readonly SheetPart[]): UnitsOfTabs {
  const tabsOf = (isOne: (list: SheetPart) => boolean) =>
    new Set(lists.filter(isOne).map(({ sheet }) => sheet));
  const named = tabsOf(({ sheet }) => isDistrictName(sheet));
  const bare = named.size > 0 ? tabsOf(mayBeDistrict) : new Set<string>();
  const offices = tabsOf((list) => isOfficeName(list.sheet) && !namesUnits(list, PLACES));
  return {
    districts: severalOf(new Set([...named, ...bare])),
    heads: severalOf(offices),
  };
}

/** The unit of a list without units, on a sheet that is named after a district, commune or office. */
export function unitOfTab(list: SheetPart): string {
  const { level } = unitKey(list.sheet);
  const isUnit = level === 'district' || level === 'commune' || isOfficeName(list.sheet);
  return isUnit && !namesUnits(list) ? list.sheet : '';
}

/** Whether anything in a list names units, or units of some levels. */
export function namesUnits(
  { plans, groupPaths }: SheetPart,
  levels?: ReadonlySet<string>,
): boolean {
  if (plans.some(({ field }) => UNIT_FIELDS.has(field))) return true;
  const titles = groupPaths.flatMap(({ units }) => units);
  return levels ? titles.some((name) => levels.has(unitKey(name).level ?? '')) : titles.length > 0;
}

function severalOf(tabs: ReadonlySet<string>): ReadonlySet<string> {
  const units = new Set([...tabs].map((tab) => unitKey(tab).key));
  return units.size > 1 ? tabs : new Set();
}

/** Not "Huyện, thành phố" nor "Huyện ủy quản lý", which name no district. */
function isDistrictName(tab: string): boolean {
  const { level, core } = unitKey(tab);
  if (level !== 'district' || unitKey(`${core} x`).level !== undefined) return false;
  const [first = ''] = tab
    .trim()
    .split(/[\s.,:;]+/)
    .slice(-core.split(' ').length);
  return /^[\p{Lu}\p{N}]/u.test(first) && !/^quan ly(?: |$)/.test(plainText(core));
}

/** "Nam Sách", a proper name and no more, where nothing in the list tells another district. */
function mayBeDistrict({ sheet, plans, groupPaths }: SheetPart): boolean {
  const words = sheet.normalize('NFC').trim().split(/\s+/);
  if (
    words.length < 2 ||
    words.length > 4 ||
    !PROPER.some((one) => words.every((word) => one.test(word)))
  )
    return false;
  if (NO_PLACE.test(plainText(sheet)) || unitKey(sheet).level !== undefined) return false;
  if (beginsLikeUnit(sheet) || recogniseGroup([sheet]) !== '') return false;
  const titles = groupPaths.flatMap(({ units }) => units);
  return (
    !plans.some(({ field }) => field === 'district') &&
    !titles.some((name) => unitKey(name).level === 'district')
  );
}

/** "Sở Nội vụ", "Bệnh viện Đa khoa tỉnh"; not "Sở, ban, ngành" nor "Ban Thường vụ". */
function isOfficeName(tab: string): boolean {
  const { level } = unitKey(tab);
  if (level !== undefined && level !== 'department') return false;
  const plain = plainText(tab);
  if (!plain.includes(' ') || !beginsLikeUnit(tab) || NO_OFFICE.test(plain)) return false;
  return recogniseGroup([tab]) === '';
}

/** Each word of a name: with one capital letter, or in capitals. */
const PROPER = [/^\p{Lu}['’]?\p{Ll}['’\p{Ll}]*$/u, /^\p{Lu}['’\p{Lu}]+$/u];
/** What tabs are called that name no place. */
const NO_PLACE =
  /^(?:danh sach|tong (?:hop|so|cong)|bieu|mau|phu luc|bao cao|thong ke|so lieu|du lieu|ghi chu|huong dan|quy hoach|luan chuyen|bo nhiem|nghi huu|huu tri|can bo|cong chuc|vien chuc|dang vien|cap (?:uy|xa|huyen|tinh)|khoi|nhom|lanh dao|nhan su|trang tinh|chi tieu|ket qua|con lai|toan (?:tinh|huyen)|nhiem ky|dan toc|ton giao|ly luan|trinh do|do tuoi|nguon|ban nhap)(?: |$)/;
/** Words for offices that name none. */
const NO_OFFICE =
  /^(?:ban (?:thuong vu|chap hanh|hanh|lanh dao|giam doc|nhap|ban)|bao cao|so (?:ban|nganh|phong|va|lieu|luong|\d)|phong (?:ban|va)|don vi|co quan|khoi|nhom|cum|khu|to (?:chuc|truong)|lanh dao|thuong truc|bch|btv|chi uy|doan (?:the|vien|ket)|hoi (?:vien|nghi|doan the|dong)|truong (?:phong|ban|doan|thon)|vien chuc|thanh tra vien|(?:dang uy|dang bo|chi bo) (?:vien|cap|truc thuoc|co so))(?: |$)/;
const UNIT_FIELDS: ReadonlySet<string> = new Set(['district', 'commune', 'unit']);
const PLACES: ReadonlySet<string> = new Set(['province', 'district', 'commune']);
