import { parseIsoDate, toCivilDate } from '../../src/core/engine/calendar';
import type { NaiveCondition } from '../support/naive/NaiveCondition';
import type { Answers } from './Answers';
import { NO_DATE, type PlainRow } from './plainRows';
import { AS_OF, SHARES, STAGES } from './workload';

type Rule = (row: PlainRow) => number;

/** One pass over objects with all counters: what a careful programmer writes without an engine. */
export function createNaiveEngine(): (rows: readonly PlainRow[]) => Answers {
  const shares = SHARES.map(compileShare);
  const stages = STAGES.map((stage) => ({ ...compileShare(stage), atLeast: stage.atLeast }));
  const asOf = toCivilDate(parseIsoDate(AS_OF) ?? 0);
  return (rows) => {
    const groups = new Map<string, Int32Array>();
    const communes = new Map<string, Int32Array>();
    const counters = (map: Map<string, Int32Array>, key: string, size: number) => {
      const known = map.get(key);
      if (known) return known;
      const made = new Int32Array(size);
      map.set(key, made);
      return made;
    };
    for (const row of rows) {
      row.ageHigh = ageAt(row.birthLow, asOf);
      row.ageLow = row.birthLow === row.birthHigh ? row.ageHigh : ageAt(row.birthHigh, asOf);
      const own = [
        counters(groups, '', shares.length * 4),
        counters(groups, `d ${row.district}`, shares.length * 4),
        counters(groups, `c ${row.district} ${row.commune}`, shares.length * 4),
        counters(groups, `g ${row.gender}`, shares.length * 4),
      ];
      for (let at = 0; at < shares.length; at++) {
        const share = shares[at];
        if (!share) continue;
        const belongs = share.population(row);
        if (belongs === 0) continue;
        const base = at * 4;
        if (belongs === 1) {
          for (const counts of own) bump(counts, base + 3);
          continue;
        }
        const meets = share.condition(row);
        for (const counts of own) {
          bump(counts, base + 2);
          if (meets > 0) bump(counts, base + 1);
          if (meets === 2) bump(counts, base);
        }
      }
      const unit = counters(communes, `${row.district}\n${row.commune}`, stages.length * 2);
      for (let at = 0; at < stages.length; at++) {
        const stage = stages[at];
        if (!stage) continue;
        const hit = Math.min(stage.population(row), stage.condition(row));
        if (hit === 2) bump(unit, at * 2);
        if (hit > 0) bump(unit, at * 2 + 1);
      }
    }
    return collect(groups, communes);
  };

  function collect(groups: Map<string, Int32Array>, communes: Map<string, Int32Array>): Answers {
    const answers: Answers = new Map();
    for (const [key, counts] of groups) {
      for (let at = 0; at < shares.length; at++) {
        const [a = 0, b = 0, c = 0, d = 0] = counts.subarray(at * 4, at * 4 + 4);
        answers.set(`share_${at} ${key}`, [a, b, c, d]);
      }
    }
    stages.forEach(({ atLeast }, at) => {
      for (const [key, counts] of communes) {
        const district = `d ${key.split('\n')[0] ?? ''}`;
        for (const name of [`stage_${at} `, `stage_${at} ${district}`]) {
          const [a, b, c] = answers.get(name) ?? [0, 0, 0, 0];
          const isCertain = (counts[at * 2] ?? 0) >= atLeast;
          const isPossible = (counts[at * 2 + 1] ?? 0) >= atLeast;
          answers.set(name, [a + (isCertain ? 1 : 0), b + (isPossible ? 1 : 0), c + 1, 0]);
        }
      }
    });
    return answers;
  }
}

function bump(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function compileShare({ population, condition }: (typeof SHARES)[number]) {
  return { population: compileRule(population), condition: compileRule(condition) };
}

function ageAt(birth: number, asOf: ReturnType<typeof toCivilDate>): number {
  if (birth === NO_DATE) return -1;
  const { year, month, day } = toCivilDate(birth);
  const isAhead = asOf.month < month || (asOf.month === month && asOf.day < day);
  return asOf.year - year - (isAhead ? 1 : 0);
}

const decide = (holds: boolean): number => (holds ? 2 : 0);

function compileRule(condition: NaiveCondition): Rule {
  switch (condition.op) {
    case 'and': {
      const rules = condition.parts.map(compileRule);
      const [first, second] = rules;
      if (rules.length === 2 && first && second) {
        return (row) => {
          const left = first(row);
          return left === 0 ? 0 : Math.min(left, second(row));
        };
      }
      return (row) => {
        let least = 2;
        for (const rule of rules) {
          const value = rule(row);
          if (value === 0) return 0;
          if (value < least) least = value;
        }
        return least;
      };
    }
    case 'or': {
      const rules = condition.parts.map(compileRule);
      return (row) => {
        let most = 0;
        for (const rule of rules) {
          const value = rule(row);
          if (value === 2) return 2;
          if (value > most) most = value;
        }
        return most;
      };
    }
    case 'not': {
      const rule = compileRule(condition.part);
      return (row) => 2 - rule(row);
    }
    case 'flag':
      return (row) => row.member;
    case 'blank':
      return (row) => decide(row.grade === '');
    case 'among': {
      const text = textOf(condition.field);
      const values = new Set(condition.values);
      return (row) => (text(row) === '' ? 1 : decide(values.has(text(row))));
    }
    case 'begins':
      return ({ position }) => (position === '' ? 1 : decide(position.startsWith(condition.part)));
    case 'contains':
      return ({ position }) => (position === '' ? 1 : decide(position.includes(condition.part)));
    case 'rank': {
      const least = condition.order.indexOf(condition.value);
      const isTheory = condition.field === 'Lý luận chính trị';
      return ({ theory, standard }) => {
        const rank = isTheory ? theory : standard;
        return rank < 0 ? 1 : decide(rank >= least);
      };
    }
    case 'age': {
      const { value, sign } = condition;
      return sign === '<'
        ? ({ ageLow, ageHigh }) => (ageLow < 0 ? 1 : ageHigh < value ? 2 : ageLow >= value ? 0 : 1)
        : ({ ageLow, ageHigh }) => (ageLow < 0 ? 1 : ageLow >= value ? 2 : ageHigh < value ? 0 : 1);
    }
    case 'date': {
      const first = parseIsoDate(condition.value) ?? 0;
      return ({ appointed }) => (appointed === NO_DATE ? 1 : decide(appointed >= first));
    }
    case 'number':
    case 'year':
    case 'years':
    case 'months':
      throw new Error(`${condition.op} is not in the workload`);
  }
}

function textOf(field: string): (row: PlainRow) => string {
  switch (field) {
    case 'Giới tính':
      return ({ gender }) => gender;
    case 'Cấp công tác':
      return ({ level }) => level;
    case 'Xếp loại':
      return ({ grade }) => grade;
    default:
      return ({ position }) => position;
  }
}
