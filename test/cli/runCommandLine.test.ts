import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/runCommandLine';
import { messagesFor } from '../../src/messages/messagesFor';
import { fourPeople, rosterFile } from '../support/rosterFile';
import { temporaryFolder } from '../support/temporaryFolder';

const folder = temporaryFolder();

beforeAll(async () => {
  writeFileSync(join(folder, 'roster.xlsx'), await rosterFile({ 'Danh sách': fourPeople }));
});

test.each(['vi', 'en'] as const)(
  'an unexpected fault exits with 1 and names itself in %s',
  async (language) => {
    let complaint = '';
    const code = await runCommandLine(['roster.xlsx', '--language', language, '--json'], {
      print: () => {
        throw new Error('the disk is on fire');
      },
      complain: (text) => (complaint += text),
      home: folder,
      width: 132,
      isWatched: false,
    });
    const { faults } = messagesFor(language).commandLine;
    expect(complaint).toBe(`${faults.unexpected('the disk is on fire')}\n`);
    expect(code).toBe(1);
  },
);
