import Ajv from 'ajv';
import fc from 'fast-check';
import schema from '../../../src/core/indicators/catalogue/indicatorPack.schema.json';
import project02 from '../../../src/core/indicators/catalogue/project02.json';
import { checkPack, findPackFlaws } from '../../../src/core/indicators/checkPack';

const TITLE = { vi: 'Tên', en: 'Title' };
const SHARE = { kind: 'share', population: '', condition: '[Tuổi] < 40' };

describe('a pack file', () => {
  test('the catalogue is a good pack', () => {
    const { pack, issues } = checkPack(project02, 'project02.json');
    expect(issues).toEqual([]);
    expect(pack?.indicators).toHaveLength(9);
  });

  test('a flaw names its file and its JSON pointer', () =>
    expect(checkPack(packWith({ code: '1st' }), 'own.json').issues).toEqual([
      {
        code: 'pack-code-invalid',
        severity: 'error',
        at: { in: 'file', path: 'own.json', pointer: '/indicators/0/code' },
        parameters: { value: '1st' },
      },
    ]));

  test('a pack with an error is no pack', () =>
    expect(checkPack(packWith({ code: '1st' }), 'own.json').pack).toBeNull());

  test.each([
    ['no object', [], ['pack-wrong-type ']],
    ['nothing', null, ['pack-wrong-type ']],
    ['an empty object', {}, ['pack-key-missing ', 'pack-key-missing ', 'pack-key-missing ']],
    ['a key of another tool', { ...pack(), 'a/b~c': 1 }, ['pack-key-unknown /a~1b~0c']],
    ['no indicators', { ...pack(), indicators: [] }, ['pack-list-empty /indicators']],
    [
      'a title in one language',
      packWith({ title: { vi: 'Tên' } }),
      ['pack-key-missing /indicators/0/title'],
    ],
    [
      'an empty title',
      packWith({ title: { vi: '', en: 'x' } }),
      ['pack-text-empty /indicators/0/title/vi'],
    ],
    [
      'an unknown kind of measure',
      packWith({ measure: { ...SHARE, kind: 'percentage' } }),
      ['pack-choice-unknown /indicators/0/measure/kind'],
    ],
    [
      'a share with the parts of a ratio',
      packWith({
        measure: { kind: 'share', population: '', numerator: '[a]', denominator: '[b]' },
      }),
      [
        'pack-key-missing /indicators/0/measure',
        'pack-key-unknown /indicators/0/measure/numerator',
        'pack-key-unknown /indicators/0/measure/denominator',
      ],
    ],
    [
      'half a unit',
      packWith({ measure: { ...SHARE, kind: 'unitShare', level: 'commune', atLeast: 1.5 } }),
      ['pack-number-not-whole /indicators/0/measure/atLeast'],
    ],
    [
      'both a number and a share of people per unit',
      packWith({
        measure: { ...SHARE, kind: 'unitShare', level: 'commune', atLeast: 1, atLeastShare: 0.5 },
      }),
      ['pack-keys-conflict /indicators/0/measure'],
    ],
    [
      'a share of more than everybody',
      packWith({ measure: { ...SHARE, kind: 'unitShare', level: 'commune', atLeastShare: 1.1 } }),
      ['pack-number-too-large /indicators/0/measure/atLeastShare'],
    ],
    [
      'a target as text',
      targetOf({ comparator: '>=', value: '15 %' }),
      ['pack-wrong-type /indicators/0/target/value'],
    ],
    [
      'a comparator of another language',
      targetOf({ comparator: '≥', value: 0.15 }),
      ['pack-choice-unknown /indicators/0/target/comparator'],
    ],
    [
      'a date in another form',
      targetOf({ comparator: '>=', value: 0.15, due: '31/12/2025' }),
      ['pack-date-invalid /indicators/0/target/due'],
    ],
    [
      'a day that does not exist',
      targetOf({ comparator: '>=', value: 0.15, due: '2025-02-29' }),
      ['pack-date-impossible /indicators/0/target/due'],
    ],
    [
      'a percentage that is not divided by 100',
      targetOf({ comparator: '>=', value: 15, byUnit: [{ unit: 'A', value: 20 }] }),
      [
        'pack-share-not-fraction /indicators/0/target/value',
        'pack-share-not-fraction /indicators/0/target/byUnit/0/value',
      ],
    ],
    [
      'a range from high to low',
      targetOf({ comparator: '>=', value: 0.5, upper: 0.4 }),
      ['pack-range-reversed /indicators/0/target/upper'],
    ],
    [
      'an empty range',
      targetOf({ comparator: '>', value: 0.5, upper: 0.5 }),
      ['pack-range-reversed /indicators/0/target/upper'],
    ],
    [
      'a unit target above the upper end of the whole',
      targetOf({ comparator: '>=', value: 0.4, upper: 0.5, byUnit: [{ unit: 'A', value: 0.6 }] }),
      ['pack-range-reversed /indicators/0/target/byUnit/0/value'],
    ],
    [
      'a unit target of no unit',
      targetOf({ comparator: '>=', value: 0.4, byUnit: [{ value: 0.6 }] }),
      ['pack-unit-target-unnamed /indicators/0/target/byUnit/0'],
    ],
    [
      'a path from nowhere',
      targetOf({ comparator: '>=', value: 0.4, due: '2025-12-31', path: 'straight' }),
      ['pack-path-incomplete /indicators/0/target/path'],
    ],
    [
      'a baseline on the due date',
      targetOf({
        comparator: '>=',
        value: 0.4,
        due: '2025-12-31',
        baseline: { date: '2025-12-31', value: 0.1 },
      }),
      ['pack-date-order /indicators/0/target/baseline/date'],
    ],
    [
      'interim values out of their time',
      targetOf({
        comparator: '>=',
        value: 0.4,
        due: '2025-12-31',
        baseline: { date: '2021-12-31', value: 0.1 },
        interim: [
          { date: '2021-12-31', value: 0.1 },
          { date: '2023-12-31', value: 0.2 },
          { date: '2023-12-31', value: 0.3 },
          { date: '2026-12-31', value: 0.4 },
        ],
      }),
      [
        'pack-date-order /indicators/0/target/interim/0/date',
        'pack-date-repeated /indicators/0/target/interim/2/date',
        'pack-date-order /indicators/0/target/interim/3/date',
      ],
    ],
    [
      'a unit value after the due date',
      targetOf({
        comparator: '>=',
        value: 0.4,
        due: '2025-12-31',
        byUnit: [{ unit: 'A', value: 0.2, date: '2026-01-01' }],
      }),
      ['pack-date-order /indicators/0/target/byUnit/0/date'],
    ],
    [
      'an end before its beginning',
      packWith({ validFrom: '2024-01-01', validTo: '2023-12-31' }),
      ['pack-validity-reversed /indicators/0/validTo'],
    ],
    [
      'a code twice',
      { ...pack(), indicators: [indicator(), indicator()] },
      ['pack-code-repeated /indicators/1/code'],
    ],
    [
      'two versions on one day',
      versions(['2021-01-01', '2023-12-31'], ['2023-12-31', undefined]),
      ['pack-code-repeated /indicators/1/code'],
    ],
    [
      'two versions one after the other',
      versions([undefined, '2023-12-31'], ['2024-01-01', undefined]),
      [],
    ],
  ])('with %s', (_, json: unknown, expected: readonly string[]) =>
    expect(findPackFlaws(json).flaws.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(
      expected,
    ),
  );
});

describe('the published schema', () => {
  const validate = new Ajv({ strict: false }).compile(schema);
  const isShaped = (json: unknown) =>
    findPackFlaws(json).flaws.every(({ code }) => SENSE.includes(code));

  test('accepts the catalogue', () => expect(validate(project02)).toBe(true));

  test('agrees with the check on packs with something changed, removed or added', () => {
    const verdicts = { good: 0, bad: 0 };
    fc.assert(
      fc.property(fc.nat(), fc.array(mutation(), { minLength: 1, maxLength: 2 }), (at, changes) => {
        const json = changes.reduce<unknown>(
          (changed, change) => mutate(changed, at, change),
          structuredClone(rich()),
        );
        const isValid = validate(json);
        verdicts[isValid ? 'good' : 'bad']++;
        expect({ json, isShaped: isShaped(json) }).toEqual({ json, isShaped: isValid });
      }),
      { seed: 20231130, numRuns: 3000 },
    );
    const { good, bad } = verdicts;
    expect(Math.min(good, bad)).toBeGreaterThan((good + bad) / 15);
  });
});

/** Flaws that a JSON Schema cannot state. */
const SENSE = [
  'pack-date-impossible',
  'pack-share-not-fraction',
  'pack-range-reversed',
  'pack-unit-target-unnamed',
  'pack-path-incomplete',
  'pack-date-order',
  'pack-date-repeated',
  'pack-validity-reversed',
  'pack-code-repeated',
];

type Mutation =
  { readonly kind: 'set' | 'add'; readonly value: unknown } | { readonly kind: 'remove' };

function mutation(): fc.Arbitrary<Mutation> {
  const value: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
    ...['', 'x', '1x', '2024-06-30', '2024-02-31', '30/6/2024', '>=', '≥', 'share', 'ratio'],
    ...['mean', 'unitShare', 'date', 'march1', 'stepped'],
    ...[0, 1, 0.5, -1, 2, 1.5, true, null, [], {}, [''], ['district'], { vi: 'a', en: 'b' }],
    ...[SHARE, { date: '2024-01-01', value: 1 }],
  );
  return fc.oneof(
    fc.record({ kind: fc.constant('set' as const), value }),
    fc.record({ kind: fc.constant('add' as const), value }),
    fc.constant({ kind: 'remove' as const }),
  );
}

/** Changes the `at`-th place of a JSON value, counted in document order. */
function mutate(json: unknown, at: number, change: Mutation): unknown {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      places.push([value as Record<string, unknown>, key]);
      walk((value as Record<string, unknown>)[key]);
    }
  };
  walk(json);
  const place = places[at % Math.max(1, places.length)];
  if (!place) return json;
  const [parent, key] = place;
  if (change.kind === 'set') parent[key] = change.value;
  else if (change.kind === 'add' && !Array.isArray(parent)) parent.extra = change.value;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
  return json;
}

/** One indicator of every kind with every key. */
function rich() {
  const target = {
    comparator: '>=',
    value: 0.4,
    upper: 0.5,
    due: '2025-12-31',
    baseline: { date: '2021-12-31', value: 0.1 },
    path: 'straight',
    interim: [{ date: '2023-12-31', value: 0.2 }],
    byUnit: [{ level: 'district', unit: 'A', value: 0.45, upper: 0.5, date: '2023-12-31' }],
  };
  const measures = [
    SHARE,
    { kind: 'ratio', population: '', numerator: '[a]', denominator: '[b]' },
    { kind: 'median', population: '[a]', value: '[Tuổi]' },
    { ...SHARE, kind: 'unitShare', level: 'commune', alsoCondition: '[b]', atLeast: 1 },
    { ...SHARE, kind: 'unitShare', level: 'commune', atLeastShare: 0.5 },
  ];
  const indicators = measures.map((measure, index) => ({
    code: `code_${index}`,
    title: TITLE,
    group: TITLE,
    measure,
    target,
    breakdowns: ['district', 'gender'],
    source: TITLE,
    validFrom: '2021-08-15',
    validTo: '2025-12-31',
    settings: { age: 'month', leapDay: 'march1' },
  }));
  return { $schema: './x.json', ...pack(), indicators };
}

function indicator(changes: object = {}) {
  return { code: 'young', title: TITLE, measure: SHARE, ...changes };
}

function pack() {
  return { name: 'own', title: TITLE, indicators: [indicator()] };
}

function packWith(changes: object) {
  return { ...pack(), indicators: [indicator(changes)] };
}

function targetOf(target: object) {
  return packWith({ target });
}

function versions(...spans: readonly (readonly [string | undefined, string | undefined])[]) {
  const indicators = spans.map(([validFrom, validTo]) =>
    indicator({ ...(validFrom && { validFrom }), ...(validTo && { validTo }) }),
  );
  return { ...pack(), indicators };
}
