import { HostError } from './bridge/HostError';
import { compareVersions, type HostProfile } from './HostProfile';

/** Requirement set of each played member that is above the floor of ExcelApi 1.9. */
const sets: Readonly<Record<string, string>> = {
  'Range.Group': '1.10',
  'Range.Ungroup': '1.10',
  'Range.GetMergedAreasOrNullObject': '1.13',
  'ChartSeries.GetDimensionDataSourceString': '1.15',
  'Table.Resize': '1.13',
  'Worksheet.CustomProperties': '1.12',
};

/** The client checks most members itself, but not all: an older host answers `ApiNotFound`. */
export function requireSet(host: HostProfile, type: string, name: string): void {
  if (host.refuses?.includes(`${type}.${name}`)) {
    throw new HostError('InvalidOperation', `${type}.${name}`);
  }
  const needed = sets[`${type}.${name}`];
  if (needed === undefined || compareVersions(host.excelApi, needed) >= 0) return;
  throw new HostError('ApiNotFound', `${type}.${name}`);
}
