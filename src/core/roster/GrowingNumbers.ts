/** A list of whole numbers that grows without a copy of every element at every step. */
export class GrowingNumbers {
  private numbers = new Uint32Array(256);
  length = 0;

  push(value: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length++] = value;
  }

  finish(): Uint32Array {
    return this.numbers.slice(0, this.length);
  }
}
