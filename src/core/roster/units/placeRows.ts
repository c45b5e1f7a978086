import type { RosterPart } from '../columns/RosterPart';
import { columnsFor } from '../columns/RosterPart';
import type { Codes } from '../../engine/Column';
import type { SheetColumn } from '../columns/SheetColumn';
import { printedText } from '../columns/readTextColumn';
import type { TitledGroup } from '../rows/GroupPath';
import { isEmptyText } from '../values/isEmptyText';
import type { UnitTree } from '../UnitTree';
import { homeTitles, sortsByPost } from './homeTitles';
import { unitPath } from './unitPath';
import { PlaceNumbers } from './PlaceNumbers';
import { UnitTreeBuilder, type UnitStep } from './UnitTreeBuilder';

/** Where the rows of a roster stand. */
interface Places {
  readonly units: UnitTree;
  /** The unit of every row. */
  readonly unit: Uint32Array;
  /** Equal for rows of one unit, whatever titles sort its people by post. */
  readonly home: Uint32Array;
}

/** The unit of every row, and the tree that the units form. */
export function* placeRows(
  parts: readonly RosterPart[],
  rowCount: number,
  emptyWords: ReadonlySet<string>,
): Generator<'units', Places> {
  const builder = new UnitTreeBuilder();
  const unit = yield* placed(parts, rowCount, emptyWords, builder);
  const { tree, renumbered } = builder.finish();
  yield 'units';
  renumber(unit, renumbered);
  const isSorted = parts.some((part) =>
    part.groupPaths.some(({ units }) => units.some(sortsByPost)),
  );
  if (!isSorted) return { units: tree, unit, home: unit };
  const homes = parts.map((part) => ({ ...part, groupPaths: part.groupPaths.map(withoutPosts) }));
  const home = yield* placed(homes, rowCount, emptyWords, new UnitTreeBuilder());
  return { units: tree, unit, home };
}

function withoutPosts(group: TitledGroup): TitledGroup {
  return { ...group, units: homeTitles(group.units) };
}

function* placed(
  parts: readonly RosterPart[],
  rowCount: number,
  emptyWords: ReadonlySet<string>,
  builder: UnitTreeBuilder,
): Generator<'units', Uint32Array> {
  const unit = new Uint32Array(rowCount);
  for (const part of parts) yield* placePart(part, builder, unit, emptyWords);
  return unit;
}

function* placePart(
  part: RosterPart,
  builder: UnitTreeBuilder,
  unit: Uint32Array,
  emptyWords: ReadonlySet<string>,
): Generator<'units', void> {
  const placer = new RowPlacer(part, builder, emptyWords);
  for (let first = 0; first < part.rowCount; first += SLICE) {
    const keys = placer.keysOf(first, Math.min(part.rowCount, first + SLICE));
    for (let at = 0; at < keys.length;) {
      at = placer.place(keys, at, first, unit);
      yield 'units';
    }
  }
}

/** Rows with the same cells and titles stand in the same place; each such place is found once. */
class RowPlacer {
  private readonly clues: readonly Clue[];
  private readonly places: PlaceNumbers;
  /** Numbers with fractions are far slower until their loops have been compiled. */
  private readonly Keys: typeof Int32Array | typeof Float64Array;

  constructor(
    private readonly part: RosterPart,
    private readonly builder: UnitTreeBuilder,
    emptyWords: ReadonlySet<string>,
  ) {
    this.clues = ['district', 'commune', 'unit'].map((field) => clueOf(part, field, emptyWords));
    const sizes = this.clues.map((clue) => clue.size);
    const most = sizes.reduce((all, size) => all * size, part.groupPaths.length);
    this.Keys = most < 2 ** 31 ? Int32Array : Float64Array;
    this.places = new PlaceNumbers(most);
  }

  /** Equal for rows that stand in the same place. */
  keysOf(first: number, end: number): Keys {
    const keys = new this.Keys(this.part.groupIds.subarray(first, end));
    for (const { size, codes } of this.clues) addCodes(keys, size, codes, first);
    return keys;
  }

  /**
   * Places the rows of some keys, the first of which is that of row `first`, from `start` on. Returns
   * before which it paused: their end, or earlier after many units not met before.
   */
  place(keys: Keys, start: number, first: number, unit: Uint32Array): number {
    const { part, places } = this;
    let met = 0;
    for (let at = start; at < keys.length; at++) {
      const key = keys[at] ?? 0;
      let node = places.get(key);
      if (node < 0) {
        node = this.builder.enter(this.pathOf(first + at));
        places.set(key, node);
        met++;
      }
      unit[part.start + first + at] = node;
      if (met === MET_AT_ONCE) return at + 1;
    }
    return keys.length;
  }

  private pathOf(row: number): UnitStep[] {
    const { part, clues } = this;
    const [district = '', commune = '', unit = ''] = clues.map((clue) => clue.textOf(row));
    const titles = part.groupPaths[part.groupIds[row] ?? 0]?.units ?? [];
    return unitPath({ titles, district, commune, unit, districtOfTab: part.districtOfTab });
  }
}

function renumber(unit: Uint32Array, renumbered: Uint32Array): void {
  for (let row = 0; row < unit.length; row++) unit[row] = renumbered[unit[row] ?? 0] ?? 0;
}

/** Makes room in the keys for a column of `size` different cells, and adds the cells' codes. */
function addCodes(keys: Keys, size: number, codes: Clue['codes'], first: number): void {
  if (codes === undefined) return;
  for (let at = 0; at < keys.length; at++) {
    const code = codes === null ? first + at : (codes[first + at] ?? 0);
    keys[at] = (keys[at] ?? 0) * size + code;
  }
}

/** Codes of a column's rows; its rows themselves for `null`; all the same for `undefined`. */
function codeAt(codes: Clue['codes'], row: number): number {
  return codes === undefined ? 0 : codes === null ? row : (codes[row] ?? 0);
}

type Keys = Int32Array | Float64Array;

interface Clue {
  readonly size: number;
  readonly codes: Codes | null | undefined;
  readonly textOf: (row: number) => string;
}

function clueOf(part: RosterPart, field: string, emptyWords: ReadonlySet<string>): Clue {
  const [column] = columnsFor(part, field);
  if (!column) {
    const constant = part.constants.get(field) ?? '';
    return { size: 1, codes: undefined, textOf: () => constant };
  }
  const { entries, codes } = column;
  return {
    size: entries.length,
    codes,
    textOf: (row) => unitText(column, codeAt(codes, row), emptyWords),
  };
}

function unitText(column: SheetColumn, entry: number, emptyWords: ReadonlySet<string>): string {
  const text = printedText(column.entries.at(entry) ?? null);
  return isEmptyText(text, emptyWords) ? '' : text.replace(/\s+/g, ' ');
}

const SLICE = 16_384;
/** Finding a unit's place takes far longer than finding it again. */
const MET_AT_ONCE = 50;
