/** A running 64-bit digest of texts and numbers; not against malice, but against missed edits. */
export class Fingerprint {
  private low = 0x811c9dc5;
  private high = 0x1000193;

  addText(text: string): void {
    for (let i = 0; i < text.length; i++) this.addNumber(text.charCodeAt(i));
    this.addNumber(text.length + 0x10000);
  }

  addNumber(value: number): void {
    this.low = Math.imul(this.low ^ value, 0x01000193);
    this.high = Math.imul(this.high ^ (this.low >>> 15) ^ value, 0x85ebca6b);
    this.high ^= this.high >>> 13;
  }

  finish(): string {
    const hex = (part: number) => (part >>> 0).toString(16).padStart(8, '0');
    return hex(this.high) + hex(this.low);
  }
}
