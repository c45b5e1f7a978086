import { refreshReport } from '../../../src/actions/refreshReport';
import { ERROR_CODES } from '../../../src/simulator/Fault';
import { choices, editedReport, surviveFaults } from '../../support/surviveFaults';

test('a full “Refresh” survives every fault at every sync', async () => {
  const { faults, syncs, states } = await surviveFaults({
    start: editedReport,
    run: (workbook) => refreshReport(workbook, choices),
  });
  process.stdout.write(
    `Refresh: ${faults} faults survived at ${syncs} syncs, ${states} states of the workbook\n`,
  );
  expect(faults).toBe(syncs * (ERROR_CODES.length + 12));
}, 1_800_000);
