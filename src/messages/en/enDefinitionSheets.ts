import { definitionSheetNames } from '../definitionSheetNames';
import type { DefinitionSheetMessages } from '../vi/viDefinitionSheets';

const names = definitionSheetNames.en;

export const enDefinitionSheets: DefinitionSheetMessages = {
  definitions: {
    name: names.definitions,
    title: names.title,
    note: 'One line is one indicator; lines may be changed, added or removed. An empty population is everybody. Conditions are written like Excel formulas with column names in brackets, such as [Age] < 40. In a ratio the second condition is the group below the line. Write shares as 15% or 0.15. The next report follows this table.',
  },
  unitTargets: {
    name: names.unitTargets,
    title: 'Targets by unit and by year',
    note: 'One line is a value to be reached by a level or a single unit. A line without level and unit is an interim value of the whole. Where units share a name, write the unit above as well, such as Huyện Gia Lộc/Xã Toàn Thắng.',
  },
  units: {
    name: names.units,
    title: 'List of units',
    note: 'One line is one unit; a unit with nobody in the roster still counts in a share of units. Belongs to: code or name of the unit above. Other names are separated by semicolons.',
  },
  plan: {
    name: names.plan,
    title: 'Planned personnel changes',
    note: 'One line is one change, in force from its day on. New values stand under the names of the roster’s columns. The roster itself is not changed.',
  },
};
