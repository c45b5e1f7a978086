import { ERROR_CODES, type Fault } from '../../src/simulator/Fault';
import type { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { insertRows } from '../../src/workbook/memory/moveCells';
import type { Simulator } from '../../src/simulator/Simulator';

/** One thing that goes wrong, or comes between, at one sync. */
export interface Mishap {
  readonly name: string;
  readonly strike: (simulator: Simulator, sync: number) => void;
  /** What a person or co-author changes; the expectations change with it. */
  readonly edit?: (workbook: MemoryWorkbook) => void;
  /** The work must come to its end all the same. */
  readonly isHarmless?: boolean;
}

/** Where a batch breaks off: before its first action, on the way, just before its end. */
const SHARES = [0, 0.35, 0.7, 0.99];

/** Every kind of failure that can happen at a sync with this number. */
export function mishapsAt(sync: number): readonly Mishap[] {
  return [
    ...ERROR_CODES.map((code, index) => {
      return error(code, SHARES[(sync + index) % SHARES.length] ?? 0);
    }),
    // In the middle of a batch, the earlier part applied.
    ...[0.1, 0.25, 0.5, 0.85].map((share) => error('InvalidArgument', share)),
    fault('never answers, batch lost', { kind: 'silence', isApplied: false }),
    fault('never answers, batch applied', { kind: 'silence', isApplied: true }),
    { ...fault('answers after 40 s', { kind: 'delay', milliseconds: 40_000 }), isHarmless: true },
    fault('answers after 90 s, too late', { kind: 'delay', milliseconds: 90_000 }),
    mood('a cell is being edited from here on', 'isEditing'),
    mood('another workbook has the focus from here on', 'isOtherWorkbookActive'),
    ...edits,
  ];
}

function error(code: string, share: number): Mishap {
  return fault(`${code} at ${share * 100} % of the batch`, { kind: 'error', code, share });
}

function fault(name: string, what: Fault): Mishap {
  return { name, strike: (simulator, sync) => simulator.inject(sync, what) };
}

function mood(name: string, which: 'isEditing' | 'isOtherWorkbookActive'): Mishap {
  return {
    name,
    strike: (simulator, sync) =>
      simulator.inject(sync, {
        kind: 'meanwhile',
        edit: () => (simulator.state[which] = true),
      }),
  };
}

function meanwhile(name: string, edit: (workbook: MemoryWorkbook) => void): Mishap {
  return {
    name,
    edit,
    strike: (simulator, sync) => simulator.inject(sync, { kind: 'meanwhile', edit }),
  };
}

/** The person edits the roster; a co-author works on another sheet. */
const edits: readonly Mishap[] = [
  meanwhile('a person edits the roster', (workbook) => {
    workbook.sheets[0]?.cells.setContent(5, 2, { value: 37_000 });
    workbook.reportEdit({
      sheet: workbook.sheets[0]?.name ?? '',
      change: 'values',
      area: { row: 5, column: 2, rows: 1, columns: 1 },
    });
  }),
  meanwhile('a co-author inserts a row into another sheet', (workbook) => {
    const [, notes] = workbook.sheets;
    if (!notes) throw new Error('no sheet of notes');
    insertRows(notes, workbook, 0, 1);
    workbook.reportEdit({
      sheet: notes.name,
      change: 'rows',
      area: { row: 0, column: 0, rows: 1, columns: 1 },
    });
  }),
];
