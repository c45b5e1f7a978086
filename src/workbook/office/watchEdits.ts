import { readAddress } from '../../sheet/address';
import type { Area } from '../../sheet/Area';
import type { SheetEditedEvent } from '../Workbook';
import type { OfficeBatch } from './OfficeBatch';
import type { OfficeSession } from './OfficeSession';
import type { OwnWrites } from './OwnWrites';
import type { SheetNames } from './SheetNames';

const ALL_COLUMNS = 16_384;
const ALL_ROWS = 1_048_576;

/**
 * Listens to edits of all sheets; own writes are left out. Handlers can only be removed by the
 * context that added them, so it is kept.
 */
export function watchEdits(
  session: OfficeSession,
  ownWrites: OwnWrites,
  names: SheetNames,
  listener: (edit: SheetEditedEvent) => void,
): Promise<() => Promise<void>> {
  return session.repeat('onEdited', '', async (batch) => {
    const { worksheets } = batch.context.workbook;
    const present = worksheets.load('items/id,items/name');
    const tell = async (id: string, change: SheetEditedEvent['change'], area: Area | null) => {
      const known = names.known(id);
      // At once, even where Excel takes its time; whether the sheet was renamed is seen afterwards.
      if (known !== undefined) listener({ sheet: known, change, area });
      const sheet = await names.ask(id);
      if (known === undefined) listener({ sheet, change, area });
      else if (sheet !== known && change !== 'sheets') {
        listener({ sheet, change: 'sheets', area: null });
      }
    };
    const handlers = [
      worksheets.onChanged.add(async (event) => {
        if (isOwn(event, ownWrites)) return;
        await tell(event.worksheetId, changeOf(event.changeType), readArea(event.address));
      }),
      worksheets.onAdded.add(async ({ worksheetId }) => {
        if (ownWrites.isWriting) ownWrites.adopt(worksheetId);
        else await tell(worksheetId, 'sheets', null);
      }),
      worksheets.onDeleted.add(({ worksheetId }) => {
        if (!ownWrites.isWriting) return tell(worksheetId, 'sheets', null);
        return Promise.resolve();
      }),
      // Formulas that show something else raise no other event.
      worksheets.onCalculated.add(async ({ worksheetId }) => {
        if (!ownWrites.isWriting) await tell(worksheetId, 'values', null);
      }),
      ...watchSorts(batch, (id, area) => tell(id, 'values', area)),
    ];
    await batch.sync();
    names.learn(present.items);
    return async () => {
      for (const handler of handlers) handler.remove();
      await batch.sync();
    };
  });
}

/** Sorting raises an event of its own from ExcelApi 1.10 on; before, the fingerprint finds out. */
function watchSorts(
  { context, host }: OfficeBatch,
  tell: (id: string, area: Area | null) => Promise<void>,
): { remove(): void }[] {
  if (!host.hasExcelApi('1.10')) return [];
  const { worksheets } = context.workbook;
  return [
    worksheets.onRowSorted.add(({ worksheetId, address }) => tell(worksheetId, readArea(address))),
  ];
}

function isOwn(event: Excel.WorksheetChangedEventArgs, ownWrites: OwnWrites): boolean {
  if (event.source === 'Remote') return false;
  // Known from ExcelApi 1.14 on.
  const { triggerSource: trigger } = event as { readonly triggerSource?: string };
  if (trigger !== undefined) return trigger === 'ThisLocalAddin';
  return ownWrites.has(event.worksheetId);
}

function changeOf(changeType: string): SheetEditedEvent['change'] {
  if (changeType.startsWith('Row')) return 'rows';
  return changeType.startsWith('Column') ? 'columns' : 'values';
}

/** `A2:C3`, whole rows `3:5`, whole columns `B:C`; several areas are not told apart. */
function readArea(address: string): Area | null {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows) {
    const row = Number(rows[1]) - 1;
    return { row, rows: Number(rows[2]) - row, column: 0, columns: ALL_COLUMNS };
  }
  const columns = /^\$?([A-Z]+):\$?([A-Z]+)$/i.exec(address);
  const area = readAddress(columns ? `${columns[1] ?? ''}1:${columns[2] ?? ''}1` : address);
  return columns && area ? { ...area, rows: ALL_ROWS } : area;
}
