import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateOoxml } from './validateOoxml';

/** What the Open XML SDK finds wrong with the bytes of a workbook. */
export function validateXlsx(bytes: Uint8Array): readonly unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-'));
  try {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    return validateOoxml(file).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
