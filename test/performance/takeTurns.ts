import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Turn } from './serve';

/** How often and how long each engine runs before it counts, and then, at the most. */
const WARM_UP = { runs: 100, milliseconds: 3000 };
const MEASURED = { runs: 15, milliseconds: 40_000 };
/** A first run that takes so long is the only one, and counts. */
const SLOW = 10_000;

export interface Turns {
  /** Milliseconds of each measured run. */
  readonly times: readonly number[];
  readonly answers: string;
}

/**
 * Lets engines compute the same by turns, each in a process of its own, so that what else the
 * machine does meets all of them. An engine that is far behind gets fewer turns, at least one.
 */
export async function takeTurns(
  script: string,
  engines: readonly string[],
  rows: number,
): Promise<ReadonlyMap<string, Turns>> {
  const players: Player[] = [];
  for (const engine of engines) players.push(await Player.load(script, engine, rows));
  for (const player of players) {
    tell(`${rows} rows: ${player.engine} warms up`);
    await player.warmUp();
  }
  for (let round = 0; round < MEASURED.runs; round++) {
    tell(`${rows} rows: turn ${round + 1} of ${MEASURED.runs}`);
    for (const player of players) await player.take();
  }
  for (const player of players) player.stop();
  return new Map(players.map(({ engine, times, answers }) => [engine, { times, answers }]));
}

function tell(progress: string): void {
  process.stderr.write(`${progress}\n`);
}

class Player {
  readonly times: number[] = [];
  answers = '';
  #spent = 0;
  #isDone = false;

  static async load(script: string, engine: string, rows: number): Promise<Player> {
    // Without the loader that this process runs under: the bundle needs none.
    const child = fork(script, [engine, String(rows)], { execArgv: [] });
    await once(child, 'message');
    return new Player(engine, child);
  }

  private constructor(
    readonly engine: string,
    readonly child: ChildProcess,
  ) {}

  async warmUp(): Promise<void> {
    let spent = 0;
    for (let run = 0; run < WARM_UP.runs && spent < WARM_UP.milliseconds; run++) {
      const { milliseconds, answers } = await this.#run();
      spent += milliseconds;
      if (run > 0 || milliseconds < SLOW) continue;
      this.times.push(milliseconds);
      this.answers = answers;
      this.#isDone = true;
    }
  }

  async take(): Promise<void> {
    if (this.#isDone || this.#spent > MEASURED.milliseconds) return;
    const { milliseconds, answers } = await this.#run();
    this.times.push(milliseconds);
    this.answers = answers;
    this.#spent += milliseconds;
  }

  stop(): void {
    this.child.kill();
  }

  async #run(): Promise<Turn> {
    this.child.send('run');
    const [turn] = (await once(this.child, 'message')) as [Turn];
    return turn;
  }
}
