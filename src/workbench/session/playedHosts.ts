import { hosts, type HostProfile } from '../../simulator/HostProfile';

/** Every Excel that the add-in works in, and one that it has to decline. */
export const playedHosts = {
  ...hosts,
  excel2019: { name: 'Excel 2019', platform: 'PC', excelApi: '1.8', hasFullCharts: true },
} as const satisfies Record<string, HostProfile>;
