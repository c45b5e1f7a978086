import { areaAddress, cellAddress } from '../../src/sheet/address';
import type { Area } from '../../src/sheet/Area';
import type { CellInput } from '../../src/sheet/CellValue';
import type { ChartDescription } from '../../src/sheet/ChartDescription';
import type { SheetDescription } from '../../src/sheet/SheetDescription';
import { legalSheetName } from '../../src/sheet/sheetName';

/** What Excel would repair or refuse and no schema finds; one line per fault. */
export function lintSheets(sheets: readonly SheetDescription[]): string[] {
  const names = sheets.map(({ name }) => name.toLowerCase());
  const keys = sheets.map(({ key }) => key);
  const tables = sheets.flatMap(({ tables: own = [] }) =>
    own.map(({ name }) => name.toLowerCase()),
  );
  return [
    ...repeated(names).map((name) => `two sheets are named ${name}`),
    ...repeated(keys).map((key) => `two sheets have the key ${key}`),
    ...repeated(tables).map((name) => `two tables are named ${name}`),
    ...sheets.flatMap((sheet) => lintSheet(sheet).map((fault) => `${sheet.key}: ${fault}`)),
  ];
}

function lintSheet(sheet: SheetDescription): string[] {
  const cells = cellsOf(sheet);
  return [
    ...(legalSheetName(sheet.name) === sheet.name ? [] : [`illegal name ${sheet.name}`]),
    ...lintCells(cells),
    ...lintTables(sheet, cells),
    ...lintMerges(sheet.merges ?? []),
    ...lintRules(sheet),
    ...(sheet.charts ?? []).flatMap((chart) => lintChart(chart, cells)),
    ...lintSizes(sheet),
  ];
}

type Cells = ReadonlyMap<string, CellInput>;

function cellsOf({ cells }: SheetDescription): Cells {
  const found = new Map<string, CellInput>();
  for (const { row, column, values } of cells) {
    values.forEach((line, down) =>
      line.forEach((value, across) => found.set(cellAddress(row + down, column + across), value)),
    );
  }
  return found;
}

function lintCells(cells: Cells): string[] {
  return [...cells].flatMap(([address, value]) => {
    if (typeof value === 'number' && !Number.isFinite(value)) return [`${address} is ${value}`];
    if (typeof value === 'string' && value.length > 32767) return [`${address} is too long`];
    if (typeof value === 'string' && /undefined|NaN|\[object/.test(value)) {
      return [`${address} says ${value}`];
    }
    if (value === null || typeof value !== 'object') return [];
    return isWholeFormula(value.formula)
      ? []
      : [`${address} has a broken formula ${value.formula}`];
  });
}

/** Begins with `=`, brackets and quotes closed, no text of over 255 letters. */
function isWholeFormula(formula: string): boolean {
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, '');
  const open = (bare.match(/\(/g) ?? []).length === (bare.match(/\)/g) ?? []).length;
  return (
    formula.startsWith('=') &&
    open &&
    !bare.includes('"') &&
    texts.every((text) => text.length <= 257)
  );
}

function lintTables({ tables = [], merges = [] }: SheetDescription, cells: Cells): string[] {
  return tables.flatMap(({ name, area }) => {
    const headers = Array.from({ length: area.columns }, (_, across) =>
      cells.get(cellAddress(area.row, area.column + across)),
    );
    const texts = headers.filter(isText);
    return [
      ...(isLegalName(name) ? [] : [`table name ${name}`]),
      ...(isOnSheet(area) ? [] : [`table ${name} off the sheet`]),
      ...(holdsCells(area, cells) ? [] : [`table ${name} over cells that nobody described`]),
      ...(area.rows >= 2 ? [] : [`table ${name} has no row`]),
      ...(texts.length === headers.length ? [] : [`table ${name} has a header that is no text`]),
      ...repeated(texts.map((text) => text.toLowerCase())).map(
        (text) => `table ${name} has two columns ${text}`,
      ),
      ...merges
        .filter((merge) => overlap(merge, area))
        .map((merge) => `merge ${areaAddress(merge)} in table ${name}`),
    ];
  });
}

/** ASCII, and neither a cell's address nor a row or column of R1C1. */
function isLegalName(name: string): boolean {
  const isReference = /^[A-Za-z]{1,3}[1-9]\d{0,6}$|^[RrCc]\d*([Cc]\d*)?$/.test(name);
  return /^[A-Za-z_][A-Za-z0-9_]{0,254}$/.test(name) && !isReference;
}

function isOnSheet({ row, column, rows, columns }: Area): boolean {
  const isWhole = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  return isWhole && row + rows <= 1_048_576 && column + columns <= 16_384;
}

/** An empty table has a row without cells below its header. */
function holdsCells({ row, column, rows, columns }: Area, cells: Cells): boolean {
  const last = rows === 2 ? row : row + rows - 1;
  return [column, column + columns - 1].every((at) => cells.has(cellAddress(last, at)));
}

function lintMerges(merges: readonly Area[]): string[] {
  return merges.flatMap((merge, index) =>
    merges.slice(index + 1).some((other) => overlap(merge, other))
      ? [`merge ${areaAddress(merge)} meets another`]
      : [],
  );
}

function lintRules({ conditionalFormats = [], validations = [] }: SheetDescription): string[] {
  return [
    ...conditionalFormats.flatMap((rule, index) =>
      conditionalFormats.slice(index + 1).some((other) => overlap(rule.area, other.area))
        ? [`two rules over ${areaAddress(rule.area)}`]
        : [],
    ),
    ...conditionalFormats.flatMap((rule) =>
      rule.kind === 'formula' && !isWholeFormula(rule.formula) ? [`rule ${rule.formula}`] : [],
    ),
    ...validations.flatMap(({ source }) =>
      typeof source !== 'string' && source.join(',').length > 255
        ? ['validation list over 255']
        : [],
    ),
  ];
}

/** Every range holds cells, and all are equally long; text as categories, numbers as values. */
function lintChart(chart: ChartDescription, cells: Cells): string[] {
  const { key, categories, series, title } = chart;
  const length = categories.area.rows * categories.area.columns;
  return [
    ...(title === '' ? [`chart ${key} without a title`] : []),
    ...(valuesOf(categories.area, cells).every((value) => typeof value === 'string')
      ? []
      : [`chart ${key} has categories that are no texts`]),
    ...series.flatMap(({ name, values: { area } }) => [
      ...(area.rows * area.columns === length
        ? []
        : [`series ${name} of ${key} differs in length`]),
      ...(name.length <= 255 && name !== '' ? [] : [`series name of ${key}`]),
      ...(valuesOf(area, cells).every((value) => typeof value === 'number' || value === '')
        ? []
        : [`series ${name} of ${key} has values that are no numbers`]),
    ]),
  ];
}

function valuesOf(area: Area, cells: Cells): (CellInput | undefined)[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    cells.get(
      cellAddress(
        area.row + Math.floor(index / area.columns),
        area.column + (index % area.columns),
      ),
    ),
  );
}

function lintSizes({ columnWidths, rowHeights = [], page }: SheetDescription): string[] {
  const footers = Object.values(page?.footer ?? {});
  return [
    ...columnWidths.filter((width) => width <= 0 || width > 255).map((width) => `width ${width}`),
    ...rowHeights
      .filter(({ height }) => height <= 0 || height > 409)
      .map(({ height }) => `height ${height}`),
    ...(footers.join('').length > 240 ? ['footer too long'] : []),
  ];
}

function isText(value: CellInput | undefined): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function repeated(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) < index))];
}
