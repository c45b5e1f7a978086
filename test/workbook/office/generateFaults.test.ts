import { generateReport } from '../../../src/actions/generateReport';
import { smallRoster } from '../../support/smallRoster';
import { choices, surviveFaults } from '../../support/surviveFaults';

test('a full “Generate report” survives every fault at every sync', async () => {
  const [faults, syncs] = await surviveFaults({
    start: () => Promise.resolve(smallRoster()),
    run: (workbook) => generateReport(workbook, choices),
  });
  process.stdout.write(`Generate report: ${faults} faults survived, ${syncs} syncs\n`);
  expect(faults).toBe(syncs * 14);
}, 300_000);
