import { type Area, covers, overlaps } from '../../sheet/Area';
import type { FormatBlock } from '../../sheet/SheetDescription';
import type { CellRun } from '../planSheetUpdate';
import { joinWrites, type WriteBlock } from './joinWrites';
import { hostInput } from './literalText';
import { rangeOf } from './readChunks';
import type { WriteQueue } from './WriteQueue';

/** Writes changed cells, few large rectangles at a time. */
export async function writeBlocks(
  queue: WriteQueue,
  worksheet: Excel.Worksheet,
  runs: readonly CellRun[],
  formats: readonly FormatBlock[],
): Promise<void> {
  const blocks = joinWrites(runs);
  await markTextCells(queue, worksheet, blocks, formats);
  const isTextCell = textCells(formats);
  for (const block of blocks) {
    const values = block.values.map((line, down) =>
      line.map((input, across) =>
        typeof input === 'string' && isTextCell(block.row + down, block.column + across)
          ? input
          : hostInput(input),
      ),
    );
    await queue.reserve(sizeOf(values));
    rangeOf(worksheet, areaOf(block)).values = values;
  }
}

/** Cells formatted as text take what is written literally, but only when the format comes first. */
async function markTextCells(
  queue: WriteQueue,
  worksheet: Excel.Worksheet,
  blocks: readonly WriteBlock[],
  formats: readonly FormatBlock[],
): Promise<void> {
  for (const { area, style } of formats) {
    if (style.numberFormat !== '@' || !blocks.some((block) => overlaps(area, areaOf(block)))) {
      continue;
    }
    await queue.reserve();
    setNumberFormat(rangeOf(worksheet, area), '@');
  }
}

/** One format for all cells: two-dimensional arrays of formats are slow in every Excel. */
export function setNumberFormat(range: Excel.Range, numberFormat: string): void {
  range.numberFormat = numberFormat as unknown as string[][];
}

/** The last block that covers a cell decides. */
function textCells(formats: readonly FormatBlock[]): (row: number, column: number) => boolean {
  const told = formats.filter(({ style }) => style.numberFormat !== undefined);
  if (told.every(({ style }) => style.numberFormat !== '@')) return () => false;
  return (row, column) =>
    told.filter(({ area }) => covers(area, row, column)).at(-1)?.style.numberFormat === '@';
}

function areaOf({ row, column, values }: WriteBlock): Area {
  return { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
}

function sizeOf(values: readonly (readonly unknown[])[]): number {
  return new TextEncoder().encode(JSON.stringify(values)).length;
}
