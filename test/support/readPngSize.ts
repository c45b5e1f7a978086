import { readFileSync } from 'node:fs';

/** Width and height as the header of a PNG file states them; throws for any other file. */
export function readPngSize(path: string): { width: number; height: number } {
  const bytes = readFileSync(path);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${path} is not a PNG file`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
