import type { Area } from '../../sheet/Area';
import { chartFrame, ownArea, plottedSeries, seriesReference, textOf } from '../xlsx/chartFrame';
import { child, childrenOf, parseXml } from '../xlsx/parseXml';
import type { XmlElement } from '../xlsx/parseXml';
import { relationshipsPath, resolvePath } from '../xlsx/partPaths';
import { readArea } from '../xlsx/readAreas';
import { splitWorksheet } from '../xlsx/splitWorksheet';
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
  const workbook = parseXml((await read(WORKBOOK)) ?? '');
  const entry = childrenOf(child(workbook, 'sheets'), 'sheet').find(
    ({ attributes }) => attributes['name']?.toLowerCase() === sheet.toLowerCase(),
  );
  const path = (await readRelated(read, WORKBOOK)).get(entry?.attributes['id'] ?? '');
  const text = path === undefined ? undefined : await read(path);
  if (path === undefined || text === undefined) return null;
  const worksheet = parseXml(splitWorksheet(text).frame);
  return {
    merges: childrenOf(child(worksheet, 'mergeCells'), 'mergeCell').flatMap(
      ({ attributes }) => readArea(attributes['ref'] ?? '') ?? [],
    ),
    charts: await readCharts(read, path, child(worksheet, 'drawing'), sheet),
  };
}

async function readCharts(
  read: ReadPart,
  path: string,
  drawing: XmlElement | undefined,
  sheet: string,
): Promise<readonly DrawnChart[]> {
  const place = (await readRelated(read, path)).get(drawing?.attributes['id'] ?? '');
  if (place === undefined) return [];
  const related = await readRelated(read, place);
  const charts: DrawnChart[] = [];
  for (const anchor of parseXml((await read(place)) ?? '').children) {
    const frame = chartFrame(anchor);
    const text = frame && (await read(related.get(frame.relationship) ?? ''));
    if (text !== undefined) {
      const series = plottedSeries(parseXml(text)).map((plotted) =>
        describe(plotted.series, sheet),
      );
      charts.push({ name: frame?.name ?? '', series });
    }
  }
  return charts;
}

function describe(series: XmlElement, sheet: string): DrawnChart['series'][number] {
  const values = ownArea(seriesReference(series, 'val'), sheet);
  const categories = ownArea(seriesReference(series, 'cat'), sheet);
  return {
    name: textOf(child(series, 'tx')),
    ...(values && { values }),
    ...(categories && { categories }),
  };
}

/** The parts that a part names, by the ids that it uses. */
async function readRelated(read: ReadPart, path: string): Promise<ReadonlyMap<string, string>> {
  const text = await read(relationshipsPath(path));
  const entries = text === undefined ? [] : parseXml(text).children;
  return new Map(
    entries.map(({ attributes: { Id = '', Target = '' } }) => [Id, resolvePath(path, Target)]),
  );
}
