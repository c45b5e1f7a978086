import { RosterReader } from '../core/roster/RosterReader';
import type { RawCell, RosterBlock } from '../core/roster/RosterInput';
import { hasDirective } from '../template/hasDirective';

/** The blocks of a sheet; asked for again where the sheet holds directives. */
type ReadBlocks = () => Iterable<RosterBlock> | AsyncIterable<RosterBlock>;

/**
 * A form holds directives and no people: fewer rows read as people, by cells that hold no
 * directives, than rows hold directives. So neither does a text in a roster make it a form, in
 * however many rows it stands, nor does a form for a list of people read as a roster.
 */
export async function isForm(readBlocks: ReadBlocks): Promise<boolean> {
  let directiveRows = 0;
  for await (const { rows } of readBlocks()) {
    for (const cells of rows) if (cells.some(isDirective)) directiveRows++;
  }
  if (directiveRows === 0) return false;
  return (await countPeople(readBlocks)) < directiveRows;
}

function isDirective(value: RawCell): boolean {
  return typeof value === 'string' && hasDirective(value);
}

/** Rows that read as people and hold more than directives. */
async function countPeople(readBlocks: ReadBlocks): Promise<number> {
  const reader = new RosterReader({ asOf: 0 });
  const filled: number[] = [];
  for await (const block of readBlocks()) {
    block.rows.forEach((cells, down) => {
      const directives = cells.filter(isDirective).length;
      const own = cells.filter((cell) => cell !== null && cell !== '').length - directives;
      filled[block.firstRow + down] = own > directives ? own : 0;
    });
    const rows = block.rows.map((cells) =>
      cells.map((cell) => (isDirective(cell) ? ANY_TEXT : cell)),
    );
    reader.add({ ...block, rows });
  }
  const { rowCount, origin } = reader.finish();
  let people = 0;
  for (let entry = 0; entry < rowCount; entry++) {
    if ((filled[origin.row[entry] ?? 0] ?? 0) >= LEAST_CELLS) people++;
  }
  return people;
}

/** Takes the place of a directive, so that a name that looks like one still counts as a name. */
const ANY_TEXT = 'x';

/** A line of signatures below a list has two cells, a person has a name and more. */
const LEAST_CELLS = 3;
