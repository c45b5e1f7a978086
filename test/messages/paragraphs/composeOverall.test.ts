import { messagesFor } from '../../../src/messages/messagesFor';
import { composeOverall } from '../../../src/messages/paragraphs/composeOverall';
import {
  exampleDay,
  exampleReport,
  exampleShare,
  exampleUnits,
  type Counts,
} from '../../support/exampleReport';
import { expectGolden } from '../../support/golden';

const reached: Counts = [20, 20, 100];
const missed: Counts = [10, 10, 100];
const open: Counts = [10, 20, 100];

const cases: Readonly<
  Record<string, readonly [readonly Counts[], boolean, number, ceilings?: number]>
> = {
  'nothing counted': [[], true, 10],
  'no targets': [[reached], false, 10],
  'one reached': [[reached], true, 1],
  'all reached': [[reached, reached], true, 10],
  'one missed': [[missed], true, 10],
  'none reached': [[missed, missed], true, 10],
  'one undecidable': [[open], true, 10],
  'none decided': [[open, open], true, 10],
  'some of each': [[reached, missed, open], true, 5094],
  'one of each two': [[reached, missed], true, 10],
  'two and two': [[reached, reached, missed, missed], true, 10],
  'a ceiling exceeded': [[reached, missed, reached], true, 10, 1],
  'all missed, one a ceiling': [[missed, reached], true, 10, 1],
  'nobody on the roster': [[[0, 0, 0]], true, 0],
};

test('every shape of the paragraph on the whole', () => {
  const lines = Object.entries(cases).flatMap(
    ([name, [counts, hasTarget, people, ceilings = 0]]) => {
      const { indicators } = exampleReport(
        counts.map((whole, index) => ({
          indicator: exampleShare(
            `c${index}`,
            { vi: `Chỉ tiêu ${index + 1}`, en: `Indicator ${index + 1}` },
            hasTarget ? [index < counts.length - ceilings ? '>=' : '<=', 0.15] : undefined,
          ),
          whole,
        })),
        exampleUnits(0, 0),
      );
      return [
        `## ${name}`,
        ...(['vi', 'en'] as const).map(
          (language) =>
            `- ${composeOverall(messagesFor(language), exampleDay, indicators, people)}`,
        ),
        '',
      ];
    },
  );
  expectGolden('messages/overall.md', lines.join('\n'));
});
