import { parseIsoDate } from '../../core/engine/calendar';
import type { PlannedKind } from '../../core/projection/PlannedChange';
import { FIELD_DICTIONARY } from '../../core/roster/fieldDictionary';
import type { PlannedLine } from './PlannedLine';

/** What a change of each kind most often gives another value. */
const usualFields: Readonly<Record<PlannedKind, readonly string[]>> = {
  qualify: ['professionalStandard'],
  appoint: ['unit', 'position', 'birthDate'],
  move: ['unit', 'position'],
  leave: [],
};

/** Says whom a line means, or where it stands; nothing that a change gives. */
const fixedFields = ['name', 'sheet', 'personId'];

/** Keys of what a change can give another value. */
export const plannedFields: readonly string[] = FIELD_DICTIONARY.map(({ key }) => key).filter(
  (key) => !fixedFields.includes(key),
);

/** A line to begin with, from that ISO date on: the standard of the rank is planned most often. */
export function newLine(date: string): PlannedLine {
  return changeKind({ date, kind: 'qualify', name: '', values: {} }, 'qualify');
}

/** The line with another kind, and the values that such a change is usually about. */
export function changeKind(line: PlannedLine, kind: PlannedKind): PlannedLine {
  return { ...line, kind, values: Object.fromEntries(usualFields[kind].map((key) => [key, ''])) };
}

/** The line with one more value to give. */
export function addField(line: PlannedLine): PlannedLine {
  const free = plannedFields.find((key) => !(key in line.values));
  return free === undefined ? line : { ...line, values: { ...line.values, [free]: '' } };
}

/** The line with another field in the place of one; what was typed was of that one. */
export function changeField(line: PlannedLine, from: string, to: string): PlannedLine {
  const values = Object.entries(line.values).map(([key, value]) =>
    key === from ? [to, ''] : [key, value],
  );
  return { ...line, values: Object.fromEntries(values) as PlannedLine['values'] };
}

export function removeField(line: PlannedLine, field: string): PlannedLine {
  const values = Object.entries(line.values).filter(([key]) => key !== field);
  return { ...line, values: Object.fromEntries(values) };
}

/** Whether the line says who, from which day, and what becomes another where something does. */
export function isComplete(line: PlannedLine): boolean {
  const { name, date, kind, values } = finishLine(line);
  if (name === '' || parseIsoDate(date) === null) return false;
  const given = Object.entries(values);
  return (kind === 'leave' || given.length > 0) && given.every(([key, text]) => fits(key, text));
}

export function isSameLine(one: PlannedLine, other: PlannedLine): boolean {
  const write = ({ date, kind, name, personId, birthDate, values }: PlannedLine) =>
    JSON.stringify([date, kind, name, personId, birthDate, Object.entries(values)]);
  return write(one) === write(other);
}

/** The line as it is kept: without what was left blank. */
export function finishLine(line: PlannedLine): PlannedLine {
  const given = Object.entries(line.values).map(([key, value]) => [key, value.trim()] as const);
  const values = Object.fromEntries(given.filter(([, value]) => value !== ''));
  return { ...line, name: line.name.trim(), values };
}

function fits(field: string, value: string): boolean {
  const isDate = FIELD_DICTIONARY.some(({ key, kind }) => key === field && kind === 'date');
  return !isDate || parseIsoDate(value) !== null;
}
