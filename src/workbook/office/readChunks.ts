import type { Area } from '../../sheet/Area';
import type { CellValue } from '../../sheet/CellValue';
import type { GridBlock, ReadOptions } from '../Workbook';
import { WorkbookError } from '../WorkbookError';
import { ChunkSize } from './ChunkSize';
import { chooseSamples, type FormatSamples, judgeDates } from './dateSamples';
import type { OfficeBatch } from './OfficeBatch';
import type { OfficeSession } from './OfficeSession';
import { queryMerges } from './queryMerges';
import { codeOf } from './readHostError';

interface Chunk {
  readonly area: Area;
  readonly merges?: readonly Area[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly samples: FormatSamples;
}

/**
 * The values of an area in consecutive blocks of rows, one sync each. Which columns show dates is
 * asked about a few rows of a block together with the values of the next one, and which cells are
 * merged together with the first.
 */
export async function* readChunks(
  session: OfficeSession,
  sheet: string,
  area: Area,
  options: ReadOptions = {},
): AsyncGenerator<GridBlock> {
  const size = new ChunkSize(area.columns);
  const merged: MergesAsked = { area, isWanted: true };
  let pending: Chunk | null = null;
  let done = 0;
  while (done < area.rows || pending) {
    if (options.signal?.aborted) throw new WorkbookError('cancelled', 'readGrid', sheet);
    const before: Chunk | null = pending;
    const step = readStep(session, sheet, area, done, size, before, merged);
    const { chunk, formats } = await orCancelled(step, sheet, options.signal);
    if (before) yield composeBlock(sheet, before, formats);
    pending = chunk;
    if (!chunk) continue;
    done += chunk.rows.length;
    options.onProgress?.(done, area.rows);
  }
}

/** Whoever gives up reading need not wait for an answer, which may never come. */
function orCancelled<T>(answer: Promise<T>, sheet: string, signal?: AbortSignal): Promise<T> {
  if (!signal) return answer;
  return new Promise((resolve, reject) => {
    const cancel = () => reject(new WorkbookError('cancelled', 'readGrid', sheet));
    signal.addEventListener('abort', cancel, { once: true });
    void answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel));
  });
}

/** Merged cells of the whole area; a host that fails over them is asked without. */
interface MergesAsked {
  readonly area: Area;
  isWanted: boolean;
}

interface Step {
  readonly chunk: Chunk | null;
  readonly formats: readonly (readonly string[])[];
}

/** One sync; asks for fewer rows when Excel finds them too many. */
async function readStep(
  session: OfficeSession,
  sheet: string,
  area: Area,
  done: number,
  size: ChunkSize,
  before: Chunk | null,
  merged: MergesAsked,
): Promise<Step> {
  for (;;) {
    const part = nextPart(area, done, size);
    try {
      return await session.repeat('readGrid', sheet, (batch) =>
        readPart(batch, sheet, part, before, size, merged),
      );
    } catch (cause) {
      const mayBeMerges = merged.isWanted && isAboutContent(cause);
      merged.isWanted = false;
      const canHalve = isTooLarge(cause, session.host.isWeb) && size.halve();
      if (!canHalve && !mayBeMerges) throw cause;
    }
  }
}

function nextPart(area: Area, done: number, size: ChunkSize): Area | null {
  if (done >= area.rows) return null;
  return { ...area, row: area.row + done, rows: Math.min(size.rows, area.rows - done) };
}

async function readPart(
  batch: OfficeBatch,
  sheet: string,
  part: Area | null,
  before: Chunk | null,
  size: ChunkSize,
  merged: MergesAsked,
): Promise<Step> {
  const worksheet = batch.context.workbook.worksheets.getItem(sheet);
  const range = part && rangeOf(worksheet, part);
  range?.load('values');
  const readMerges = merged.isWanted ? queryMerges(batch, rangeOf(worksheet, merged.area)) : null;
  const sampled = (before?.samples.rows ?? []).map((down) => {
    const row = { ...(before as Chunk).area, row: (before as Chunk).area.row + down, rows: 1 };
    return rangeOf(worksheet, row).load('numberFormat');
  });
  // Without a range and samples there is nothing to ask: the last block holds no numbers.
  if (range ?? sampled[0]) await batch.sync();
  const formats = sampled.map(({ numberFormat }) => (numberFormat as string[][])[0] ?? []);
  if (!range) return { chunk: null, formats };
  // Above five million cells some hosts answer nothing at all instead of an error.
  const { values } = range as unknown as { readonly values: CellValue[][] | null };
  if (values === null) throw new WorkbookError('tooLarge', 'readGrid', sheet);
  size.learn(values);
  const rows = values.map((row) => row.map((value) => (value === '' ? null : value)));
  const merges = readMerges?.();
  merged.isWanted = false;
  const chunk = { area: part, rows, samples: chooseSamples(rows), ...(merges && { merges }) };
  return { chunk, formats };
}

function composeBlock(
  sheet: string,
  { area, rows, samples, merges }: Chunk,
  formats: Step['formats'],
): GridBlock {
  const isDate = judgeDates(rows, samples, formats);
  const place = { sheet, firstRow: area.row, firstColumn: area.column };
  return { ...place, rows, isDate, ...(merges && { merges }) };
}

/** Faults that asking for less may mend. */
function isAboutContent(cause: unknown): boolean {
  if (!(cause instanceof WorkbookError)) return false;
  return ['tooLarge', 'unexpected', 'notSupported', 'sheetProtected'].includes(cause.fault);
}

/** The web also answers a plain `GeneralException` to transfers that are too large. */
function isTooLarge(cause: unknown, isWeb: boolean): boolean {
  if (!(cause instanceof WorkbookError)) return false;
  return cause.fault === 'tooLarge' || (isWeb && codeOf(cause.cause) === 'GeneralException');
}

export function rangeOf(worksheet: Excel.Worksheet, area: Area): Excel.Range {
  return worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}
