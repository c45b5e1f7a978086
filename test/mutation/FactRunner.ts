import { readFileSync, writeFileSync } from 'node:fs';
import type { Fact } from './FactLoader';
import { FactLoader } from './FactLoader';

/**
 * A test runner for Stryker that keeps the code under test loaded. Jest loads every file anew for
 * each mutant, which takes seconds; the tests of the core are pure functions of their imports, so
 * here they are loaded once and a mutant costs the tests that reach it, quickest first, up to the
 * first that fails.
 */
class FactRunner {
  private readonly loader = new FactLoader(process.cwd());
  private facts: ReadonlyMap<string, Fact> = new Map();
  private times: ReadonlyMap<string, number> = new Map();
  private hits: Hits = {};

  capabilities(): object {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<object> {
    this.facts = this.loader.load();
    const times = new Map<string, number>();
    const tests: object[] = [];
    for (const { id, fileName, body } of this.facts.values()) {
      switchboard().currentTestId = id;
      const start = performance.now();
      const failureMessage = await failureOf(body);
      const timeSpentMs = performance.now() - start;
      times.set(id, timeSpentMs);
      const status = failureMessage === null ? SUCCESS : FAILED;
      tests.push({ id, name: id, fileName, timeSpentMs, status, failureMessage });
    }
    const { mutantCoverage } = switchboard();
    switchboard().currentTestId = undefined;
    this.hits = mutantCoverage?.perTest ?? {};
    this.times = times;
    writeFileSync(TIMES, JSON.stringify([...times]));
    writeFileSync(HITS, JSON.stringify(this.hits));
    return { status: 'complete', tests, mutantCoverage };
  }

  async mutantRun(options: MutantRun): Promise<object> {
    const { reloadEnvironment, mutantActivation } = options;
    this.recall();
    const isStatic = mutantActivation === 'static';
    const isFresh = reloadEnvironment || this.facts.size === 0;
    try {
      if (isStatic) activate(options);
      if (isFresh) this.facts = this.loader.load();
    } catch (error) {
      this.forget();
      return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests: 0 };
    }
    const facts = this.choose(options.testFilter);
    for (const [index, { id, body }] of facts.entries()) {
      const hitLimit = 1000 + ENDLESS * (this.hitsIn(id)[options.activeMutant.id] ?? 0);
      activate({ ...options, hitLimit });
      const failureMessage = await failureOf(body);
      const isEndless = (switchboard().hitCount ?? 0) > hitLimit;
      activate(null);
      if (failureMessage === null && !isEndless) continue;
      if (isStatic) {
        this.forget();
      } else if ((await failureOf(body)) !== null) {
        // Some mutant, perhaps an earlier one, left its mark on what the tests share.
        this.forget();
        if (!isFresh) return this.mutantRun(options);
      }
      if (isEndless) return { status: 'timeout', reason: 'too many hits' };
      return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: index + 1 };
    }
    if (isStatic) this.forget();
    return { status: 'survived', nrOfTests: facts.length };
  }

  /** What the first run measured: runners may start together, before it has. */
  private recall(): void {
    if (this.times.size > 0) return;
    this.times = new Map(JSON.parse(readFileSync(TIMES, 'utf8')) as [string, number][]);
    this.hits = JSON.parse(readFileSync(HITS, 'utf8')) as Hits;
  }

  /** How often a test runs through each mutant where none is active. */
  private hitsIn(id: string): Readonly<Record<string, number>> {
    return this.hits[id] ?? {};
  }

  private choose(ids: readonly string[] | undefined): Fact[] {
    const facts = [...this.facts.values()];
    const wanted = new Set(ids ?? facts.map(({ id }) => id));
    const timeOf = ({ id }: Fact) => this.times.get(id) ?? 0;
    return facts.filter(({ id }) => wanted.has(id)).sort((a, b) => timeOf(a) - timeOf(b));
  }

  /** What is loaded serves no further mutant. */
  private forget(): void {
    activate(null);
    this.facts = new Map();
  }
}

/** Per test, per mutant. */
type Hits = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Where Stryker's instrumented code looks which mutant is active, and notes what it runs through. */
interface Switchboard {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { readonly perTest: Hits };
}

interface MutantRun {
  readonly activeMutant: { readonly id: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
  readonly reloadEnvironment: boolean;
  readonly mutantActivation: 'runtime' | 'static';
}

/** A mutant that is run through so many times as often, in one test, as the code is endless. */
const ENDLESS = 5;

/** Beside the instrumented code: a runner that Stryker starts again knows what the first measured. */
const TIMES = 'mutation-times.json';
const HITS = 'mutation-hits.json';
const [SUCCESS, FAILED] = [0, 1];

function switchboard(): Switchboard {
  const scope = globalThis as { __stryker__?: Switchboard };
  return (scope.__stryker__ ??= {});
}

function activate(options: MutantRun | null): void {
  Object.assign(switchboard(), {
    activeMutant: options?.activeMutant.id,
    hitCount: options?.hitLimit === undefined ? undefined : 0,
    hitLimit: options?.hitLimit,
  });
}

async function failureOf(body: Fact['body']): Promise<string | null> {
  try {
    await body();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'facts', injectableClass: FactRunner }];
