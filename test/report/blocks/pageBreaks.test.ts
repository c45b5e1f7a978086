import { pageBreaks, type PageBlock } from '../../../src/report/blocks/pageBreaks';
import { SheetDraft } from '../../../src/report/blocks/SheetDraft';
import type { PageSetup } from '../../../src/sheet/PageSetup';

// A4 landscape without margins is 595 points high; 0.96 of it is used: 571 points.
const page: PageSetup = {
  orientation: 'landscape',
  margins: { left: 0, right: 0, top: 0, bottom: 0 },
};

test('groups that fit stay on one page', () => {
  expect(breaks([[100], [100], [100]])).toEqual([]);
});

test('a group that would be torn begins a new page when the old one is half full', () => {
  expect(breaks([[200, 100], [200, 100], [200]])).toEqual(['1.0']);
  expect(breaks([[100], [200, 200, 100]])).toEqual(['1.2']);
});

test('what never tears begins a new page however empty the old one', () => {
  expect(breaks([[100], [200, 200, 100]], { tears: 'never' })).toEqual(['1.0']);
});

test('a group longer than a page is torn where the page is full', () => {
  expect(breaks([[200], [300, 300, 300]])).toEqual(['1.1', '1.2']);
});

test('a heading is never left alone at the foot of a page', () => {
  expect(breaks([[500], [20, 300, 300, 300]], { head: 2 })).toEqual(['1.0', '1.2', '1.3']);
});

test('rows repeated on every page take their room from their own page on', () => {
  const repeating = { ...page, repeatRows: { row: 1, rows: 1 } };
  const groups = [[400], [100], [300, 100], [100]];
  expect(breaks(groups, {}, page)).toEqual(['2.0']);
  expect(breaks(groups, {}, repeating)).toEqual(['2.0', '3.0']);
});

/** Groups of rows of these heights; answers with the group and row that begin each new page. */
function breaks(
  groups: readonly (readonly number[])[],
  rest: Omit<PageBlock, 'start'> = {},
  setup = page,
): readonly string[] {
  const draft = new SheetDraft([10]);
  const places: string[] = [];
  const blocks = groups.map((heights, group) => {
    const start = places.length;
    heights.forEach((height, row) => {
      draft.raise(places.length, height);
      places.push(`${group}.${row}`);
    });
    return { start, ...rest };
  });
  return pageBreaks(draft, setup, blocks, places.length).map((row) => places[row] ?? '');
}
