import type { Comparator, Indicator, Measure } from '../../../src/core/indicators/Indicator';
import type { Figure } from '../../../src/core/indicators/IndicatorResult';
import type { ComparedIndicator } from '../../../src/core/targets/ComparedIndicator';
import { compareIndicator } from '../../../src/core/targets/compareIndicator';
import { messagesFor } from '../../../src/messages/messagesFor';
import {
  composeParagraph,
  type ParagraphContext,
} from '../../../src/messages/paragraphs/composeParagraph';
import { midSentence } from '../../../src/messages/paragraphs/midSentence';
import { expectGolden } from '../../support/golden';
import { exampleDay } from '../../support/exampleReport';

const share: Measure = { kind: 'share', population: '', condition: '' };
const count: Measure = { kind: 'count', population: '', condition: '' };
const ratio: Measure = { kind: 'ratio', population: '', numerator: '', denominator: '' };
const mean: Measure = { kind: 'mean', population: '', value: '' };
const communes: Measure = { kind: 'unitShare', level: 'commune', population: '', condition: '' };

const young = {
  vi: 'Cán bộ trẻ dưới 40 tuổi tham gia cấp ủy cấp xã',
  en: 'Young cadres under 40 on commune-level Party committees',
};
const rate = { vi: 'Tỷ lệ cán bộ nữ', en: 'Women among cadres' };
const secretaries = {
  vi: 'Xã có Bí thư đồng thời là Chủ tịch UBND',
  en: 'Communes whose Secretary is also Chairman',
};
const deputies = {
  vi: 'Bí thư đồng thời Chủ tịch',
  en: 'Communes whose secretary is their chairman',
};
const grades = { vi: 'Số xuất sắc so với số tốt', en: 'Rated "excellent" against rated "good"' };
const age = { vi: 'Tuổi bình quân của cấp ủy viên', en: 'Mean age of committee members' };

const project = { vi: 'Đề án 02-ĐA/TU', en: 'Project 02-DA/TU' };

interface Shape {
  readonly name: string;
  readonly measure?: Measure;
  readonly title?: Indicator['title'];
  readonly target?: readonly [Comparator, number, number?];
  readonly counts: readonly [number, number, number];
  readonly value?: readonly [number, number];
  readonly undecided?: number;
  /** Of a ratio. */
  readonly population?: number;
  readonly source?: Indicator['source'];
  readonly context?: ParagraphContext;
}

const shapes: readonly Shape[] = [
  { name: 'floor, over', target: ['>=', 0.15], counts: [869, 869, 3234], source: project },
  { name: 'floor, equal', target: ['>=', 0.15], counts: [15, 15, 100] },
  { name: 'floor, under', target: ['>=', 0.15], counts: [14, 14, 100] },
  { name: 'floor, under by next to nothing', target: ['>=', 0.15], counts: [149999, 149999, 1e6] },
  { name: 'floor, one of one', target: ['>=', 0.15], counts: [1, 1, 1] },
  { name: 'floor, none of one', target: ['>=', 0.15], counts: [0, 0, 1] },
  { name: 'strict floor, over', target: ['>', 0.2], counts: [126, 126, 500], source: project },
  { name: 'strict floor, only equal', target: ['>', 0.2], counts: [100, 100, 500] },
  { name: 'exact, equal', target: ['=', 1], counts: [40, 40, 40], source: project },
  { name: 'exact, under', target: ['=', 1], counts: [39, 39, 40] },
  { name: 'exact, over', target: ['=', 0.5], counts: [30, 30, 40] },
  { name: 'ceiling, under', target: ['<=', 0.2], counts: [10, 10, 100] },
  { name: 'ceiling, equal', target: ['<=', 0.2], counts: [20, 20, 100] },
  { name: 'ceiling, over', target: ['<=', 0.2], counts: [21, 21, 100] },
  { name: 'strict ceiling, only equal', target: ['<', 0.2], counts: [20, 20, 100] },
  { name: 'range, within', target: ['>=', 0.4, 0.5], counts: [45, 45, 100] },
  { name: 'range, under', target: ['>=', 0.4, 0.5], counts: [35, 35, 100] },
  { name: 'range, over', target: ['>=', 0.4, 0.5], counts: [60, 60, 100] },
  { name: 'interval, reached in the worst case', target: ['>=', 0.15], counts: [20, 25, 100] },
  { name: 'interval, missed in the best case', target: ['>=', 0.15], counts: [10, 11, 100] },
  { name: 'interval, undecidable', target: ['>=', 0.15], counts: [10, 20, 100] },
  { name: 'everything unknown', target: ['>=', 0.15], counts: [0, 100, 100] },
  { name: 'population undecided', target: ['>=', 0.15], counts: [20, 20, 100], undecided: 3 },
  {
    name: 'population undecided of one',
    target: ['>=', 0.15],
    counts: [20, 20, 100],
    undecided: 1,
  },
  { name: 'no target', counts: [20, 20, 100] },
  { name: 'no target, interval', counts: [20, 30, 100] },
  { name: 'nobody', target: ['>=', 0.15], counts: [0, 0, 0] },
  { name: 'a unit', target: ['>=', 0.15], counts: [3, 3, 10], context: { unit: 'Huyện Mẫu' } },
  {
    name: 'projected',
    target: ['>=', 0.15],
    counts: [20, 20, 100],
    context: { projected: { at: exampleDay + 762, low: 0.14, high: 0.16 } },
  },
  {
    name: 'a title that says something of people',
    title: { vi: 'Có trình độ sau đại học', en: 'Postgraduates' },
    counts: [20, 20, 100],
  },
  { name: 'of a district', counts: [20, 20, 100], context: { scope: 'district' } },
  { name: 'of a list', counts: [0, 0, 0], context: { scope: 'roster' } },
  { name: 'a rate', title: rate, target: ['>=', 0.15], counts: [20, 20, 100] },
  { name: 'ratio, over', measure: ratio, title: grades, target: ['<=', 0.2], counts: [7, 7, 30] },
  {
    name: 'ratio, also of all assessed',
    measure: ratio,
    title: grades,
    target: ['<=', 0.2],
    counts: [7, 7, 30],
    population: 52,
  },
  {
    name: 'ratio, also of all, some of whom may be too',
    measure: ratio,
    title: grades,
    target: ['<=', 0.2],
    counts: [7, 9, 30],
    population: 52,
  },
  { name: 'count, reached', measure: count, target: ['>=', 20], counts: [25, 25, 100] },
  { name: 'count, missed', measure: count, target: ['>=', 20], counts: [19, 19, 100] },
  { name: 'count, interval', measure: count, target: ['>=', 20], counts: [15, 25, 100] },
  {
    name: 'mean, under its ceiling',
    measure: mean,
    title: age,
    target: ['<=', 45],
    counts: [100, 100, 100],
    value: [41.3, 41.3],
  },
  {
    name: 'mean, interval',
    measure: mean,
    title: age,
    target: ['<=', 45],
    counts: [98, 100, 100],
    value: [44.5, 45.5],
  },
  {
    name: 'share of communes, under',
    measure: communes,
    title: secretaries,
    target: ['>=', 0.15],
    counts: [35, 35, 235],
  },
  {
    name: 'share of communes, titled by people',
    measure: communes,
    title: deputies,
    target: ['>=', 0.15],
    counts: [2, 2, 12],
  },
  {
    name: 'share of communes, titled by several people',
    measure: { ...communes, atLeast: 2 },
    title: deputies,
    counts: [2, 2, 12],
  },
  {
    name: 'share of communes, titled by people of communes',
    measure: communes,
    title: { vi: 'Xã đội trưởng dưới 40 tuổi', en: 'Military chiefs under 40' },
    counts: [2, 3, 12],
  },
  {
    name: 'share of communes, titled as a rate',
    measure: communes,
    title: { vi: 'Tỷ lệ xã có Bí thư là nữ', en: 'Communes with a woman as secretary' },
    counts: [2, 2, 12],
  },
  {
    name: 'share of communes, interval',
    measure: communes,
    title: secretaries,
    target: ['>=', 0.15],
    counts: [35, 36, 235],
  },
];

test('every sentence shape in both languages', () => {
  const lines = shapes.map((shape) => {
    const compared = compare(shape);
    const [vi, en] = (['vi', 'en'] as const).map((language) =>
      composeParagraph(messagesFor(language), compared, shape.context),
    );
    return `## ${shape.name}\n- ${vi ?? ''}\n- ${en ?? ''}\n`;
  });
  expectGolden('messages/paragraphs.md', lines.join('\n'));
});

test('the sentence of the reviewed project', () => {
  const sentence = composeParagraph(messagesFor('vi'), compare(first()));
  expect(sentence).toContain(
    'Toàn tỉnh có 869 cán bộ trẻ dưới 40 tuổi tham gia cấp ủy cấp xã, đạt 26,87 % ' +
      '(chỉ tiêu của Đề án: không dưới 15 %)',
  );
  expect(sentence).toContain('vượt chỉ tiêu 11,87 điểm phần trăm.');
});

test.each([
  ['Cán bộ trẻ', 'cán bộ trẻ'],
  ['UBND xã', 'UBND xã'],
  ['Phó Chủ tịch UBND', 'Phó Chủ tịch UBND'],
  ['Đảng viên mới', 'đảng viên mới'],
  ['', ''],
])('%p stands in a sentence as %p', (title, inner) => {
  expect(midSentence(title)).toBe(inner);
});

function first(): Shape {
  const [shape] = shapes;
  if (!shape) throw new Error('no shapes');
  return shape;
}

function compare(shape: Shape): ComparedIndicator {
  const measure = shape.measure ?? share;
  const [comparator, value, upper] = shape.target ?? [];
  const indicator: Indicator = {
    code: 'example',
    title: shape.title ?? young,
    measure,
    source: shape.source,
    ...(comparator !== undefined &&
      value !== undefined && { target: { comparator, value, upper } }),
  };
  const overall = figureOf(shape, measure);
  return compareIndicator(
    { indicator, overall, byUnit: [], byField: [] },
    { nodes: [{ name: '', parent: 0, depth: 0 }] },
    exampleDay,
  );
}

function figureOf(shape: Shape, measure: Measure): Figure {
  const [certain, possible, denominator] = shape.counts;
  const [low, high] = shape.value ?? [
    measure.kind === 'count' ? certain : certain / denominator,
    measure.kind === 'count' ? possible : possible / denominator,
  ];
  const value = denominator === 0 ? null : { low, high };
  const { undecided = 0, population } = shape;
  return { certain, possible, denominator, undecided, population, value };
}
