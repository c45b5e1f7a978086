import { hosts } from '../../../src/simulator/HostProfile';
import { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import { openOfficeWorkbook } from '../../support/openOfficeWorkbook';

/** Rows of a wide roster; every fifth column is a date. */
function bigRoster(rows: number, columns: number): MemoryWorkbook {
  const memory = new MemoryWorkbook();
  const { cells } = memory.addSheet('Danh sách');
  const date = { numberFormat: 'dd/mm/yyyy' };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const isDate = column % 5 === 1;
      cells.setContent(row, column, { value: isDate ? 30000 + row : `Cán bộ ${row % 97}` });
      if (isDate) cells.setStyle(row, column, date);
    }
  }
  return memory;
}

async function readThrough(
  memory: MemoryWorkbook,
  play: (opened: ReturnType<typeof openOfficeWorkbook>) => void = () => undefined,
  host: (typeof hosts)[keyof typeof hosts] = hosts.web,
) {
  const opened = openOfficeWorkbook(memory, host);
  play(opened);
  const progress: number[] = [];
  let rows = 0;
  let dates = 0;
  for await (const block of opened.workbook.readGrid('Danh sách', {
    onProgress: (done) => progress.push(done),
  })) {
    expect(block.firstRow).toBe(rows);
    rows += block.rows.length;
    dates = block.isDate.filter(Boolean).length;
  }
  return { rows, dates, progress, counters: opened.simulator.counters };
}

describe('reading a roster', () => {
  test('of 100,000 × 20 in Excel on the web stays under its limits, without proxies', async () => {
    const { rows, dates, counters, progress } = await readThrough(bigRoster(100_000, 20));
    expect([rows, dates]).toEqual([100_000, 4]);
    expect(counters.largestAnswer).toBeLessThan(5 * 1024 * 1024);
    expect(counters.largestAnswer).toBeLessThan(3_000_000);
    expect(counters.proxiesAlive).toBe(0);
    expect(counters.syncs).toBeLessThan(25);
    expect(progress.at(-1)).toBe(100_000);
  }, 60_000);

  test.each(['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit', 'GeneralException'])(
    'asks for half as much after %s',
    async (code) => {
      const clean = await readThrough(bigRoster(4000, 20));
      const { rows, progress } = await readThrough(bigRoster(4000, 20), ({ simulator }) =>
        simulator.inject(2, { kind: 'error', code }),
      );
      expect(rows).toBe(4000);
      expect(progress[0]).toBe(Math.floor((clean.progress[0] ?? 0) / 2));
    },
  );

  test('a GeneralException on the desktop is no size error', async () => {
    const reading = readThrough(
      bigRoster(10, 2),
      ({ simulator }) => {
        // The second time without asking for merged cells, which some hosts fail over.
        for (const sync of [2, 3]) {
          simulator.inject(sync, { kind: 'error', code: 'GeneralException' });
        }
      },
      hosts.excel2021,
    );
    await expect(reading).rejects.toMatchObject({ fault: 'unexpected' });
  });

  test('tries again when the service is busy, and gives up with a fault that says so', async () => {
    const busy = { kind: 'error', code: 'ServiceNotAvailable' } as const;
    const { rows } = await readThrough(bigRoster(10, 2), ({ simulator }) => {
      simulator.inject(1, busy);
      simulator.inject(2, busy);
    });
    expect(rows).toBe(10);
    const failing = readThrough(bigRoster(10, 2), ({ simulator }) => {
      for (const sync of [1, 2, 3]) simulator.inject(sync, busy);
    });
    await expect(failing).rejects.toMatchObject({ fault: 'noAnswer', isRetrySafe: true });
  });

  test('an answer that never comes ends in a fault, not in waiting for ever', async () => {
    const silent = readThrough(bigRoster(10, 2), ({ simulator }) =>
      simulator.inject(2, { kind: 'silence', isApplied: false }),
    );
    await expect(silent).rejects.toMatchObject({ fault: 'noAnswer', operation: 'readGrid' });
  });

  test('whoever gives up while Excel is silent does not wait for it', async () => {
    const { workbook, simulator } = openOfficeWorkbook(bigRoster(10, 2), hosts.excel2021);
    const controller = new AbortController();
    simulator.inject(2, { kind: 'silence', isApplied: false });
    // No alarm strikes: nothing but giving up ends it.
    simulator.onSilence = () => controller.abort();
    const reading = workbook.readGrid('Danh sách', { signal: controller.signal });
    const first = reading[Symbol.asyncIterator]().next();
    await expect(first).rejects.toMatchObject({ fault: 'cancelled', operation: 'readGrid' });
  });
});
