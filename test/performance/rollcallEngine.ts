import { parseIsoDate } from '../../src/core/engine/calendar';
import { Evaluation } from '../../src/core/indicators/Evaluation';
import type { IndicatorResult } from '../../src/core/indicators/IndicatorResult';
import type { RosterIndex } from '../../src/core/indicators/RosterIndex';
import type { Roster } from '../../src/core/roster/Roster';
import { RosterReader } from '../../src/core/roster/RosterReader';
import type { RosterBlock } from '../../src/core/roster/RosterInput';
import type { Answers } from './Answers';
import { AS_OF, INDICATORS } from './workload';

const asOf = parseIsoDate(AS_OF) ?? 0;

/** What pieces of work took by a clock: all together, and the longest without a pause; milliseconds. */
export class SliceClock {
  longest = 0;
  total = 0;

  /** `cost` is what reading the clock adds to a piece. */
  constructor(
    private readonly now: () => number = () => performance.now(),
    private readonly cost = 0,
  ) {}

  run<T>(work: () => T): T {
    const start = this.now();
    const result = work();
    const taken = Math.max(0, this.now() - start - this.cost);
    this.total += taken;
    this.longest = Math.max(this.longest, taken);
    return result;
  }

  drain<T>(steps: Generator<unknown, T>): T {
    for (;;) {
      const step = this.run(() => steps.next());
      if (step.done) return step.value;
    }
  }
}

/** Reads blocks as they come; nothing of a block is kept. */
export function encodeBlocks(blocks: Iterable<RosterBlock>, clock: SliceClock): Roster {
  const reader = new RosterReader({ asOf });
  for (const block of blocks) clock.run(() => reader.add(block));
  return clock.drain(reader.finishInSteps());
}

export function evaluate(index: RosterIndex, clock = new SliceClock()): Evaluation {
  return clock.drain(Evaluation.inSteps(index, INDICATORS, asOf));
}

export function collectAnswers(roster: Roster, results: readonly IndicatorResult[]): Answers {
  const answers: Answers = new Map();
  const { nodes } = roster.units;
  for (const { indicator, overall, byUnit, byField } of results) {
    const set = (key: string, figure: typeof overall) => {
      const { certain, possible, denominator, undecided } = figure;
      answers.set(`${indicator.code} ${key}`, [certain, possible, denominator, undecided]);
    };
    set('', overall);
    for (const figure of byUnit) {
      const { name = '', parent = 0, depth } = nodes[figure.unit] ?? {};
      set(depth === 1 ? `d ${name}` : `c ${nodes[parent]?.name ?? ''} ${name}`, figure);
    }
    for (const { groups } of byField)
      for (const { name, figure } of groups) set(`g ${name}`, figure);
  }
  return answers;
}
