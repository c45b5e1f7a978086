import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..', 'golden');

/** Compares text with the file under `test/golden`; `UPDATE=1` writes the file instead. */
export function expectGolden(name: string, text: string): void {
  const path = join(ROOT, name);
  if (process.env.UPDATE === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  if (!existsSync(path)) throw new Error(`no golden ${name}; UPDATE=1 writes it`);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
