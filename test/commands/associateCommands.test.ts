import { associateCommands } from '../../src/commands/associateCommands';

type RunCommand = Parameters<typeof associateCommands>[0];

interface Ribbon {
  /** Presses a button; resolves when Excel hears that the command is over. */
  readonly press: (name: string) => Promise<void>;
  readonly log: readonly string[];
}

/** The part of Office that the ribbon needs, writing down what happens in which order. */
function playRibbon(
  run: RunCommand,
  { hasSharedRuntime = true, canShow = true, hasCommands = true } = {},
): Ribbon {
  const log: string[] = [];
  const functions = new Map<string, (event: { completed: () => void }) => void>();
  const actions = {
    associate: (name: string, call: () => void) => {
      if (functions.has(name)) log.push(`${name} bound twice`);
      functions.set(name, call);
    },
  };
  const office = {
    ...(hasCommands && { actions }),
    context: { requirements: { isSetSupported: () => hasSharedRuntime } },
    addin: {
      showAsTaskpane: () => {
        log.push('pane shown');
        return canShow ? Promise.resolve() : Promise.reject(new Error('no pane'));
      },
    },
  };
  Object.assign(globalThis, { Office: office });
  associateCommands((name) => {
    log.push(name);
    return run(name);
  });
  const press = (name: string) =>
    new Promise<void>((resolve, reject) => {
      const call = functions.get(name);
      if (!call) {
        reject(new Error(`no function ${name}`));
        return;
      }
      call({
        completed: () => {
          log.push('completed');
          resolve();
        },
      });
    });
  return { press, log };
}

const done: RunCommand = () => Promise.resolve();

test.each([
  ['generateReport', 'generate'],
  ['refreshReport', 'refresh'],
])('the button %s shows the pane, runs %s and then says that it is over', async (name, command) => {
  const { press, log } = playRibbon(done);
  await press(name);
  expect(log).toEqual(['pane shown', command, 'completed']);
});

test('Excel is not told before the work ended', async () => {
  let end: () => void = () => undefined;
  const { press, log } = playRibbon(() => new Promise<void>((resolve) => (end = resolve)));
  const pressed = press('generateReport');
  await new Promise((resolve) => setImmediate(resolve));
  expect(log).toEqual(['pane shown', 'generate']);
  end();
  await pressed;
  expect(log).toEqual(['pane shown', 'generate', 'completed']);
});

test('work that fails is over too', async () => {
  const { press, log } = playRibbon(() => Promise.reject(new Error('the workbook is gone')));
  await press('refreshReport');
  expect(log).toEqual(['pane shown', 'refresh', 'completed']);
});

test('a pane that cannot be shown does not keep the work from being done', async () => {
  const { press, log } = playRibbon(done, { canShow: false });
  await press('generateReport');
  expect(log).toEqual(['pane shown', 'generate', 'completed']);
});

test('without a shared runtime the work is done and no pane is asked for', async () => {
  const { press, log } = playRibbon(done, { hasSharedRuntime: false });
  await press('generateReport');
  expect(log).toEqual(['generate', 'completed']);
});

test('a host without ribbon commands, as on the iPad, binds nothing', async () => {
  const { press } = playRibbon(done, { hasCommands: false });
  await expect(press('generateReport')).rejects.toThrow('no function generateReport');
});

test('other work is given to buttons that are bound already, and to the same ones', async () => {
  const { press, log } = playRibbon(() => Promise.reject(new Error('work of another time')));
  const later: string[] = [];
  associateCommands((name) => {
    later.push(name);
    return Promise.resolve();
  });
  await press('refreshReport');
  expect([log, later]).toEqual([['pane shown', 'completed'], ['refresh']]);
});
