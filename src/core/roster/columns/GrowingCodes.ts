import type { Codes } from '../../engine/Column';

/**
 * Codes of rows as they arrive, in the narrowest array that holds the greatest of them. Growing
 * copies nothing, and only becoming wider does.
 */
export class GrowingCodes {
  length = 0;
  private chunks: Codes[] = [];
  private width: Width = 1;

  /** Appends the first `count` of the codes; none of them is greater than `greatest`. */
  append(codes: Uint32Array, count: number, greatest: number): void {
    const width = greatest > 0xffff ? 4 : greatest > 0xff ? 2 : 1;
    if (width > this.width) this.widen(width);
    for (let taken = 0; taken < count;) {
      const place = this.length % CHUNK;
      if (place === 0) this.chunks.push(codesOf(this.width, CHUNK));
      const fitting = Math.min(count - taken, CHUNK - place);
      this.chunks[this.chunks.length - 1]?.set(codes.subarray(taken, taken + fitting), place);
      taken += fitting;
      this.length += fitting;
    }
  }

  finish(): Codes {
    const codes = codesOf(this.width, this.length);
    this.chunks.forEach((chunk, number) => {
      const start = number * CHUNK;
      codes.set(chunk.subarray(0, Math.min(CHUNK, this.length - start)), start);
    });
    return codes;
  }

  private widen(width: Width): void {
    this.width = width;
    this.chunks = this.chunks.map((chunk) => {
      const wider = codesOf(width, CHUNK);
      wider.set(chunk);
      return wider;
    });
  }
}

function codesOf(width: Width, length: number): Codes {
  if (width === 1) return new Uint8Array(length);
  return width === 2 ? new Uint16Array(length) : new Uint32Array(length);
}

/** Bytes a code. */
type Width = 1 | 2 | 4;

const CHUNK = 8192;
