import { RosterIndex } from '../../src/core/indicators/RosterIndex';
import { summarizeAnswers, type Answers } from './Answers';
import { createArqueroEngine } from './arqueroEngine';
import { createDuckdbEngine } from './duckdbEngine';
import { freshBlocks } from './freshBlocks';
import { createNaiveEngine } from './naiveEngine';
import { readPlainRows } from './plainRows';
import { collectAnswers, encodeBlocks, evaluate, SliceClock } from './rollcallEngine';

/**
 * One engine in a process of its own, with its rows loaded: computes all results each time it is
 * told to, so that several engines can be measured by turns.
 */
export interface Turn {
  readonly milliseconds: number;
  readonly answers: string;
}

const [engine = 'rollcall', rowCount = '3234'] = process.argv.slice(2);
void load().then((run) => {
  process.on('message', () => {
    const start = performance.now();
    void run().then((collect) => {
      const milliseconds = performance.now() - start;
      process.send?.({ milliseconds, answers: summarizeAnswers(collect()) } satisfies Turn);
    });
  });
  process.send?.('loaded');
});

/** What computes; the answers are gathered for checking after the clock has stopped. */
async function load(): Promise<() => Promise<() => Answers>> {
  const blocks = freshBlocks(Number(rowCount), new SliceClock());
  if (engine === 'rollcall') {
    const roster = encodeBlocks(blocks, new SliceClock());
    const index = new RosterIndex(roster);
    return () => {
      const results = evaluate(index).results();
      return Promise.resolve(() => collectAnswers(roster, results));
    };
  }
  const rows = readPlainRows(blocks);
  const compute = await loadOther(rows);
  return async () => {
    const answers = await compute();
    return () => answers;
  };
}

async function loadOther(
  rows: ReturnType<typeof readPlainRows>,
): Promise<() => Answers | Promise<Answers>> {
  if (engine === 'duckdb') return createDuckdbEngine(rows);
  if (engine === 'arquero') return createArqueroEngine(rows);
  const naive = createNaiveEngine();
  return () => naive(rows);
}
