import { foldText } from '../foldText';
import type { ColumnPlan } from './ColumnPlan';
import type { NamedColumn } from './toldAbout';

/** A column that no field claims: its key is its own header. */
export function unmappedPlan({ column, header, headers }: NamedColumn): ColumnPlan {
  return { column, header, headers, field: foldText(header), confidence: 0, reason: 'unmapped' };
}
