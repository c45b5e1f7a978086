/** A growing list of unsigned whole numbers; growing never copies what is already there. */
export class GrowingNumbers {
  private readonly chunks: Uint32Array[] = [];
  private chunk = new Uint32Array(0);
  private length = 0;

  push(value: number): void {
    const place = this.length % CHUNK;
    if (place === 0) {
      this.chunk = new Uint32Array(CHUNK);
      this.chunks.push(this.chunk);
    }
    this.chunk[place] = value;
    this.length++;
  }

  at(index: number): number {
    return this.chunks[Math.floor(index / CHUNK)]?.[index % CHUNK] ?? 0;
  }

  finish(): Uint32Array {
    const numbers = new Uint32Array(this.length);
    this.chunks.forEach((chunk, number) => {
      const start = number * CHUNK;
      numbers.set(chunk.subarray(0, Math.min(CHUNK, this.length - start)), start);
    });
    return numbers;
  }
}

const CHUNK = 4096;
