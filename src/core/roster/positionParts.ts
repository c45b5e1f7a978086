import type { RosterPart } from './columns/RosterPart';
import { recogniseGroup } from './recogniseGroup';
import type { RosterOptions } from './RosterInput';
import type { SheetPart } from './SheetPart';
import { namesUnits, unitOfTab, unitsOfTabs } from './units/unitsOfTabs';

/** One part after the other, each with what its sheet, titles and tab say of all its rows. */
export function positionParts(
  sheetParts: readonly SheetPart[],
  options: RosterOptions,
): RosterPart[] {
  let start = 0;
  const lists = sheetParts.filter(({ plans }) => plans.length > 0);
  const { districts, heads } = unitsOfTabs(lists);
  return lists.map((list) => {
    const part = heads.has(list.sheet) ? headedBy(list.sheet, list) : list;
    const rowCount = part.sheetRows.length;
    const districtOfTab = districts.has(part.sheet) ? part.sheet : '';
    const constants = constantsOf(part, districtOfTab, options);
    const groups = { groupsOfTitles: groupsOfTitles(part, constants, options) };
    const positionedPart = { ...part, start, rowCount, constants, ...groups, districtOfTab };
    start += rowCount;
    return positionedPart;
  });
}

/** The list with an office above its group titles, where it has such. */
function headedBy(office: string, list: SheetPart): SheetPart {
  if (!namesUnits(list)) return list;
  const groupPaths = list.groupPaths.map((path) => ({ ...path, units: [office, ...path.units] }));
  return { ...list, groupPaths };
}

function constantsOf(
  part: SheetPart,
  districtOfTab: string,
  options: RosterOptions,
): Map<string, string> {
  const constants = new Map(Object.entries(toldConstants(part, options)));
  const group = recogniseGroup([...part.titleTexts, part.sheet]);
  if (group !== '' && !constants.has('managementGroup')) constants.set('managementGroup', group);
  const unit = unitOfTab(part);
  if (unit !== '' && !constants.has('unit')) constants.set('unit', unit);
  const isAlone = unit === '' && districtOfTab !== '' && !namesUnits(part);
  if (isAlone && !constants.has('unit') && !constants.has('district'))
    constants.set('district', districtOfTab);
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
