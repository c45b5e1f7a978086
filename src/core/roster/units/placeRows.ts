import type { RosterPart } from '../columns/RosterPart';
import { columnsFor } from '../columns/RosterPart';
import type { SheetColumn } from '../columns/SheetColumn';
import { printedText } from '../columns/readTextColumn';
import { isEmptyText } from '../values/isEmptyText';
import type { UnitTree } from '../UnitTree';
import { unitPath } from './unitPath';
import { UnitTreeBuilder } from './UnitTreeBuilder';

/** The unit of every row, and the tree that the units form. */
export function* placeRows(
  parts: readonly RosterPart[],
  rowCount: number,
  emptyWords: ReadonlySet<string>,
): Generator<'units', { units: UnitTree; unit: Uint32Array }> {
  const builder = new UnitTreeBuilder();
  const unit = new Uint32Array(rowCount);
  for (const part of parts) yield* placePart(part, builder, unit, emptyWords);
  const { tree, renumbered } = builder.finish();
  for (let row = 0; row < rowCount; row++) unit[row] = renumbered[unit[row] ?? 0] ?? 0;
  return { units: tree, unit };
}

/** Rows with the same cells and titles stand in the same place; each such place is found once. */
function* placePart(
  part: RosterPart,
  builder: UnitTreeBuilder,
  unit: Uint32Array,
  emptyWords: ReadonlySet<string>,
): Generator<'units', void> {
  const clues = ['district', 'commune', 'unit'].map((field) => clueOf(part, field, emptyWords));
  const [district, commune, own] = clues;
  const places = new Map<number, number>();
  for (let i = 0; i < part.rowCount; i++) {
    if (i % SLICE === SLICE - 1) yield 'units';
    let place = part.groupIds[i] ?? 0;
    for (const clue of clues) place = place * clue.size + clue.codeOf(i);
    let node = places.get(place);
    if (node === undefined) {
      node = builder.enter(
        unitPath({
          titles: part.groupPaths[part.groupIds[i] ?? 0] ?? [],
          district: district?.textOf(i) ?? '',
          commune: commune?.textOf(i) ?? '',
          unit: own?.textOf(i) ?? '',
        }),
      );
      places.set(place, node);
    }
    unit[part.start + i] = node;
  }
}

interface Clue {
  readonly size: number;
  readonly codeOf: (row: number) => number;
  readonly textOf: (row: number) => string;
}

function clueOf(part: RosterPart, field: string, emptyWords: ReadonlySet<string>): Clue {
  const [column] = columnsFor(part, field);
  if (!column) {
    const constant = part.constants.get(field) ?? '';
    return { size: 1, codeOf: () => 0, textOf: () => constant };
  }
  const { entries, codes } = column;
  const codeOf = (row: number) => (codes ? (codes[row] ?? 0) : row);
  return {
    size: entries.length,
    codeOf,
    textOf: (row) => unitText(column, codeOf(row), emptyWords),
  };
}

function unitText(column: SheetColumn, entry: number, emptyWords: ReadonlySet<string>): string {
  const text = printedText(column.entries[entry] ?? null);
  return isEmptyText(text, emptyWords) ? '' : text.replace(/\s+/g, ' ');
}

const SLICE = 32_768;
