import { op, table } from 'arquero';
import { parseIsoDate } from '../../src/core/engine/calendar';
import type { NaiveCondition } from '../support/naive/NaiveCondition';
import type { Answers } from './Answers';
import { NO_DATE, type PlainRow } from './plainRows';
import { firstBirthUnder } from './firstBirthUnder';
import { SHARES, STAGES } from './workload';

type ColumnTable = ReturnType<typeof table>;

/** Loads the rows as columns; returns how to compute the answers with arquero's verbs. */
export function createArqueroEngine(rows: readonly PlainRow[]): () => Answers {
  const column = (name: keyof PlainRow) => rows.map((row) => row[name]);
  const names: (keyof PlainRow)[] = [
    ...(['birthLow', 'birthHigh', 'gender', 'district', 'commune', 'level'] as const),
    ...(['position', 'member', 'theory', 'standard', 'appointed', 'grade'] as const),
  ];
  const people = table(Object.fromEntries(names.map((name) => [name, column(name)])));
  return () => compute(people);
}

function compute(people: ColumnTable): Answers {
  const answers: Answers = new Map();
  const truths: Record<string, string> = {};
  SHARES.forEach(({ population, condition }, at) => {
    truths[`p${at}`] = toExpression(population);
    truths[`c${at}`] = toExpression(condition);
  });
  STAGES.forEach(({ population, condition }, at) => {
    truths[`h${at}`] = `Math.min(${toExpression(population)}, ${toExpression(condition)})`;
  });
  const judged = people.derive(asExpressions(truths));
  const groups = [[], ['district'], ['district', 'commune'], ['gender']];
  for (const by of groups) {
    const counted = judged.groupby(...by).rollup(asExpressions(shareCounts()));
    for (const row of counted.objects() as Record<string, string | number>[]) {
      const key = keyOf(by, row);
      SHARES.forEach((_, at) => {
        const own = ['a', 'b', 'n', 'u'].map((name) => Number(row[`${name}${at}`]));
        const [certain = 0, possible = 0, denominator = 0, undecided = 0] = own;
        answers.set(`share_${at} ${key}`, [certain, possible, denominator, undecided]);
      });
    }
  }
  countStages(judged, answers);
  return answers;
}

function shareCounts(): Record<string, string> {
  const counts: Record<string, string> = {};
  SHARES.forEach((_, at) => {
    const [p, c] = [`d.p${at}`, `d.c${at}`];
    counts[`a${at}`] = `op.sum(${p} === 2 && ${c} === 2 ? 1 : 0)`;
    counts[`b${at}`] = `op.sum(${p} === 2 && ${c} > 0 ? 1 : 0)`;
    counts[`n${at}`] = `op.sum(${p} === 2 ? 1 : 0)`;
    counts[`u${at}`] = `op.sum(${p} === 1 ? 1 : 0)`;
  });
  return counts;
}

function countStages(judged: ColumnTable, answers: Answers): void {
  const hits: Record<string, string> = {};
  const met: Record<string, string> = {};
  STAGES.forEach(({ atLeast }, at) => {
    hits[`n${at}`] = `op.sum(d.h${at} === 2 ? 1 : 0)`;
    hits[`m${at}`] = `op.sum(d.h${at} > 0 ? 1 : 0)`;
    met[`n${at}`] = `op.sum(d.n${at} >= ${atLeast} ? 1 : 0)`;
    met[`m${at}`] = `op.sum(d.m${at} >= ${atLeast} ? 1 : 0)`;
  });
  const communes = judged.groupby('district', 'commune').rollup(asExpressions(hits));
  for (const by of [[], ['district']]) {
    const counted = communes.groupby(...by).rollup({ ...asExpressions(met), units: op.count() });
    for (const row of counted.objects() as Record<string, string | number>[]) {
      STAGES.forEach((_, at) => {
        const counts = [row[`n${at}`], row[`m${at}`], row['units']].map(Number);
        const [certain = 0, possible = 0, units = 0] = counts;
        answers.set(`stage_${at} ${keyOf(by, row)}`, [certain, possible, units, 0]);
      });
    }
  }
}

function keyOf(by: readonly string[], row: Readonly<Record<string, string | number>>): string {
  const names = by.map((name) => String(row[name]));
  return by.length === 0
    ? ''
    : `${by.length === 2 ? 'c' : (by[0]?.charAt(0) ?? '')} ${names.join(' ')}`;
}

function asExpressions(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, `d => ${text}`]));
}

/** 0 false, 1 unknown, 2 true; arquero turns the text into code. */
function toExpression(condition: NaiveCondition): string {
  const decide = (missing: string, holds: string) => `(${missing} ? 1 : ${holds} ? 2 : 0)`;
  switch (condition.op) {
    case 'and':
      return `Math.min(${condition.parts.map(toExpression).join(', ')})`;
    case 'or':
      return `Math.max(${condition.parts.map(toExpression).join(', ')})`;
    case 'not':
      return `(2 - ${toExpression(condition.part)})`;
    case 'flag':
      return 'd.member';
    case 'blank':
      return `(d.grade === '' ? 2 : 0)`;
    case 'among': {
      const name = `d.${NAMES[condition.field] ?? ''}`;
      const any = condition.values.map((value) => `${name} === '${value}'`).join(' || ');
      return decide(`${name} === ''`, `(${any})`);
    }
    case 'begins':
      return decide(`d.position === ''`, `op.startswith(d.position, '${condition.part}')`);
    case 'contains':
      return decide(`d.position === ''`, `op.indexof(d.position, '${condition.part}') >= 0`);
    case 'rank': {
      const name = `d.${NAMES[condition.field] ?? ''}`;
      return decide(`${name} < 0`, `${name} >= ${condition.order.indexOf(condition.value)}`);
    }
    case 'age': {
      const first = firstBirthUnder(condition.value);
      const [young, old] = [`d.birthLow >= ${first}`, `d.birthHigh < ${first}`];
      const [yes, no] = condition.sign === '<' ? [young, old] : [old, young];
      return `(d.birthLow === ${NO_DATE} ? 1 : ${yes} ? 2 : ${no} ? 0 : 1)`;
    }
    case 'date': {
      const first = parseIsoDate(condition.value) ?? 0;
      return decide(`d.appointed === ${NO_DATE}`, `d.appointed >= ${first}`);
    }
    case 'number':
    case 'year':
    case 'years':
    case 'months':
      throw new Error(`${condition.op} is not in the workload`);
  }
}

const NAMES: Readonly<Record<string, string>> = {
  'Giới tính': 'gender',
  'Cấp công tác': 'level',
  'Xếp loại': 'grade',
  'Chức vụ': 'position',
  'Lý luận chính trị': 'theory',
  'Tiêu chuẩn ngạch': 'standard',
};
