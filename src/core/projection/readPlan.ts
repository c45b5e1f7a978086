import { parseIsoDate } from '../engine/calendar';
import { findChoice } from '../indicators/definitions/choices';
import type { TableRow } from '../indicators/definitions/findTables';
import { findTables, isBlank } from '../indicators/definitions/findTables';
import { isBareYear, readDate, readWord } from '../indicators/definitions/readCell';
import type { Issue } from '../Issue';
import type { RosterField } from '../roster/Roster';
import type { RawCell, RosterBlock } from '../roster/RosterInput';
import { PLAN_KINDS, planTable } from './planTable';
import type { PlannedChange, PlannedKind } from './PlannedChange';

/** Reads the sheet of planned personnel changes; a line with a mistake is an issue and no change. */
export function readPlan(
  grid: RosterBlock,
  fields: readonly RosterField[],
  uses1904Dates = false,
): { readonly changes: readonly PlannedChange[]; readonly issues: readonly Issue[] } {
  const shape = planTable(fields);
  const tables = findTables(grid, [shape]);
  const issues: Issue[] = tables.flatMap((table) => table.issues);
  if (tables.length === 0) {
    const columns = shape.columns.filter(({ isRequired }) => isRequired === true);
    issues.push({
      code: 'plan-header-missing',
      severity: 'error',
      at: { in: 'sheet', sheet: grid.sheet },
      parameters: { columns: columns.map(({ labels }) => `${labels.vi} / ${labels.en}`) },
    });
  }
  const changes = tables.flatMap(({ rows }) =>
    rows.flatMap((row) => readLine(row, fields, issues, uses1904Dates) ?? []),
  );
  return { changes, issues };
}

function readLine(
  row: TableRow,
  fields: readonly RosterField[],
  issues: Issue[],
  uses1904Dates: boolean,
): PlannedChange | null {
  const report = (code: string, key: string, parameters: Issue['parameters'] = {}) => {
    issues.push({ code, severity: 'error', at: { in: 'cell', ...row.at(key) }, parameters });
    return null;
  };
  const [dayText, kindText] = [
    readDate(row.cell('plan.day'), 'first', uses1904Dates),
    word('plan.kind'),
  ];
  if (dayText === undefined && kindText === undefined) {
    issues.push({
      code: 'plan-row-skipped',
      severity: 'note',
      at: { in: 'cell', ...row.at('name') },
      parameters: {},
    });
    return null;
  }
  const dayWord = typeof dayText === 'string' ? dayText : '';
  const day = parseIsoDate(dayWord);
  const kind = findChoice(PLAN_KINDS, kindText ?? '');
  const [name, personId] = [word('name'), word('personId')];
  if (day === null) return report('plan-date-invalid', 'plan.day', { value: dayWord });
  if (kind === undefined) {
    const allowed = PLAN_KINDS.map(({ vi }) => vi);
    return report('plan-kind-unknown', 'plan.kind', { value: kindText ?? '', allowed });
  }
  if (name === undefined && personId === undefined) return report('plan-name-missing', 'name');
  const values = new Map(
    fields
      .filter(({ key }) => !CLUES.has(key) && !isBlank(row.cell(key)))
      .map((field) => [field.key, cellOf(field)] as const),
  );
  if (kind === 'qualify' && values.size === 0) return report('plan-value-missing', 'name');
  const birthDate = cellOf({ key: 'birthDate', kind: 'date' });
  return {
    day,
    kind: kind as PlannedKind,
    who: {
      name,
      personId,
      birthDate: isBlank(birthDate) ? undefined : birthDate,
      post: word('plan.post'),
    },
    values,
    at: { in: 'cell', ...row.at('plan.kind') },
  };

  /** Serial numbers of a workbook that counts from 1904 are 1,462 days short. */
  function cellOf({ key, kind: type }: Pick<RosterField, 'key' | 'kind'>): RawCell {
    const cell = row.cell(key);
    if (!uses1904Dates || type !== 'date' || typeof cell !== 'number') return cell;
    return isBareYear(cell) ? cell : cell + 1462;
  }

  function word(key: string): string | undefined {
    return readWord(row.cell(key));
  }
}

/** Columns that say whom a line means; they change nothing of somebody known. */
const CLUES: ReadonlySet<string> = new Set(['name', 'personId', 'birthDate']);
