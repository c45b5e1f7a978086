import { parseIsoDate } from '../engine/calendar';
import type { Indicator } from './Indicator';

/** Both days included; infinite where nothing bounds them. */
interface Validity {
  readonly from: number;
  readonly to: number;
}

/**
 * The days on which a version is in force, as day numbers. One without a last day ends on the day
 * before a later one of its code begins.
 */
export function validityOf(version: Indicator, versions: readonly Indicator[]): Validity {
  const from = firstDay(version);
  const told = version.validTo === undefined ? null : parseIsoDate(version.validTo);
  if (told !== null) return { from, to: told };
  const later = versions.filter(({ code }) => code === version.code).map(firstDay);
  return { from, to: Math.min(...later.filter((day) => day > from).map((day) => day - 1)) };
}

function firstDay({ validFrom }: Indicator): number {
  return validFrom === undefined ? -Infinity : (parseIsoDate(validFrom) ?? -Infinity);
}
