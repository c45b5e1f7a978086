import type { CellAddress, Issue } from '../../Issue';
import type { RosterBlock } from '../../roster/RosterInput';
import { unitKey } from '../../roster/units/unitKey';
import { findChoice, LEVELS } from './choices';
import type { TableRow, TableShape } from './findTables';
import { findTables } from './findTables';
import { parseWords } from './quotedWords';
import { readWord } from './readCell';

/** A unit as the units sheet lists it. */
export interface ListedUnit {
  readonly name: string;
  readonly code?: string;
  readonly level?: string;
  /** Code or name of the unit that it belongs to; absent directly under the whole. */
  readonly parent?: string;
  readonly otherNames: readonly string[];
  /** The cells of the row, for what is wrong with them. */
  readonly at: { readonly name: CellAddress; readonly parent: CellAddress };
}

/** The units sheet: every unit that exists, whether or not somebody of the roster stands in it. */
export const unitTable = {
  name: 'units',
  columns: [
    { key: 'code', labels: { vi: 'Mã đơn vị', en: 'Unit code' }, aliases: ['Mã', 'Code'] },
    {
      key: 'name',
      labels: { vi: 'Tên đơn vị', en: 'Unit name' },
      aliases: ['Đơn vị', 'Tên', 'Unit', 'Name'],
      isRequired: true,
    },
    { key: 'level', labels: { vi: 'Cấp', en: 'Level' }, aliases: ['Cấp đơn vị', 'Unit level'] },
    {
      key: 'parent',
      labels: { vi: 'Trực thuộc', en: 'Belongs to' },
      aliases: ['Đơn vị cấp trên', 'Parent', 'Thuộc'],
      isRequired: true,
    },
    { key: 'otherNames', labels: { vi: 'Tên khác', en: 'Other names' } },
  ],
} as const satisfies TableShape;

/** Reads a units sheet; rows without a name are issues. */
export function readUnits(grid: RosterBlock): {
  readonly units: readonly ListedUnit[];
  readonly issues: readonly Issue[];
} {
  const tables = findTables(grid, [unitTable]);
  const issues: Issue[] = tables.flatMap((table) => table.issues);
  if (tables.length === 0) {
    const columns = unitTable.columns.filter((column) => 'isRequired' in column);
    issues.push({
      code: 'units-header-missing',
      severity: 'error',
      at: { in: 'sheet', sheet: grid.sheet },
      parameters: { columns: columns.map(({ labels }) => `${labels.vi} / ${labels.en}`) },
    });
  }
  const units = tables.flatMap(({ rows }) => rows.flatMap((row) => readUnit(row, issues) ?? []));
  return { units, issues };
}

function readUnit(row: TableRow, issues: Issue[]): ListedUnit | null {
  const [name, code, parent] = [word('name'), word('code'), word('parent')];
  if (name === undefined) {
    const at = { in: 'cell' as const, ...row.at('name') };
    issues.push({ code: 'units-name-missing', severity: 'error', at, parameters: {} });
    return null;
  }
  const levelWord = word('level');
  const level =
    levelWord === undefined ? unitKey(name).level : (findChoice(LEVELS, levelWord) ?? levelWord);
  return {
    name,
    ...(code !== undefined && { code }),
    ...(level !== undefined && { level }),
    ...(parent !== undefined && { parent }),
    otherNames: parseWords(word('otherNames') ?? ''),
    at: { name: row.at('name'), parent: row.at('parent') },
  };

  function word(key: string): string | undefined {
    return readWord(row.cell(key));
  }
}
