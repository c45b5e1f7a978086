import { refreshReport } from '../../../src/actions/refreshReport';
import { choices, editedReport, surviveFaults } from '../../support/surviveFaults';

test('a full “Refresh” survives every fault at every sync', async () => {
  const [faults, syncs] = await surviveFaults({
    start: editedReport,
    run: (workbook) => refreshReport(workbook, choices),
  });
  process.stdout.write(`Refresh: ${faults} faults survived, ${syncs} syncs\n`);
  expect(faults).toBe(syncs * 14);
}, 300_000);
