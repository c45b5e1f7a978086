import { generateReport } from '../../../src/actions/generateReport';
import { ERROR_CODES } from '../../../src/simulator/Fault';
import { choices, ownSheets, surviveFaults } from '../../support/surviveFaults';

test('a full “Generate report” survives every fault at every sync', async () => {
  const { faults, syncs, states } = await surviveFaults({
    start: ownSheets,
    run: (workbook) => generateReport(workbook, choices),
  });
  process.stdout.write(
    `Generate report: ${faults} faults survived at ${syncs} syncs, ${states} states of the workbook\n`,
  );
  expect(faults).toBe(syncs * (ERROR_CODES.length + 12));
}, 1_800_000);
