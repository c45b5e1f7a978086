import { foldText } from '../roster/foldText';
import type { Roster } from '../roster/Roster';
import type { Gender } from './retirementDay';

/** Per entry the gender that its column says; `null` where it says none. */
export function readGenders({ columns }: Roster): (row: number) => Gender | null {
  const column = columns.get('gender');
  if (column?.kind !== 'text') return () => null;
  const byCode = column.values.map(genderOfText);
  return (row) => byCode[column.codes[row] ?? 0] ?? null;
}

export function genderOfText(text: string): Gender | null {
  return GENDERS.get(foldText(text)) ?? null;
}

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['nam', 'male'],
  ['nữ', 'female'],
]);
