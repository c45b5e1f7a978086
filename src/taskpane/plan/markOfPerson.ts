import { parseIsoDate } from '../../core/engine/calendar';
import type { Messages } from '../../messages/messagesFor';
import type { PlannedLine } from './PlannedLine';

/** What tells somebody from others of the name: the number, else the birth date; '' without both. */
export function markOfPerson(
  { personId, birthDate = '' }: Pick<PlannedLine, 'personId' | 'birthDate'>,
  formats: Messages['formats'],
): string {
  const day = parseIsoDate(birthDate);
  return personId ?? (day === null ? birthDate : formats.shortDate(day));
}
