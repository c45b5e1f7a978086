import { labelOf, LEVELS } from '../../core/indicators/definitions/choices';
import { unitTable } from '../../core/indicators/definitions/readUnits';
import type { UnitNode, UnitTree } from '../../core/roster/UnitTree';
import type { Language } from '../../messages/Language';
import { messagesIn } from '../../messages/messagesIn';
import type { CellValue } from '../../sheet/CellValue';
import type { SheetDescription } from '../../sheet/SheetDescription';
import type { Look } from './composeFilledTable';
import { composeFilledTable } from './composeFilledTable';
import { definitionKeys } from './definitionKeys';

/** The list of units to begin with: those that a roster names, for an officer to complete. */
export function composeUnitSheet(units: UnitTree, language: Language): SheetDescription {
  return composeFilledTable({
    ...messagesIn(language).definitionSheets.units,
    key: definitionKeys.units,
    table: 'RollcallUnits',
    above: [],
    rows: [
      unitTable.columns.map(({ labels }) => labels[language]),
      ...units.nodes.slice(1).map((node) => unitCells(node, units, language)),
    ],
    columns: unitTable.columns.map(({ key }) =>
      key === 'level'
        ? { ...looks.level, choices: LEVELS.map((one) => one[language]) }
        : looks[key],
    ),
  });
}

function unitCells(
  { name, level, code, parent }: UnitNode,
  { nodes }: UnitTree,
  language: Language,
): CellValue[] {
  const above = parent === 0 ? undefined : nodes[parent];
  const cells: Readonly<Record<keyof typeof looks, CellValue>> = {
    code: code ?? null,
    name,
    level: level === undefined ? null : (labelOf(LEVELS, level, language) ?? level),
    parent: above?.code ?? above?.name ?? null,
    otherNames: null,
  };
  return unitTable.columns.map(({ key }) => cells[key]);
}

const looks = {
  code: { width: 14, numberFormat: '@' },
  name: { width: 34, numberFormat: '@' },
  level: { width: 16, allowsOther: true },
  parent: { width: 34, numberFormat: '@' },
  otherNames: { width: 40, numberFormat: '@' },
} as const satisfies Readonly<Record<string, Look>>;
