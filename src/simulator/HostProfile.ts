/** An Excel that can be played: what it supports and where its limits are. */
export interface HostProfile {
  readonly name: string;
  /** As `Office.context.platform` says it. */
  readonly platform: 'PC' | 'Mac' | 'OfficeOnline' | 'iOS';
  /** Highest ExcelApi requirement set. */
  readonly excelApi: string;
  /** Bytes that a request or an answer may have; absent on the desktop. */
  readonly payloadLimit?: number;
  /** Charts with a second axis, axis bounds and markers work (they fail on the iPad). */
  readonly hasFullCharts: boolean;
  /** Members that the host has and refuses all the same, such as `ChartSeries.MarkerStyle`. */
  readonly refuses?: readonly string[];
}

const WEB_PAYLOAD = 5 * 1024 * 1024;

export const hosts = {
  /** The oldest host that the manifest admits. */
  floor: { name: 'ExcelApi 1.9', platform: 'PC', excelApi: '1.9', hasFullCharts: true },
  excel2021: { name: 'Excel 2021', platform: 'PC', excelApi: '1.14', hasFullCharts: true },
  excel2024: { name: 'Excel 2024', platform: 'PC', excelApi: '1.17', hasFullCharts: true },
  microsoft365: { name: 'Microsoft 365', platform: 'PC', excelApi: '1.20', hasFullCharts: true },
  web: {
    name: 'Excel on the web',
    platform: 'OfficeOnline',
    excelApi: '1.20',
    payloadLimit: WEB_PAYLOAD,
    hasFullCharts: true,
  },
  /** It refused the markers of new series for a while. */
  web2021: {
    name: 'Excel on the web in 2021',
    platform: 'OfficeOnline',
    excelApi: '1.14',
    payloadLimit: WEB_PAYLOAD,
    hasFullCharts: true,
    refuses: ['ChartSeries.MarkerStyle'],
  },
  iPad: { name: 'Excel on iPad', platform: 'iOS', excelApi: '1.20', hasFullCharts: false },
} as const satisfies Record<string, HostProfile>;

/** Whether the host has a requirement set; only those that the add-in asks for are played. */
export function isSetSupported(
  host: HostProfile,
  name: string,
  version: string | number = '1.1',
): boolean {
  if (name === 'CompressedFile') return host.platform !== 'iOS';
  if (name !== 'ExcelApi') return false;
  return compareVersions(host.excelApi, String(version)) >= 0;
}

export function compareVersions(left: string, right: string): number {
  const [major = 0, minor = 0] = left.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = right.split('.').map(Number);
  return major - otherMajor || minor - otherMinor;
}
