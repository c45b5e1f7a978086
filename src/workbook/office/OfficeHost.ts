/** The web refuses five million bytes, and Excel answers nobody else meanwhile. */
const LARGEST_REQUEST = 1_500_000;

/** The client library and what its host can do. */
export interface OfficeHost {
  readonly excel: typeof Excel;
  /** Whether an ExcelApi requirement set such as `1.13` is there. */
  readonly hasExcelApi: (version: string) => boolean;
  /** Axis bounds and markers of charts fail on the iPad. */
  readonly hasFullCharts: boolean;
  /** Requests and answers are limited to 5 MB. */
  readonly isWeb: boolean;
  /** Bytes of a request that is sent at once. */
  readonly largestRequest: number;
  /** Hands out the workbook as the bytes of an .xlsx file; absent where the host cannot. */
  readonly document?: Pick<Office.Document, 'getFileAsync'>;
}

/** The host that a page (by default this one) was opened in; call after `Office.onReady`. */
export function readOfficeHost(
  page: { readonly Excel: typeof Excel; readonly Office: typeof Office } = globalThis,
): OfficeHost {
  const { Excel: excel, Office: office } = page;
  const { document, requirements } = office.context;
  const platform: unknown = office.context.platform;
  return {
    excel,
    hasExcelApi: (version) => requirements.isSetSupported('ExcelApi', version),
    hasFullCharts: platform !== 'iOS',
    isWeb: platform === 'OfficeOnline',
    largestRequest: LARGEST_REQUEST,
    ...(requirements.isSetSupported('CompressedFile') && { document }),
  };
}
