import { areaAddress, readAddress } from '../../sheet/address';
import type { PageSetup } from '../../sheet/PageSetup';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { HostError } from '../bridge/HostError';
import type { HostObject } from '../bridge/HostObject';
import type { ExcelState } from '../ExcelState';
import { areasObject } from './areasObject';
import { giveItems } from './giveItems';
import { asRange } from './RangeScope';

type Draft = { -readonly [K in keyof PageSetup]: PageSetup[K] };

export function pageLayoutObject(state: ExcelState, sheet: MemorySheet): HostObject {
  const change = (edit: (page: Draft) => void): void => changePage(state, sheet, edit);
  return {
    type: 'PageLayout',
    get: {
      Orientation: () => (sheet.page?.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
    },
    set: {
      Orientation: (name) =>
        change((page) => {
          page.orientation = name === 'Landscape' ? 'landscape' : 'portrait';
        }),
      PaperSize: (size) => {
        if (size !== 'A4') throw new HostError('ApiNotFound', 'PageLayout.paperSize');
      },
      Zoom: (zoom) =>
        change((page) => {
          page.fitToWidth =
            (zoom as { horizontalFitToPages?: number }).horizontalFitToPages ?? undefined;
        }),
      CenterHorizontally: (isCentred) =>
        change((page) => {
          page.centerHorizontally = isCentred === true;
        }),
    },
    children: { HeadersFooters: () => headersFootersObject(change) },
    call: {
      SetPrintTitleRows: (rows) =>
        change((page) => {
          page.repeatRows = readRows(rows);
        }),
      SetPrintArea: (range) =>
        change((page) => {
          page.printArea = asRange(range, 'PageLayout.setPrintArea').area;
          delete page.otherPrintAreas;
        }),
      GetPrintAreaOrNullObject: () => {
        const { printArea: area, otherPrintAreas = [] } = sheet.page ?? {};
        return area ? areasObject(state, sheet, [area, ...otherPrintAreas]) : null;
      },
      SetPrintMargins: (unit, margins) => {
        if (unit !== 'Centimeters')
          throw new HostError('ApiNotFound', `margins in ${String(unit)}`);
        change((page) => {
          page.margins = margins as PageSetup['margins'];
        });
      },
    },
  };
}

function changePage(state: ExcelState, sheet: MemorySheet, edit: (page: Draft) => void): void {
  state.refuseProtected(sheet, 'PageLayout');
  const page: Draft = { orientation: 'portrait', ...sheet.page };
  edit(page);
  sheet.page = page;
}

function headersFootersObject(change: (edit: (page: Draft) => void) => void): HostObject {
  const part = (name: 'left' | 'center' | 'right') => (text: unknown) =>
    change((page) => {
      page.footer = { ...page.footer, [name]: String(text) };
    });
  const footer: HostObject = {
    type: 'HeaderFooter',
    set: { LeftFooter: part('left'), CenterFooter: part('center'), RightFooter: part('right') },
  };
  return { type: 'HeaderFooterGroup', children: { DefaultForAllPages: () => footer } };
}

/** `$1:$3`; print titles must be whole rows. */
function readRows(given: unknown): PageSetup['repeatRows'] {
  const match = /^\$?(\d+):\$?(\d+)$/.exec(String(given));
  if (!match) throw new HostError('InvalidArgument', 'PageLayout.setPrintTitleRows');
  const row = Number(match[1]) - 1;
  return { row, rows: Number(match[2]) - row };
}

export function pageBreaksObject(state: ExcelState, sheet: MemorySheet): HostObject {
  const change = (breaksBefore: readonly number[]): void =>
    changePage(state, sheet, (page) => {
      page.breaksBefore = breaksBefore;
    });
  const breaks = (): HostObject[] =>
    (sheet.page?.breaksBefore ?? []).map((row) => ({
      type: 'PageBreak',
      get: { RowIndex: () => row, ColumnIndex: () => 0 },
    }));
  const items = giveItems('PageBreakCollection', breaks, () => null);
  return {
    ...items,
    call: {
      ...items.call,
      Add: (range) => {
        const text = typeof range === 'string' ? range : areaAddress(asRange(range, 'add').area);
        const area = readAddress(text);
        if (!area) throw new HostError('InvalidArgument', 'PageBreakCollection.add');
        const rows = new Set([...(sheet.page?.breaksBefore ?? []), area.row]);
        change([...rows].sort((one, other) => one - other));
        return { type: 'PageBreak' } satisfies HostObject;
      },
      RemovePageBreaks: () => change([]),
    },
  };
}
