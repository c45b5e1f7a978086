import fc from 'fast-check';
import type { SheetEdit } from '../../src/workbook/Workbook';
import { fill, formWorkbook, sheetText } from './fillGrid';
import { person, sampleData, UNITS } from './sampleData';

const seeded = { seed: 20231130, numRuns: 60 };

const FORM = `
Tiêu đề | {{asOf}}
{{#each commune}}
{{commune.index}}. {{commune.name}} | =SUM(B5)
{{#each person sort by age}}
{{person.index}} | {{age}} | =B5*2
{{else}}
Không có ai
{{/each}}
{{/each}}
Cộng | =SUM(B5) | =COUNT(C5)
Cuối | giữ nguyên`;

/** Any number of communes with any number of people. */
const sizes = fc.array(fc.nat({ max: 4 }), { maxLength: 5 });

function dataOf(people: readonly number[]) {
  const communes = people.map((_, index) => ({
    name: `Xã ${index + 1}`,
    parent: 0,
    depth: 1,
    level: 'commune',
  }));
  const everybody = people.flatMap((count, commune) =>
    Array.from({ length: count }, (_, index) =>
      person(`Người ${commune}.${index}`, commune + 1, 'Nam', 20 + index, ''),
    ),
  );
  return sampleData({
    units: [UNITS[0] ?? communes[0], ...communes].flatMap((u) => u ?? []),
    people: everybody,
  });
}

/** The same form filled by hand. */
function expectedText(people: readonly number[]): string {
  const lines = ['Tiêu đề | 45260'];
  const runs: string[] = [];
  people.forEach((count, commune) => {
    const first = lines.length + 2;
    const last = first + count - 1;
    const range = count === 1 ? `B${first}` : `B${first}:B${last}`;
    lines.push(`${commune + 1}. Xã ${commune + 1} | =${count === 0 ? '0' : `SUM(${range})`}`);
    if (count === 0) lines.push('Không có ai');
    else runs.push(`${first}:${last}`);
    for (let index = 0; index < count; index++) {
      lines.push(`${index + 1} | ${20 + index} | =B${first + index}*2`);
    }
  });
  const total = (column: string): string => {
    return runs
      .map((run) => {
        const [from = '', to = ''] = run.split(':');
        return from === to ? `${column}${from}` : `${column}${from}:${column}${to}`;
      })
      .join(',');
  };
  const sum = runs.length === 0 ? '=0 | =0' : `=SUM(${total('B')}) | =COUNT(${total('C')})`;
  return [...lines, `Cộng | ${sum}`, 'Cuối | giữ nguyên'].join('\n');
}

test('[T12] [T20] [T30] empty, one-row and many-row blocks come out as written by hand', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, async (people) => {
      expect((await fill(formWorkbook(FORM), dataOf(people))).text).toBe(expectedText(people));
    }),
    seeded,
  );
});

test('[T45] filling again with other data ends where filling anew would, and twice changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, sizes, async (before, after) => {
      const first = await fill(formWorkbook(FORM), dataOf(before));
      const second = await fill(first.workbook, dataOf(after), first);
      expect(second.text).toBe(expectedText(after));
      const third = await fill(first.workbook, dataOf(after), second);
      expect(third.text).toBe(second.text);
      const kinds = new Set(third.plan.edits.map(({ kind }) => kind));
      expect([...kinds].filter((kind) => kind !== 'write')).toEqual([]);
    }),
    seeded,
  );
});

test('[T44] the plan touches no cell outside of the filled form', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, sizes, async (before, after) => {
      const workbook = formWorkbook(FORM, (sheet) => {
        sheet.cells.setContent(0, 9, { value: 'bên phải' });
        sheet.cells.setContent(14, 0, { value: 'bên dưới' });
      });
      const first = await fill(workbook, dataOf(before));
      const second = await fill(workbook, dataOf(after), first);
      for (const { plan } of [first, second]) {
        const rows = plan.record.rows.length;
        const columns = plan.record.columns.length;
        for (const [bottom, right] of plan.edits.flatMap(reach)) {
          expect(bottom).toBeLessThanOrEqual(rows);
          expect(right).toBeLessThanOrEqual(columns);
        }
      }
      const text = sheetText(second.sheet);
      expect(text).toContain('bên dưới');
      expect(text.split('\n')[0]).toContain('bên phải');
    }),
    seeded,
  );
});

/** One past the last row and column that an edit puts something into. */
function reach(edit: SheetEdit): (readonly [number, number])[] {
  if (edit.kind === 'write') {
    return [[edit.row + edit.values.length, edit.column + (edit.values[0]?.length ?? 0)]];
  }
  if (edit.kind === 'copy') {
    return [[edit.toRow + edit.from.rows, edit.toColumn + edit.from.columns]];
  }
  if (edit.kind !== 'format' && edit.kind !== 'merge' && edit.kind !== 'unmerge') return [];
  return [[edit.area.row + edit.area.rows, edit.area.column + edit.area.columns]];
}
