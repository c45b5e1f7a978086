import type { AssemblyContext } from './columns/AssemblyContext';
import type { DayMonthOrder } from './values/DateReader';
import { partIndexOf } from './columns/RosterPart';
import type { ColumnPlan } from './header/ColumnPlan';
import type { ColumnProtocol, ReadingProtocol } from './ReadingProtocol';
import type { SheetPart } from './SheetPart';

/** What reading did, table by table; `repeats` are rows of the roster that were dropped. */
export function protocolOf(
  sheetParts: readonly SheetPart[],
  { parts, dateOrders }: AssemblyContext,
  repeats: Iterable<number>,
): ReadingProtocol {
  const repeated = new Uint32Array(parts.length);
  for (const row of repeats) {
    const index = partIndexOf(parts, row);
    repeated[index] = (repeated[index] ?? 0) + 1;
  }
  let next = 0;
  return {
    sheets: sheetParts.map(({ sheet, headerRows, plans, counts }) => {
      const dropped = plans.length === 0 ? 0 : (repeated[next++] ?? 0);
      const { person, repeat } = counts;
      return {
        sheet,
        ...(headerRows && { headerRows }),
        columns: plans.map((plan) => columnProtocol(plan, dateOrders.get(plan))),
        rows: { ...counts, person: person - dropped, repeat: repeat + dropped },
      };
    }),
  };
}

function columnProtocol(plan: ColumnPlan, dateOrder?: DayMonthOrder): ColumnProtocol {
  const { column, header, field, confidence, reason, isOrdinal, value } = plan;
  const part = plan.part ?? plan.gender;
  return {
    ...{ column, header, field, confidence, reason },
    ...(isOrdinal && { isOrdinal }),
    ...(part && { part }),
    ...(value !== undefined && { value }),
    ...(dateOrder && { dateOrder }),
  };
}
