import type { Roster } from '../../core/roster/Roster';

/** From the smallest unit up, without the root. */
export function unitPath({ units, unit }: Roster, entry: number): string {
  const names: string[] = [];
  for (let node = unit[entry] ?? 0; node !== 0; node = units.nodes[node]?.parent ?? 0) {
    names.push(units.nodes[node]?.name ?? '');
  }
  return names.join(', ');
}
