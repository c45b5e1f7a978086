import type { RosterPart } from './columns/RosterPart';
import { plainText } from './plainText';
import { recogniseGroup } from './recogniseGroup';
import type { RosterOptions } from './RosterInput';
import type { SheetPart } from './SheetPart';
import { unitKey } from './units/unitKey';

/** One part after the other, each with what its sheet, titles and tab say of all its rows. */
export function positionParts(
  sheetParts: readonly SheetPart[],
  options: RosterOptions,
): RosterPart[] {
  let start = 0;
  const lists = sheetParts.filter(({ plans }) => plans.length > 0);
  const districts = districtsOfTabs(lists);
  return lists.map((part) => {
    const rowCount = part.sheetRows.length;
    const constants = constantsOf(part, options);
    const groups = { groupsOfTitles: groupsOfTitles(part, constants, options) };
    const districtOfTab = districts.has(part.sheet) ? part.sheet : '';
    const positionedPart = { ...part, start, rowCount, constants, ...groups, districtOfTab };
    start += rowCount;
    return positionedPart;
  });
}

function constantsOf(part: SheetPart, options: RosterOptions): Map<string, string> {
  const constants = new Map(Object.entries(toldConstants(part, options)));
  const group = recogniseGroup([...part.titleTexts, part.sheet]);
  if (group !== '' && !constants.has('managementGroup')) constants.set('managementGroup', group);
  const unit = unitOfTab(part);
  if (unit !== '' && !constants.has('unit')) constants.set('unit', unit);
  return constants;
}

function toldConstants({ sheet }: SheetPart, { remembered, mapping }: RosterOptions) {
  return { ...remembered?.sheets?.[sheet]?.constants, ...mapping?.sheets?.[sheet]?.constants };
}

/** Per path of group titles, the management group: theirs, else that of the sheet. */
function groupsOfTitles(
  part: SheetPart,
  constants: ReadonlyMap<string, string>,
  options: RosterOptions,
): readonly string[] | undefined {
  const groups = part.groupPaths.map(({ managementGroup }) => managementGroup);
  const isTold = toldConstants(part, options)['managementGroup'] !== undefined;
  if (isTold || groups.every((group) => group === '')) return undefined;
  return groups.map((group) => group || (constants.get('managementGroup') ?? ''));
}

/** Tabs named after districts, where several are: a single one may be called so for another reason. */
function districtsOfTabs(lists: readonly SheetPart[]): ReadonlySet<string> {
  const tabs = new Set(lists.map(({ sheet }) => sheet).filter(isDistrictName));
  const districts = new Set([...tabs].map((tab) => unitKey(tab).key));
  return districts.size > 1 ? tabs : new Set();
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

/** A list without units on a sheet that is named after a district or commune. */
function unitOfTab({ sheet, plans, groupPaths }: SheetPart): string {
  const { level } = unitKey(sheet);
  if (level !== 'district' && level !== 'commune') return '';
  const hasColumn = plans.some(({ field }) => UNIT_FIELDS.has(field));
  return hasColumn || groupPaths.some(({ units }) => units.length > 0) ? '' : sheet;
}

const UNIT_FIELDS: ReadonlySet<string> = new Set(['district', 'commune', 'unit']);
