import type { Roster } from '../../core/roster/Roster';
import type { SheetProtocol } from '../../core/roster/ReadingProtocol';
import type { Messages } from '../../messages/messagesFor';
import { columnName } from '../../sheet/address';

/** "3 sheets, 3,234 + 500 + 1,360 people, birth date in columns D and E": what reading found. */
export function writeRecognised({ protocol, personCount }: Roster, messages: Messages): string {
  const { recognised } = messages.pane;
  const { formats } = messages;
  const sheets = protocol.sheets.filter(({ rows }) => rows.person > 0);
  const counts = sheets.map(({ rows }) => rows.person);
  const sum = counts.reduce((total, count) => total + count, 0);
  const isShort = counts.length > 1 && counts.length <= mostCounts;
  const people = isShort
    ? counts.map((count) => formats.number(count)).join(' + ')
    : formats.number(sum);
  return [
    recognised.sheets(formats.number(sheets.length), people),
    // Who stands in two lists is one person.
    ...(sum === personCount ? [] : [recognised.different(formats.number(personCount))]),
    writeBirthDate(sheets, messages),
  ].join(', ');
}

/** A sum of more parts than these is no longer read. */
const mostCounts = 4;

function writeBirthDate(sheets: readonly SheetProtocol[], { pane, formats }: Messages): string {
  const { recognised } = pane;
  const places = new Map<string, string>();
  for (const { sheet, columns } of sheets) {
    const letters = columns
      .filter(({ field }) => field === 'birthDate')
      .map(({ column }) => columnName(column));
    const place = letters.length === 0 ? '' : formats.list(letters);
    if (!places.has(place)) places.set(place, sheet);
  }
  const [[first, sheet] = ['', '']] = places;
  if (places.size === 1) {
    return first === '' ? recognised.withoutBirthDate : recognised.birthDate(first);
  }
  const others = [...places].map(([place, name]) =>
    place === '' ? recognised.noneOn(name) : recognised.on(place, name),
  );
  return sheet === '' ? recognised.withoutBirthDate : recognised.birthDate(others.join('; '));
}
