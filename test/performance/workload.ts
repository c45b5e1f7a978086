import type { Indicator } from '../../src/core/indicators/Indicator';
import { renderCondition, type NaiveCondition } from '../support/naive/NaiveCondition';
import { GRADES, LEVELS, POSITIONS, STANDARDS, THEORIES } from './generateRows';

export interface Share {
  readonly population: NaiveCondition;
  readonly condition: NaiveCondition;
}

export interface UnitStage extends Share {
  readonly atLeast: number;
}

const and = (...parts: NaiveCondition[]): NaiveCondition => ({ op: 'and', parts });
const or = (...parts: NaiveCondition[]): NaiveCondition => ({ op: 'or', parts });
const not = (part: NaiveCondition): NaiveCondition => ({ op: 'not', part });
const member: NaiveCondition = { op: 'flag', field: 'Cấp ủy viên' };
const among = (field: string, ...values: string[]): NaiveCondition => ({
  op: 'among',
  field,
  values,
  isNegated: false,
});
const woman = among('Giới tính', 'Nữ');
const excellent = among('Xếp loại', GRADES[0] ?? '');
const good = among('Xếp loại', GRADES[1] ?? '');
const rated: NaiveCondition = not({ op: 'blank', field: 'Xếp loại' });
const under = (value: number): NaiveCondition => ({
  op: 'age',
  field: 'Ngày sinh',
  sign: '<',
  value,
});
const from = (value: number): NaiveCondition => ({
  op: 'age',
  field: 'Ngày sinh',
  sign: '>=',
  value,
});
const level = (value: string): NaiveCondition => among('Cấp công tác', value);
const standard = (value: string): NaiveCondition => ({
  op: 'rank',
  field: 'Tiêu chuẩn ngạch',
  order: STANDARDS,
  sign: '>=',
  value,
});
const theory = (value: string): NaiveCondition => ({
  op: 'rank',
  field: 'Lý luận chính trị',
  order: THEORIES,
  sign: '>=',
  value,
});
const since = (value: string): NaiveCondition => ({
  op: 'date',
  field: 'Ngày bổ nhiệm',
  sign: '>=',
  value,
});
const secretary: NaiveCondition = { op: 'begins', field: 'Chức vụ', part: 'Bí thư' };
const viceChairman = among('Chức vụ', 'Phó Chủ tịch UBND', 'Phó Chủ tịch HĐND');
const chairman: NaiveCondition = { op: 'contains', field: 'Chức vụ', part: 'Chủ tịch UBND' };
const [commune = '', district = '', province = ''] = LEVELS;
const principal = STANDARDS[2] ?? '';
const senior = STANDARDS[3] ?? '';

/** Thirty shares over one to four columns each. */
export const SHARES: readonly Share[] = [
  { population: and(level(commune), member), condition: under(40) },
  { population: and(level(commune), member), condition: woman },
  { population: and(level(commune), member), condition: and(woman, under(35)) },
  { population: level(province), condition: standard(senior) },
  { population: or(level(district), level(province)), condition: standard(principal) },
  { population: not(level(commune)), condition: and(under(40), standard(principal)) },
  { population: and(level(district), member), condition: and(from(40), under(50)) },
  { population: and(level(district), member), condition: from(50) },
  { population: member, condition: theory('Cao cấp') },
  { population: member, condition: and(theory('Trung cấp'), not(woman)) },
  { population: rated, condition: excellent },
  { population: or(excellent, good), condition: excellent },
  { population: and(rated, member), condition: or(excellent, good) },
  { population: secretary, condition: under(45) },
  { population: secretary, condition: woman },
  { population: secretary, condition: theory('Cao cấp') },
  { population: viceChairman, condition: under(40) },
  { population: viceChairman, condition: and(woman, theory('Trung cấp')) },
  { population: chairman, condition: standard(principal) },
  { population: chairman, condition: or(under(40), woman) },
  { population: since('2020-01-01'), condition: under(40) },
  { population: since('2015-06-30'), condition: and(member, woman) },
  { population: and(since('2010-01-01'), level(commune)), condition: theory('Cử nhân') },
  { population: under(30), condition: member },
  { population: and(under(35), woman), condition: or(member, standard(principal)) },
  { population: from(55), condition: not(since('2015-01-01')) },
  { population: among('Chức vụ', ...POSITIONS.slice(7, 12)), condition: under(40) },
  { population: and(woman, level(commune)), condition: and(excellent, theory('Trung cấp')) },
  { population: and(member, or(woman, under(35))), condition: not(or(excellent, good)) },
  { population: standard(senior), condition: and(from(45), member, theory('Cao cấp')) },
];

/** Shares of communes: at least one, at least two, and the secretary who is also chairman. */
export const STAGES: readonly UnitStage[] = [
  { population: and(member, woman), condition: under(25), atLeast: 1 },
  { population: secretary, condition: woman, atLeast: 2 },
  { population: secretary, condition: and(chairman, member, under(30)), atLeast: 1 },
];

export const INDICATORS: readonly Indicator[] = [
  ...SHARES.map(({ population, condition }, at): Indicator => ({
    code: `share_${at}`,
    title: { vi: `${at}`, en: `${at}` },
    measure: {
      kind: 'share',
      population: renderCondition(population),
      condition: renderCondition(condition),
    },
    breakdowns: ['district', 'commune', 'gender'],
  })),
  ...STAGES.map(({ population, condition, atLeast }, at): Indicator => ({
    code: `stage_${at}`,
    title: { vi: `${at}`, en: `${at}` },
    measure: {
      kind: 'unitShare',
      level: 'commune',
      population: renderCondition(population),
      condition: renderCondition(condition),
      atLeast,
    },
    breakdowns: ['district'],
  })),
];

export const AS_OF = '2023-11-30';
