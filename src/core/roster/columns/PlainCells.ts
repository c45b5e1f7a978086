import type { Fingerprint } from '../Fingerprint';
import { GrowingNumbers } from '../GrowingNumbers';
import type { RawCell } from '../RosterInput';

/** Cells that can be looked up and gone through; an array is such. */
export interface RawCells extends Iterable<RawCell> {
  readonly length: number;
  at(index: number): RawCell | undefined;
}

/** The cells as a list: code that runs for the first time goes through one by its index quickest. */
export function listOf(cells: RawCells): readonly RawCell[] {
  return Array.isArray(cells) ? (cells as readonly RawCell[]) : [...cells];
}

/**
 * Cells that hardly ever repeat, as bytes: names take a third of what a string each would, and
 * nothing of the rows that they came with is kept alive.
 *
 * Each cell is its length in bytes – with its kind before it where that is not a short text – and
 * its text in UTF-8, lone surrogates as they are.
 */
export class PlainCells implements RawCells {
  length = 0;
  private readonly starts = new GrowingNumbers();
  private readonly blocks: Uint8Array[] = [];
  private block = new Uint8Array(0);
  private used = BLOCK;
  /** Bytes used of each block. */
  private readonly fills: number[] = [];
  /** Where `decode` puts what it read. */
  units = new Uint16Array(SHORT);

  push(raw: RawCell): void {
    const text = typeof raw === 'string' ? raw : raw === null ? '' : String(raw);
    const isShort = typeof raw === 'string' && text.length <= SHORT;
    const most = text.length * 3 + LONG_HEAD;
    if (this.used + most > BLOCK) this.addBlock(most);
    const { block } = this;
    const start = this.used;
    const first = start + (isShort ? 1 : LONG_HEAD);
    const end = writeText(text, block, first);
    const size = end - first;
    if (isShort) {
      block[start] = size;
    } else {
      block[start] = LONG + KINDS.indexOf(typeof raw as Kind);
      block.set([size & 0xff, (size >> 8) & 0xff, (size >> 16) & 0xff], start + 1);
    }
    this.note(start, end);
  }

  /** Appends some cells of another list, byte by byte: what pushing each of them would give. */
  copy(cells: PlainCells, first: number, end: number): void {
    for (let index = first; index < end; index++) {
      const from = cells.starts.at(index);
      const source = cells.blocks[Math.floor(from / BLOCK)] ?? this.block;
      const start = from % BLOCK;
      const size = source[start] ?? 0;
      const text = start + (size < LONG ? 1 : LONG_HEAD);
      const stop = text + (size < LONG ? size : longSize(source, start));
      const most = countUnits(source, text, stop) * 3 + LONG_HEAD;
      if (this.used + most > BLOCK) this.addBlock(most);
      const { block, used } = this;
      for (let at = start; at < stop; at++) block[used + at - start] = source[at] ?? 0;
      this.note(used, used + stop - start);
    }
  }

  at(index: number): RawCell | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const count = this.decode(index);
    const text = textOf(this.units, count);
    const kind = this.kindAt(index);
    if (kind === 'number') return Number(text);
    if (kind === 'boolean') return text === 'true';
    return kind === 'object' ? null : text;
  }

  /** Puts the UTF-16 units of a cell's text into `units` and returns how many they are. */
  decode(index: number): number {
    const start = this.starts.at(index);
    const block = this.blocks[Math.floor(start / BLOCK)] ?? this.block;
    const first = start % BLOCK;
    const size = block[first] ?? 0;
    if (size < LONG) return this.readUnits(block, first + 1, first + 1 + size);
    const text = first + LONG_HEAD;
    return this.readUnits(block, text, text + longSize(block, first));
  }

  *[Symbol.iterator](): Iterator<RawCell> {
    for (let index = 0; index < this.length; index++) yield this.at(index) ?? null;
  }

  /** Pauses between blocks. */
  *addTo<T>(digest: Fingerprint, pause: T): Generator<T, void> {
    digest.addNumber(this.length);
    for (const [number, { buffer }] of this.blocks.entries()) {
      digest.addCodes(new Uint32Array(buffer, 0, ((this.fills[number] ?? 0) + 3) >> 2));
      if (number % BLOCKS_AT_ONCE === 0) yield pause;
    }
  }

  /** A cell now stands in the block from `start` to before `end`. */
  private note(start: number, end: number): void {
    this.starts.push((this.blocks.length - 1) * BLOCK + start);
    this.used = end;
    this.fills[this.blocks.length - 1] = end;
    this.length++;
  }

  private kindAt(index: number): Kind {
    const start = this.starts.at(index);
    const head = this.blocks[Math.floor(start / BLOCK)]?.[start % BLOCK] ?? 0;
    return head < LONG ? 'string' : (KINDS[head - LONG] ?? 'string');
  }

  private readUnits(block: Uint8Array, first: number, end: number): number {
    if (this.units.length < end - first) this.units = new Uint16Array(end - first);
    const { units } = this;
    let count = 0;
    for (let at = first; at < end; count++) {
      const byte = block[at++] ?? 0;
      if (byte < 0x80) {
        units[count] = byte;
      } else if (byte < 0xe0) {
        units[count] = ((byte & 0x1f) << 6) | ((block[at++] ?? 0) & 0x3f);
      } else {
        const middle = (block[at++] ?? 0) & 0x3f;
        units[count] = ((byte & 0xf) << 12) | (middle << 6) | ((block[at++] ?? 0) & 0x3f);
      }
    }
    return count;
  }

  private addBlock(most: number): void {
    this.block = new Uint8Array(Math.max(BLOCK, (most + 3) & ~3));
    this.blocks.push(this.block);
    this.used = 0;
  }
}

/** Bytes of a text whose length follows its kind. */
function longSize(block: Uint8Array, first: number): number {
  const [low = 0, middle = 0, high = 0] = block.subarray(first + 1, first + LONG_HEAD);
  return low | (middle << 8) | (high << 16);
}

/** UTF-16 units of a text: every one has one first byte. */
function countUnits(block: Uint8Array, first: number, end: number): number {
  let count = 0;
  for (let at = first; at < end; at++) if (((block[at] ?? 0) & 0xc0) !== 0x80) count++;
  return count;
}

/** Returns where the text ends. */
function writeText(text: string, block: Uint8Array, first: number): number {
  let at = first;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      block[at++] = unit;
    } else if (unit < 0x800) {
      block[at++] = 0xc0 | (unit >> 6);
      block[at++] = 0x80 | (unit & 0x3f);
    } else {
      block[at++] = 0xe0 | (unit >> 12);
      block[at++] = 0x80 | ((unit >> 6) & 0x3f);
      block[at++] = 0x80 | (unit & 0x3f);
    }
  }
  return at;
}

function textOf(units: Uint16Array, count: number): string {
  let text = '';
  for (let first = 0; first < count; first += ARGUMENTS) {
    const some = units.subarray(first, Math.min(count, first + ARGUMENTS));
    text += String.fromCharCode(...some);
  }
  return text;
}

const KINDS = ['string', 'number', 'boolean', 'object'] as const;
type Kind = (typeof KINDS)[number];

const BLOCK = 32_768;
const BLOCKS_AT_ONCE = 64;
/** A first byte from here on tells the kind, and the length follows in three bytes. */
const LONG = 0x80;
const LONG_HEAD = 4;
/** So many units take less than `LONG` bytes. */
const SHORT = 42;
/** More arguments a call may not have in every browser. */
const ARGUMENTS = 8192;
