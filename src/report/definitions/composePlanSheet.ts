import type { TableColumn } from '../../core/indicators/definitions/findTables';
import { PLAN_KINDS, planTable } from '../../core/projection/planTable';
import type { RosterField } from '../../core/roster/Roster';
import type { Language } from '../../messages/Language';
import { messagesIn } from '../../messages/messagesIn';
import type { SheetDescription } from '../../sheet/SheetDescription';
import { dateFormat } from '../blocks/serialDate';
import type { Look } from './composeFilledTable';
import { composeFilledTable } from './composeFilledTable';
import { definitionKeys } from './definitionKeys';

/** An empty list of planned personnel changes, with a column for every field of the roster. */
export function composePlanSheet(
  fields: readonly RosterField[],
  language: Language,
): SheetDescription {
  const kept = fields.filter(({ key }) => key !== 'age');
  const columns = planTable(kept).columns;
  // Who, when and what come first; the new values behind them.
  const own = columns.filter(({ key }) => !kept.some((field) => field.key === key) || isClue(key));
  const values = columns.filter((column) => !own.includes(column));
  const ordered = [...own, ...values];
  return composeFilledTable({
    ...messagesIn(language).definitionSheets.plan,
    key: definitionKeys.plan,
    table: 'RollcallPlan',
    above: [],
    rows: [ordered.map(({ labels }) => labels[language])],
    columns: ordered.map((column) => lookOf(column, kept, language)),
  });
}

function isClue(key: string): boolean {
  return key === 'name' || key === 'personId' || key === 'birthDate';
}

function lookOf({ key }: TableColumn, fields: readonly RosterField[], language: Language): Look {
  if (key === 'plan.kind') return { width: 18, choices: PLAN_KINDS.map((kind) => kind[language]) };
  const field = fields.find((one) => one.key === key);
  if (key === 'plan.day' || key === 'birthDate' || field?.kind === 'date') {
    return { width: 13, numberFormat: dateFormat };
  }
  if (field?.kind === 'number') return { width: 13 };
  if (field?.kind === 'flag') return { width: 13, choices: ['x'], allowsOther: true };
  const { vocabulary } = field ?? {};
  const look: Look = { width: key === 'name' ? 26 : 22, numberFormat: '@' };
  return vocabulary ? { ...look, choices: vocabulary, allowsOther: true } : look;
}
