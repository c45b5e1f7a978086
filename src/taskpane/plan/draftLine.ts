import { parseIsoDate } from '../../core/engine/calendar';
import type { PlannedKind } from '../../core/projection/PlannedChange';
import { FIELD_DICTIONARY } from '../../core/roster/fieldDictionary';
import type { PlannedLine } from './PlannedLine';

/** What a change of each kind most often gives another value. */
const usualFields: Readonly<Record<PlannedKind, string>> = {
  qualify: 'professionalStandard',
  appoint: 'position',
  move: 'unit',
  leave: '',
};

/** A line to begin with, from that ISO date on: the standard of the rank is planned most often. */
export function newLine(date: string): PlannedLine {
  return changeKind({ date, kind: 'qualify', name: '', values: {} }, 'qualify');
}

/** The line with another kind, and the value that such a change is usually about. */
export function changeKind(line: PlannedLine, kind: PlannedKind): PlannedLine {
  const field = usualFields[kind];
  return { ...line, kind, values: field === '' ? {} : { [field]: '' } };
}

/** Whether the line says who, from which day, and what becomes another where something does. */
export function isComplete({ name, date, kind, values }: PlannedLine): boolean {
  if (name.trim() === '' || parseIsoDate(date) === null) return false;
  if (kind === 'leave') return true;
  const given = Object.entries(values);
  return given.length > 0 && given.every(([field, value]) => isValue(field, value));
}

function isValue(field: string, value: string): boolean {
  const { kind } = FIELD_DICTIONARY.find(({ key }) => key === field) ?? {};
  return kind === 'date' ? parseIsoDate(value) !== null : value.trim() !== '';
}
