import type { Measure } from '../../../src/core/indicators/Indicator';
import { PersonState } from '../../../src/core/engine/PersonState';
import { readRole } from '../../../src/core/projection/PersonRole';

const SHARE: Measure = { kind: 'share', population: '', condition: 'TRUE' };
const RATIO: Measure = { kind: 'ratio', population: '', numerator: 'TRUE', denominator: 'TRUE' };
const UNITS: Measure = { ...SHARE, kind: 'unitShare', level: 'commune' };
const BOTH: Measure = { ...UNITS, alsoCondition: 'TRUE' };

type Bit = keyof typeof PersonState;

test.each<[string, Measure, readonly Bit[], string]>([
  ['who meets the condition', SHARE, ['populationCertain', 'hitCertain'], 'counted'],
  ['who perhaps meets it', SHARE, ['populationCertain', 'hitPossible'], 'unknown'],
  ['who does not', SHARE, ['populationCertain', 'missPossible'], 'notCounted'],
  ['who is perhaps in the population', SHARE, ['populationPossible', 'hitPossible'], 'undecided'],
  ['who is in none', SHARE, [], 'outside'],
  ['the excellent over the good', RATIO, ['populationCertain', 'hitCertain'], 'counted'],
  ['the good below the excellent', RATIO, ['populationCertain', 'otherCertain'], 'notCounted'],
  ['whose grade is open', RATIO, ['hitPossible', 'otherPossible'], 'unknown'],
  ['who is perhaps excellent', RATIO, ['hitPossible'], 'unknown'],
  ['who is perhaps good', RATIO, ['otherPossible'], 'unknown'],
  ['who has another grade', RATIO, ['populationCertain', 'missPossible'], 'outside'],
  ['a woman on the committee', UNITS, ['populationCertain', 'hitCertain'], 'counted'],
  [
    'a secretary who is chairman',
    BOTH,
    ['populationCertain', 'hitCertain', 'otherCertain'],
    'counted',
  ],
  ['a secretary who is not', BOTH, ['populationCertain', 'hitCertain'], 'notCounted'],
  [
    'a secretary who perhaps is',
    BOTH,
    ['populationCertain', 'hitCertain', 'hitPossible', 'otherPossible'],
    'unknown',
  ],
  [
    'a woman, with no second condition',
    { ...UNITS, alsoCondition: ' ' },
    ['populationCertain', 'hitCertain'],
    'counted',
  ],
  ['a chairman who is not secretary', BOTH, ['populationCertain', 'otherCertain'], 'notCounted'],
])('[P7] %s (%j) is with %j %s', (_, measure, bits, role) => {
  const state = bits.reduce((all, bit) => all | PersonState[bit], 0);
  expect(readRole(state, measure)).toBe(role);
});
