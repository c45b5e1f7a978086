import { isCivilDate, parseIsoDate, toDayNumber } from '../../engine/calendar';
import type { Bound } from './Bound';
import type { BoundNumber } from './BoundCondition';

/** A date, or a day typed as a text: `30/11/1983` or `1983-11-30`; `null` for anything else. */
export function readDay(bound: Bound): BoundNumber | null {
  if (bound.type === 'date') return bound.node;
  if (bound.type !== 'text') return null;
  const text = bound.literal.trim();
  const iso = parseIsoDate(text);
  if (iso !== null) return { kind: 'constant', value: iso };
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!match) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!isCivilDate(year, month, day)) return null;
  return { kind: 'constant', value: toDayNumber(year, month, day) };
}
