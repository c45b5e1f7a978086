import { removeLeftSheets } from '../../src/actions/removeLeftSheets';
import { composeReport } from '../../src/report/composeReport';
import type { ReportOptions } from '../../src/report/ReportOptions';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { exampleShare } from '../support/exampleReport';
import { smallReport, smallRows } from '../support/smallReport';

const young = exampleShare('young', { vi: 'Cán bộ trẻ', en: 'Young cadres' }, ['>=', 0.15]);
const report = smallReport(smallRows, [young]);

test('a report with totals only leaves no list of names from the one before', async () => {
  const { keys, next } = await withNames();
  expect(keys).toContain('people:young');
  expect(await next({})).not.toContain('people:young');
});

test('asking for other sheets alone leaves the lists', async () => {
  const { next } = await withNames();
  expect(await next({ sheets: ['summary'] })).toContain('people:young');
});

test('the user’s own sheets are never touched', async () => {
  const { workbook, next } = await withNames();
  workbook.addSheet('Danh sách riêng');
  await next({});
  expect((await workbook.listSheets()).map(({ name }) => name)).toContain('Danh sách riêng');
});

async function withNames() {
  const workbook = new MemoryWorkbook();
  await workbook.writeSheets(composeReport(report, { people: ['young'] }));
  const keysOf = async () => (await workbook.listSheets()).map(({ key }) => key);
  const next = async (options: ReportOptions) => {
    const results = await workbook.writeSheets(composeReport(report, options));
    const written = results.map(({ sheet }) => sheet);
    await removeLeftSheets(workbook, written, options);
    return keysOf();
  };
  return { workbook, keys: await keysOf(), next };
}
