/** Whole numbers by whole-number keys below a size: an array where that is small, else a map. */
export class PlaceNumbers {
  private readonly table: Int32Array | null;
  private readonly map = new Map<number, number>();

  constructor(size: number) {
    this.table = size <= LARGEST_TABLE ? new Int32Array(size).fill(-1) : null;
  }

  /** −1 for a key without a number. */
  get(key: number): number {
    return (this.table ? this.table[key] : this.map.get(key)) ?? -1;
  }

  set(key: number, value: number): void {
    if (this.table) this.table[key] = value;
    else this.map.set(key, value);
  }
}

const LARGEST_TABLE = 2 ** 20;
