import { readAddress } from '../../sheet/address';
import type { Area } from '../../sheet/Area';
import { decodeXml, readAttributes } from '../xlsx/parseXml';
import { relationshipsPath, resolvePath } from '../xlsx/partPaths';
import type { OfficeBatch } from './OfficeBatch';
import { openZip } from './openZip';
import type { ReadPart } from './openZip';
import { readFileBytes } from './readFileBytes';

/** What older hosts tell of a sheet only in the file that they hand out. */
interface SheetFile {
  readonly merges: readonly Area[];
  readonly charts: readonly DrawnChart[];
}

export interface DrawnChart {
  readonly name: string;
  readonly series: readonly {
    /** Empty where the file names none. */
    readonly name: string;
    readonly values?: Area;
    readonly categories?: Area;
  }[];
}

const WORKBOOK = 'xl/workbook.xml';

/**
 * A sheet as it stands in the file of the workbook; `null` where the host hands out no file, or one
 * that cannot be read, as of a workbook with a password or in the old format.
 */
export async function readSheetFile(batch: OfficeBatch, sheet: string): Promise<SheetFile | null> {
  try {
    const bytes = await readFileBytes(batch);
    return bytes && (await readSheet(openZip(bytes), sheet));
  } catch {
    // Filling goes on without it, and tells that it did.
    return null;
  }
}

async function readSheet(read: ReadPart, sheet: string): Promise<SheetFile | null> {
  const entry = tagsOf((await read(WORKBOOK)) ?? '', 'sheet').find(
    ({ name }) => name?.toLowerCase() === sheet.toLowerCase(),
  );
  const path = (await readRelated(read, WORKBOOK)).get(entry?.['id'] ?? '');
  const text = path === undefined ? undefined : await read(path);
  if (path === undefined || text === undefined) return null;
  return {
    merges: tagsOf(text, 'mergeCell').flatMap(({ ref = '' }) => readAddress(ref) ?? []),
    charts: await readCharts(read, path, tagsOf(text, 'drawing')[0]?.['id'] ?? '', sheet),
  };
}

async function readCharts(
  read: ReadPart,
  path: string,
  drawing: string,
  sheet: string,
): Promise<readonly DrawnChart[]> {
  const place = (await readRelated(read, path)).get(drawing) ?? '';
  const related = await readRelated(read, place);
  const charts: DrawnChart[] = [];
  for (const frame of elementsOf((await read(place)) ?? '', 'graphicFrame')) {
    const chart = related.get(tagsOf(frame, 'chart')[0]?.['id'] ?? '') ?? '';
    charts.push({
      name: tagsOf(frame, 'cNvPr')[0]?.['name'] ?? '',
      series: elementsOf((await read(chart)) ?? '', 'ser').map((one) => describe(one, sheet)),
    });
  }
  return charts;
}

function describe(series: string, sheet: string): DrawnChart['series'][number] {
  const values = areaIn(series, 'val|yVal', sheet);
  const categories = areaIn(series, 'cat|xVal', sheet);
  return {
    name: textsOf(elementsOf(series, 'tx')[0] ?? '', '[tv]').join(''),
    ...(values && { values }),
    ...(categories && { categories }),
  };
}

/** The cells of the sheet itself that stand in a part of a series. */
function areaIn(series: string, part: string, sheet: string): Area | null {
  const [formula = ''] = textsOf(elementsOf(series, part)[0] ?? '', 'f');
  const bar = formula.lastIndexOf('!');
  const own = formula
    .slice(0, bar)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  return own.toLowerCase() === sheet.toLowerCase() ? readAddress(formula.slice(bar + 1)) : null;
}

/** The parts that a part names, by the ids that it uses. */
async function readRelated(read: ReadPart, path: string): Promise<ReadonlyMap<string, string>> {
  const related = tagsOf((await read(relationshipsPath(path))) ?? '', 'Relationship');
  return new Map(related.map(({ Id = '', Target = '' }) => [Id, resolvePath(path, Target)]));
}

/** Attributes of all elements of a name, whatever their prefix. */
function tagsOf(text: string, name: string): readonly Readonly<Record<string, string>>[] {
  const tag = new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g');
  return [...text.matchAll(tag)].map(([, attributes = '']) => readAttributes(attributes));
}

/** All elements of a name that hold something; they never hold their like. */
function elementsOf(text: string, name: string): readonly string[] {
  return text.match(new RegExp(`<(\\w+:)?(${name})[\\s>][^]*?</(\\w+:)?(${name})>`, 'g')) ?? [];
}

function textsOf(text: string, name: string): readonly string[] {
  const element = new RegExp(`<(?:\\w+:)?${name}>([^<]*)<`, 'g');
  return [...text.matchAll(element)].map(([, content = '']) => decodeXml(content));
}
