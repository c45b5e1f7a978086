import fc from 'fast-check';
import { ColumnEncoder } from '../../../../src/core/roster/columns/ColumnEncoder';
import { PlainCells } from '../../../../src/core/roster/columns/PlainCells';
import type { SheetColumn } from '../../../../src/core/roster/columns/SheetColumn';
import { replaceCells } from '../../../../src/core/roster/columns/replaceCells';
import { Fingerprint } from '../../../../src/core/roster/Fingerprint';
import type { RawCell } from '../../../../src/core/roster/RosterInput';
import { runSteps } from '../../../support/runSteps';

function encode(cells: readonly RawCell[]): SheetColumn {
  const encoder = new ColumnEncoder();
  const rows = cells.map((cell) => [cell]);
  encoder.add(rows, 0);
  return encoder.finish() as SheetColumn;
}

/** Everything that a column holds, bytes of plain cells included. */
function contents({ entries, codes, rowCount, odd }: SheetColumn): unknown {
  const digest = new Fingerprint();
  if (entries instanceof PlainCells) runSteps(entries.addTo(digest, 'pause'));
  return { entries: [...entries], codes, rowCount, odd, digest: digest.finish() };
}

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ max: 999, min: 0 }).map((n) => `Nguyễn Thị ${n} Ấn`) },
  fc.constantFrom<RawCell>(null, '', 'nt', 'x', 0, 1.5, 20_000, 70_000, true, '#N/A'),
  fc.constantFrom('𝐇 ü\ud800'.repeat(20), 'ẩ'.repeat(50), 'a'.repeat(128)),
);

test('[R54] a column with other cells is the one that reading these cells gives', () => {
  const column = fc.array(cell, { minLength: 1, maxLength: 700, size: 'max' });
  const changes = fc.array(fc.tuple(fc.nat(), cell), { maxLength: 5 });
  fc.assert(
    fc.property(column, changes, (cells, edits) => {
      const changed = new Map(edits.map(([at, raw]) => [at % cells.length, raw]));
      const after = cells.map((raw, row) => (changed.has(row) ? (changed.get(row) ?? null) : raw));
      const replaced = runSteps(replaceCells(encode(cells), changed));
      expect(contents(replaced)).toEqual(contents(encode(after)));
    }),
    { seed: 20231130, numRuns: 150 },
  );
});

test('[R54] so is one of more names than are handled at once', () => {
  const names = Array.from({ length: 20_000 }, (_, row) =>
    row % 97 === 0 ? null : `Trần Văn ${row} ${'ữ'.repeat(row % 60)}`,
  );
  const after = names.map((name, row) => (row === 9000 ? 'Lê Văn Tám' : name));
  const replaced = runSteps(replaceCells(encode(names), new Map([[9000, 'Lê Văn Tám']])));
  expect(contents(replaced)).toEqual(contents(encode(after)));
});
