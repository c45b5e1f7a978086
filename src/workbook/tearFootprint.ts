import type { Area } from '../sheet/Area';
import type { FormatBlock } from '../sheet/SheetDescription';
import { isOther } from './ChartLook';
import type { SheetUpdate } from './planSheetUpdate';
import { packFormats, unpackFormats } from './planFormats';
import { SHEET_PARTS, type SheetFootprint, type SheetPart, type TornSheet } from './SheetFootprint';

/** A look that no description asks for. */
const UNKNOWN_LOOK = { numberFormat: 'unknown' };
const UNKNOWN_WIDTH = -1;

/**
 * What is known of a sheet while it is being changed: it shows the last version, the next one or
 * something between. Kept until the write is done, so that whatever is written after a write that
 * broke off leaves nothing of either behind. Officer's cells are kept by their keys.
 */
export function tearFootprint(last: SheetFootprint | null, update: SheetUpdate): SheetFootprint {
  const next = update.footprint;
  if (!last) {
    const unknown = unpackFormats(next.owned.formats).map(unknownLook);
    return {
      ...next,
      header: undefined,
      torn: { columns: [], proposals: [] },
      parts: NO_PARTS,
      owned: { ...next.owned, formats: packFormats(unknown) },
    };
  }
  const both = <T>(pick: (owned: SheetFootprint['owned']) => readonly T[]): readonly T[] =>
    join(pick(last.owned), pick(next.owned));
  const formats = join(unpackFormats(last.owned.formats), (update.formats ?? []).map(unknownLook));
  return {
    torn: tearOfficerCells(last, next),
    blocks: join(last.blocks, [...officerAreas(last), ...next.blocks, ...officerAreas(next)]),
    widths: Array.from({ length: Math.max(last.widths.length, next.widths.length) }, (_, column) =>
      last.widths[column] === next.widths[column]
        ? (last.widths[column] ?? UNKNOWN_WIDTH)
        : UNKNOWN_WIDTH,
    ),
    officerCells: [],
    parked: update.officerContents,
    owned: {
      formats: packFormats(formats),
      merges: both(({ merges }) => merges),
      conditionalFormats: both(({ conditionalFormats }) => conditionalFormats),
      validations: both(({ validations }) => validations),
      links: both(({ links }) => links),
      tables: both(({ tables }) => tables),
      charts: tearCharts(last, next),
      outlines: both(({ outlines }) => outlines),
    },
    parts: NO_PARTS,
  };
}

const NO_PARTS = Object.fromEntries(SHEET_PARTS.map((part) => [part, ''])) as Record<
  SheetPart,
  string
>;

function unknownLook({ area }: { readonly area: Area }): FormatBlock {
  return { area, style: UNKNOWN_LOOK };
}

/** What stands in either list, nothing twice. */
function join<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  const texts = new Set(one.map((item) => JSON.stringify(item)));
  return [...one, ...other.filter((item) => !texts.has(JSON.stringify(item)))];
}

function officerAreas({ officerCells }: SheetFootprint): readonly Area[] {
  return officerCells.map(({ row, column, keys }) => ({
    row,
    column,
    rows: keys.length,
    columns: 1,
  }));
}

/** A column that is the officer's in one version only may show the report's own cells of the other. */
function tearOfficerCells(last: SheetFootprint, next: SheetFootprint): TornSheet {
  const columns = last.torn?.columns ?? last.officerCells.map(({ column }) => column);
  const kept = new Set(next.officerCells.map(({ column }) => column));
  const proposals = [last.proposed, next.proposed].flatMap((of) => Object.values(of ?? {}));
  return {
    columns: columns.filter((column) => kept.has(column)),
    proposals: join(last.torn?.proposals ?? [], proposals),
  };
}

/** A look that is the same in both versions is known. */
function tearCharts(last: SheetFootprint, next: SheetFootprint): SheetFootprint['owned']['charts'] {
  const before = last.owned.charts;
  const after = next.owned.charts;
  const keys = new Set([...before, ...after].map(({ key }) => key));
  return [...keys].map((key) => {
    const one = before.find((chart) => chart.key === key)?.look ?? null;
    const other = after.find((chart) => chart.key === key)?.look ?? null;
    return { key, look: isOther(one, other) ? null : one };
  });
}
