import type { CellAddress, Issue } from '../../Issue';
import type { RosterBlock } from '../../roster/RosterInput';
import { findPackFlaws } from '../checkPack';
import type { Flaw } from '../checkShape';
import type { Indicator, IndicatorPack } from '../Indicator';
import { indicatorTable, packTable, unitTargetTable } from './definitionTables';
import type { FoundTable, TableRow, TableShape } from './findTables';
import { findTables } from './findTables';
import { inSheetWords } from './inSheetWords';
import { readText, readWord } from './readCell';
import type { RawIndicator } from './readIndicatorRow';
import { readBilingual, readIndicatorRow } from './readIndicatorRow';
import type { UnitTargetRow } from './readUnitTargetRows';
import { readUnitTargetRows } from './readUnitTargetRows';

interface DefinitionOptions {
  /** Name and title for sheets that do not say theirs. */
  readonly fallback: Pick<IndicatorPack, 'name' | 'title'>;
  readonly uses1904Dates?: boolean;
}

/** Definitions as they stand on sheets. */
export interface DefinitionSheets {
  /** The indicators without mistakes; `null` when there are none. */
  readonly pack: IndicatorPack | null;
  /** One per indicator of the tables, with or without mistakes, in their order. */
  readonly lines: readonly DefinitionLine[];
  readonly tables: readonly FoundTable[];
  readonly issues: readonly Issue[];
}

/** Where an indicator stands. */
export interface DefinitionLine {
  readonly table: FoundTable;
  readonly row: TableRow;
  /** Its targets by unit and year, in the order of their rows. */
  readonly unitRows: readonly UnitTargetRow[];
  /** JSON pointer within the indicator → the cell that says it. */
  readonly places: ReadonlyMap<string, CellAddress>;
  /** `null` when it has a mistake. */
  readonly indicator: Indicator | null;
}

/**
 * Reads indicator definitions from the sheets that hold them: one table of indicators, and below
 * it or on another sheet one of targets by unit and year. Every mistake is an issue at its cell.
 */
export function readDefinitions(
  grids: readonly RosterBlock[],
  options: DefinitionOptions,
): DefinitionSheets {
  const tables = grids.flatMap((grid) => findTables(grid, SHAPES));
  const issues = tables.flatMap((table) => table.issues);
  const [first] = grids;
  if (!tables.some(({ shape }) => shape === indicatorTable)) {
    if (first) issues.push(headerMissing(first.sheet));
    return { pack: null, lines: [], tables, issues };
  }
  const rows = tables
    .filter(({ shape }) => shape === indicatorTable)
    .flatMap((table) => table.rows.map((row) => ({ table, row })))
    .filter(({ row }) => keepRow(row, issues));
  const alone = rows.map(({ row }) => readIndicatorRow(row, issues, options.uses1904Dates));
  const targets = tables.filter(({ shape }) => shape === unitTargetTable);
  const joined = readUnitTargetRows(targets, alone, issues, options.uses1904Dates);
  const raw = joined.map((one) => one.indicator);
  const pack = keepFlawless(readHead(tables, options), raw, tables, issues);
  const flawless = new Set<unknown>(pack?.indicators);
  const lines = rows.map(({ table, row }, index): DefinitionLine => {
    const json: unknown = raw[index]?.json;
    const unitRows = joined[index]?.unitRows ?? [];
    const places = raw[index]?.places ?? new Map<string, CellAddress>();
    const indicator = flawless.has(json) ? (json as Indicator) : null;
    return { table, row, unitRows, places, indicator };
  });
  return { pack, lines, tables, issues };
}

const SHAPES: readonly TableShape[] = [indicatorTable, unitTargetTable, packTable];

function headerMissing(sheet: string): Issue {
  const columns = indicatorTable.columns.filter((column) => 'isRequired' in column);
  return {
    code: 'definition-header-missing',
    severity: 'error',
    at: { in: 'sheet', sheet },
    parameters: { columns: columns.map(({ labels }) => `${labels.vi} / ${labels.en}`) },
  };
}

/** A line with neither title, kind nor condition is somebody's note. */
function keepRow(row: TableRow, issues: Issue[]): boolean {
  const isNote = ['titleVi', 'titleEn', 'kind', 'condition', 'value'].every(
    (key) => readWord(row.cell(key)) === undefined,
  );
  if (isNote) {
    issues.push({
      code: 'definition-row-skipped',
      severity: 'note',
      at: { in: 'cell', ...row.at('code') },
      parameters: { text: readText(row.cell('code')) ?? '' },
    });
  }
  return !isNote;
}

function readHead(tables: readonly FoundTable[], { fallback }: DefinitionOptions): RawHead {
  const row = tables.find(({ shape }) => shape === packTable)?.rows[0];
  if (!row) return { ...fallback, places: new Map() };
  return {
    name: readWord(row.cell('name')) ?? fallback.name,
    title: readBilingual(row, 'titleVi', 'titleEn') ?? fallback.title,
    places: new Map([['/name', row.at('name')]]),
  };
}

interface RawHead extends Pick<IndicatorPack, 'name' | 'title'> {
  readonly places: ReadonlyMap<string, CellAddress>;
}

/** Reports every flaw at its cell and leaves out the indicators that have one. */
function keepFlawless(
  { name, title, places }: RawHead,
  raw: readonly RawIndicator[],
  tables: readonly FoundTable[],
  issues: Issue[],
): IndicatorPack | null {
  const { pack, flaws } = findPackFlaws({ name, title, indicators: raw.map(({ json }) => json) });
  if (pack) return pack;
  const spoiled = new Set<number>();
  let isUsable = true;
  for (const flaw of flaws) {
    const match = /^\/indicators\/(\d+)(.*)$/.exec(flaw.pointer);
    const index = match ? Number(match[1]) : -1;
    const indicator = raw[index];
    if (indicator) spoiled.add(index);
    else isUsable = false;
    const pointer = indicator ? (match?.[2] ?? '') : flaw.pointer;
    const at = findPlace(indicator?.places ?? places, pointer, flaw);
    if (!at) continue;
    const language = tables.find(({ sheet }) => sheet === at.sheet)?.language ?? 'vi';
    const said = inSheetWords(flaw, pointer, language);
    issues.push({ ...said, severity: 'error', at: { in: 'cell', ...at } });
  }
  const flawless = raw.filter((_, index) => !spoiled.has(index));
  return isUsable ? keepFlawless({ name, title, places }, flawless, tables, issues) : null;
}

/** The cell of a missing key, else of the pointer, else of the nearest thing that holds it. */
function findPlace(
  places: ReadonlyMap<string, CellAddress>,
  pointer: string,
  { parameters }: Flaw,
): CellAddress | undefined {
  if (typeof parameters.key === 'string') {
    const own = places.get(`${pointer}/${parameters.key}`);
    if (own) return own;
  }
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = places.get(at);
    if (place || at === '') return place;
  }
}
