import type { Area } from '../sheet/Area';
import type { CellValue, Formula } from '../sheet/CellValue';
import type { OfficerCells, RowOutline, SheetDescription } from '../sheet/SheetDescription';
import { type ChartLook, chartLook } from './ChartLook';
import { pageLayout, printedRows } from '../sheet/PageSetup';
import { headerOf } from './headerOf';
import { packFormats, type PackedFormats } from './planFormats';

/**
 * What a described sheet looked like when it was last written: JSON kept in the workbook's
 * settings, so that writing again can tell the report's own cells from an officer's.
 */
export interface SheetFootprint {
  readonly blocks: readonly Area[];
  readonly widths: readonly number[];
  /** What headed the columns; absent while the sheet is torn, and without a table. */
  readonly header?: readonly string[] | undefined;
  readonly officerCells: readonly OfficerCells[];
  /** What was proposed for officer's cells, by `row,column`: content that still says so is not theirs. */
  readonly proposed?: Readonly<Record<string, CellValue>>;
  /** Officer's content whose row is not on the sheet at present, by column and key. */
  readonly parked: Readonly<Record<string, CellValue | Formula>>;
  /** Set while the sheet is being written: it may show either version or a part of each. */
  readonly torn?: TornSheet;
  /** What of a part was the report's own, so that an officer's additions are left alone. */
  readonly owned: {
    readonly formats: PackedFormats;
    readonly merges: readonly Area[];
    readonly conditionalFormats: readonly Area[];
    readonly validations: readonly Area[];
    readonly links: readonly Area[];
    readonly tables: readonly string[];
    /** Without a look it is not known what was set last. */
    readonly charts: readonly { readonly key: string; readonly look: ChartLook | null }[];
    readonly outlines: readonly RowOutline[];
    /** Rows repeat on its printed pages. */
    readonly repeatsRows?: boolean;
  };
  /** A short hash of each part of the description that is not cells. */
  readonly parts: Readonly<Record<SheetPart, string>>;
}

/** What tells an officer's words on a sheet that is torn between two versions. */
export interface TornSheet {
  /** Columns that are the officer's in both versions. */
  readonly columns: readonly number[];
  /** What either version proposes there: content that says so is not theirs. */
  readonly proposals: readonly CellValue[];
}

export type SheetPart = (typeof SHEET_PARTS)[number];

/** The parts of a description that are rewritten as a whole when they differ from last time. */
export const SHEET_PARTS = [
  'formats',
  'rowHeights',
  'merges',
  'tables',
  'conditionalFormats',
  'validations',
  'links',
  'charts',
  'outlines',
  'page',
  'printedRows',
  'footer',
  'freeze',
] as const;

/** The settings key under which the footprint of the sheet with `key` is kept. */
export function footprintSetting(key: string): string {
  return `sheet:${key}`;
}

export function composeFootprint(
  description: SheetDescription,
  parked: SheetFootprint['parked'],
): SheetFootprint {
  const header = headerOf(description);
  return {
    ...(header && { header }),
    blocks: description.cells.map(({ row, column, values }) => ({
      row,
      column,
      rows: values.length,
      columns: values[0]?.length ?? 0,
    })),
    widths: description.columnWidths,
    officerCells: description.officerCells ?? [],
    proposed: proposalsOf(description),
    parked,
    owned: {
      formats: packFormats(description.formats),
      merges: description.merges ?? [],
      conditionalFormats: (description.conditionalFormats ?? []).map(({ area }) => area),
      validations: (description.validations ?? []).map(({ area }) => area),
      links: (description.links ?? []).map(({ row, column }) => ({
        row,
        column,
        rows: 1,
        columns: 1,
      })),
      tables: (description.tables ?? []).map(({ name }) => name),
      charts: (description.charts ?? []).map((chart) => ({
        key: chart.key,
        look: chartLook(chart),
      })),
      outlines: description.outlines ?? [],
      ...(description.page?.repeatRows && { repeatsRows: true }),
    },
    parts: Object.fromEntries(
      SHEET_PARTS.map((part) => [part, hash(JSON.stringify(partOf(description, part) ?? null))]),
    ) as Record<SheetPart, string>,
  };
}

/** The set-up of pages is three parts: an officer's paper stays when rows or the footer change. */
function partOf(description: SheetDescription, part: SheetPart): unknown {
  const { page } = description;
  if (part === 'footer') return page?.footer;
  if (part === 'printedRows') return page && printedRows(page);
  return part === 'page' ? page && pageLayout(page) : description[part];
}

function proposalsOf({ cells, officerCells = [] }: SheetDescription): Record<string, CellValue> {
  const places = new Set(
    officerCells.flatMap(({ row, column, keys }) =>
      keys.map((_, down) => `${row + down},${column}`),
    ),
  );
  const proposed: Record<string, CellValue> = {};
  for (const { row, column, values } of cells) {
    values.forEach((line, down) =>
      line.forEach((value, across) => {
        const place = `${row + down},${column + across}`;
        if (typeof value !== 'object' && value !== '' && places.has(place)) proposed[place] = value;
      }),
    );
  }
  return proposed;
}

/** FNV-1a over UTF-16 units, in hexadecimal: tells versions apart, protects nothing. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16);
}
