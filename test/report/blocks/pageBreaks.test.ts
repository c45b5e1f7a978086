import { pageBreaks } from '../../../src/report/blocks/pageBreaks';
import { SheetDraft } from '../../../src/report/blocks/SheetDraft';
import type { PageSetup } from '../../../src/sheet/PageSetup';

// A4 landscape without margins is 595 points high; 0.96 of it is used: 571 points.
const page: PageSetup = {
  orientation: 'landscape',
  margins: { left: 0, right: 0, top: 0, bottom: 0 },
};

test('groups that fit stay on one page', () => {
  expect(breaks([100, 100, 100])).toEqual([]);
});

test('a group that would be torn begins a new page', () => {
  expect(breaks([300, 300, 200])).toEqual([1]);
});

test('a nearly empty page is not ended for a group', () => {
  expect(breaks([100, 540])).toEqual([]);
});

test('a group longer than a page begins where it comes, but not at the foot', () => {
  expect(breaks([200, 900])).toEqual([]);
  expect(breaks([450, 900])).toEqual([1]);
});

test('after a long group its rest on the last page counts', () => {
  expect(breaks([900, 300])).toEqual([1]);
  expect(breaks([900, 200])).toEqual([]);
});

test('repeated rows take their room on every further page', () => {
  const repeating = { ...page, repeatRows: { row: 0, rows: 1 } };
  expect(breaks([200, 250, 250, 200], page)).toEqual([2]);
  expect(breaks([200, 250, 250, 200], repeating)).toEqual([2, 3]);
});

/** Groups of the given heights, each in rows of at most 400 points; answers with group numbers. */
function breaks(heights: readonly number[], setup = page): readonly number[] {
  const draft = new SheetDraft([10]);
  const starts: number[] = [];
  let row = 0;
  for (const height of heights) {
    starts.push(row);
    for (let rest = height; rest > 0; rest -= 400) draft.raise(row++, Math.min(rest, 400));
  }
  return pageBreaks(draft, setup, starts, row).map((start) => starts.indexOf(start));
}
