import { readAddress } from '../../sheet/address';
import type { Area } from '../../sheet/Area';
import { findReferences } from '../../sheet/mapReferences';
import type { TemplateChart } from '../../sheet/TemplateSheet';
import { WorkbookError } from '../WorkbookError';
import type { OfficeBatch } from './OfficeBatch';
import { codeOf } from './readHostError';

/** A chart as the host tells of it. */
export interface ToldChart {
  readonly key: string;
  readonly seriesNames: readonly string[];
  /** Absent where the host does not tell what the chart draws. */
  readonly series?: TemplateChart['series'];
}

/**
 * What the charts of a sheet draw. It can be asked from ExcelApi 1.15 on, and not of every kind of
 * chart.
 */
export async function readChartSources(
  batch: OfficeBatch,
  worksheet: Excel.Worksheet,
): Promise<readonly ToldChart[]> {
  const charts = worksheet.charts.load('items/name');
  await batch.sync();
  if (charts.items.length === 0) return [];
  for (const { series } of charts.items) series.load('items/name');
  await batch.sync();
  const told: ToldChart[] = [];
  for (const { name, series } of charts.items) {
    const seriesNames = series.items.map((each) => each.name);
    told.push({
      key: name,
      seriesNames,
      ...(await readSources(batch, series, worksheet.name)),
    });
  }
  return told;
}

async function readSources(
  batch: OfficeBatch,
  { items }: Excel.ChartSeriesCollection,
  sheet: string,
): Promise<Pick<ToldChart, 'series'>> {
  if (!batch.host.hasExcelApi('1.15')) return {};
  const sources = items.map((series) => ({
    values: series.getDimensionDataSourceString('Values'),
    categories: series.getDimensionDataSourceString('Categories'),
  }));
  try {
    await batch.sync();
  } catch (cause) {
    if (isRefusal(cause)) return {};
    throw cause;
  }
  return {
    series: sources.map(({ values, categories }, index) => ({
      index,
      values: ownArea(values.value, sheet),
      categories: ownArea(categories.value, sheet),
    })),
  };
}

/** Excel does not say it of histograms and their like (office-js #6143). */
function isRefusal(cause: unknown): boolean {
  const code = cause instanceof WorkbookError && codeOf(cause.cause);
  return ['GeneralException', 'InvalidArgument', 'InvalidOperation', 'ApiNotFound'].includes(
    code || '',
  );
}

/** `='Biểu 1'!$A$1:$A$9` as an area when it is on the sheet. */
function ownArea(source: string, sheet: string): Area | undefined {
  const found = findReferences(source)[0]?.reference;
  if (found?.sheet?.toLowerCase() !== sheet.toLowerCase()) return undefined;
  return readAddress(source.slice(source.lastIndexOf('!') + 1)) ?? undefined;
}
