import { generateReport } from '../../../src/actions/generateReport';
import { hosts } from '../../../src/simulator/HostProfile';
import { openOfficeWorkbook } from '../../support/openOfficeWorkbook';
import { smallRoster } from '../../support/smallRoster';

const choices = { asOf: '2023-11-30', language: 'vi', madeAt: '2023-12-01T08:00:00' } as const;

/** The small roster with so many people more. */
async function countSyncs(more: number): Promise<number> {
  const memory = smallRoster();
  const cells = memory.sheets[0]?.cells;
  for (let index = 0; index < more; index++) {
    const person = [`Người thêm ${index}`, 25000 + (index % 9000), 'Nam', 'Huyện Một', 'Xã An'];
    person.forEach((value, column) => cells?.setContent(26 + index, column + 1, { value }));
  }
  const { workbook, simulator } = openOfficeWorkbook(memory, hosts.web);
  await generateReport(workbook, choices);
  return simulator.counters.syncs;
}

test('a report of two thousand people takes no more syncs than one of two dozen', async () => {
  expect(await countSyncs(2000)).toBe(await countSyncs(0));
}, 60_000);

test('a report of twenty thousand people takes more syncs for its chunks of reading alone', async () => {
  const few = await countSyncs(0);
  // The first chunk has 6,250 rows of eight columns; from their bytes comes the size of the next.
  expect((await countSyncs(20_000)) - few).toBeLessThanOrEqual(2);
}, 60_000);
