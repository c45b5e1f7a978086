import type { Codes } from '../engine/Column';
import type { RawCell } from './RosterInput';

/** A running 64-bit digest of texts and numbers; not against malice, but against missed edits. */
export class Fingerprint {
  private low = 0x811c9dc5;
  private high = 0x1000193;

  addText(text: string): void {
    let { low, high } = this;
    for (let i = 0; i < text.length; i++) {
      low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
      high = Math.imul(high ^ (low >>> 15), 0x85ebca6b);
    }
    this.low = low;
    this.high = high;
    this.addNumber(text.length);
  }

  /** A number of any size and sign, fractions included. */
  addNumber(value: number): void {
    if (value === (value | 0)) {
      this.addWord(value);
    } else {
      DOUBLE[0] = value;
      for (const word of WORDS) this.addWord(word);
    }
  }

  addCell(raw: RawCell): void {
    if (typeof raw === 'string') this.addText(raw);
    else if (typeof raw === 'number') this.addNumber(raw);
    else this.addText(raw === null ? '\u0000' : `\u0001${String(raw)}`);
  }

  /** Any cells; whole numbers, of which there are most, without a call for each. */
  addCells(cells: readonly RawCell[]): void {
    let { low, high } = this;
    for (let at = 0; at < cells.length; at++) {
      const raw = cells[at] ?? null;
      if (typeof raw === 'number' && raw === (raw | 0)) {
        low = Math.imul(low ^ raw ^ (raw >>> 16), 0x01000193);
        high = Math.imul(high ^ (low >>> 15) ^ raw, 0x85ebca6b);
        high ^= high >>> 13;
      } else {
        this.low = low;
        this.high = high;
        this.addCell(raw);
        ({ low, high } = this);
      }
    }
    this.low = low;
    this.high = high;
  }

  /** Four bytes at once; the same wherever in their buffer the codes begin. */
  addCodes(codes: Codes): void {
    const { buffer, byteOffset, byteLength } = codes.byteOffset % 4 === 0 ? codes : codes.slice();
    const rest = byteLength % 4;
    this.addWords(new Int32Array(buffer, byteOffset, byteLength >> 2));
    for (const byte of new Uint8Array(buffer, byteOffset + byteLength - rest, rest)) {
      this.addWord(byte);
    }
  }

  finish(): string {
    const hex = (part: number) => (part >>> 0).toString(16).padStart(8, '0');
    return hex(this.high ^ (this.high >>> 13)) + hex(this.low ^ (this.low >>> 16));
  }

  private addWords(words: Int32Array): void {
    let { low, high } = this;
    const { length } = words;
    for (let i = 0; i < length; i++) {
      low = Math.imul(low ^ (words[i] ?? 0), 0x01000193);
      high = Math.imul(high ^ (low >>> 15), 0x85ebca6b);
    }
    this.low = low;
    this.high = high;
  }

  private addWord(word: number): void {
    this.low = Math.imul(this.low ^ word ^ (word >>> 16), 0x01000193);
    this.high = Math.imul(this.high ^ (this.low >>> 15) ^ word, 0x85ebca6b);
    this.high ^= this.high >>> 13;
  }
}

const DOUBLE = new Float64Array(1);
const WORDS = new Int32Array(DOUBLE.buffer);
