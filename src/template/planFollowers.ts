import type { Area } from '../sheet/Area';
import { findReferences } from '../sheet/mapReferences';
import type { Reference } from '../sheet/mapReferences';
import type { SheetEdit } from '../sheet/SheetEdit';
import { quoteSheetName } from '../sheet/sheetName';
import type { TemplateSheet } from '../sheet/TemplateSheet';
import { formatRange } from '../sheet/mapReferences';
import { areaOf } from './stretchMerges';
import type { Form } from './readTemplate';
import { areasOf, isOneCell, LONGEST_FORMULA, standsBeside } from './rereference';
import type { Relocation } from './rereference';
import type { TemplateProblem } from './TemplateProblem';

/** A problem of the form as a whole, told at one of its cells. */
interface FollowerProblem {
  readonly row: number;
  readonly column: number;
  readonly problem: TemplateProblem;
}

/** Names, tables, charts, print area and page breaks follow the cells that they are about. */
export function planFollowers(
  form: Form,
  relocation: Relocation,
  copy: TemplateSheet,
): { readonly edits: readonly SheetEdit[]; readonly problems: readonly FollowerProblem[] } {
  const problems: FollowerProblem[] = [];
  const cover = (area: Area, code: TemplateProblem['code'], text: string): Area | null => {
    const found = coverOf(area, relocation);
    if (found?.isScattered) {
      const problem = { code, span: { start: 0, end: 0 }, parameters: { text } };
      problems.push({ row: area.row, column: area.column, problem });
    }
    return found && found.area;
  };
  const tables = form.sheet.tables.flatMap((table, place): SheetEdit[] => {
    const area = cover(table.area, 'template-table-scattered', table.name);
    const own = copy.tables[place]?.name;
    return area && own !== undefined ? [{ kind: 'resizeTable', table: own, area }] : [];
  });
  const charts = form.sheet.charts.flatMap((chart, place) =>
    chart.series.flatMap(({ index, ...sources }): SheetEdit[] => {
      const own = copy.charts[place]?.key ?? chart.key;
      const values = sources.values && cover(sources.values, 'template-chart-scattered', chart.key);
      const categories = sources.categories && coverOf(sources.categories, relocation)?.area;
      if (!values && !categories) return [];
      const bound = { ...(values && { values }), ...(categories && { categories }) };
      return [{ kind: 'chartSeries', chart: own, series: index, ...bound }];
    }),
  );
  return {
    problems,
    edits: [
      ...planNames(form, relocation, copy, problems),
      ...tables,
      ...charts,
      ...planPage(form, relocation),
    ],
  };
}

function planNames(
  form: Form,
  relocation: Relocation,
  copy: TemplateSheet,
  problems: FollowerProblem[],
): SheetEdit[] {
  return form.sheet.names
    .filter(({ name }) => !/^(_xlnm\.|Print_Area$|Print_Titles$|_FilterDatabase$)/iu.test(name))
    .flatMap(({ name, formula }): SheetEdit[] => {
      const moved = moveName(formula, relocation, copy.name, (areas) => areas);
      if (moved === null) return [];
      if (moved.length <= LONGEST_FORMULA) return [{ kind: 'name', name, formula: moved }];
      const from = findReferences(formula)[0]?.reference.from;
      const problem = {
        code: 'template-name-scattered',
        span: { start: 0, end: 0 },
        parameters: { text: name },
      } as const;
      problems.push({ row: from?.row ?? 0, column: from?.column ?? 0, problem });
      const covered = moveName(formula, relocation, copy.name, coverAll) ?? formula;
      return [{ kind: 'name', name, formula: covered }];
    });
}

/** A name's formula about the copy; `null` when the cells it was about are no more. */
function moveName(
  formula: string,
  relocation: Relocation,
  copyName: string,
  join: (areas: readonly Reference[]) => readonly Reference[],
): string | null {
  let text = '';
  let at = 0;
  for (const { reference, start, end, isSingle } of findReferences(formula)) {
    if (reference.sheet?.toLowerCase() !== relocation.sheet.toLowerCase()) continue;
    const areas = areasOf(reference, relocation, { row: null, column: null });
    if (areas.length === 0) return null;
    const prefix = `${quoteSheetName(copyName)}!`;
    const moved = join(areas).map(
      (area) => prefix + formatRange(area, isSingle && isOneCell(area)),
    );
    text += formula.slice(at, start) + moved.join(',');
    at = end;
  }
  return text + formula.slice(at);
}

/** One area from the first to the last, when all of them together are too much for a name. */
function coverAll(areas: readonly Reference[]): readonly Reference[] {
  const [first] = areas;
  const last = areas[areas.length - 1];
  return first && last ? [{ from: first.from, to: last.to }] : [];
}

function planPage(form: Form, relocation: Relocation): SheetEdit[] {
  const { rows } = relocation;
  const { printArea, breaksBefore } = form.sheet;
  const area = printArea && coverOf(printArea, relocation)?.area;
  const beforeRows = rows.lines.flatMap(({ origin, isFirst }, row) => {
    const isGroup = form.breaks.has(origin) && !isFirst && rows.lines[row - 1] !== undefined;
    const isOwn = breaksBefore.includes(origin) && row > 0;
    return isGroup || isOwn ? [row] : [];
  });
  return [
    ...(area ? [{ kind: 'printArea', area } as const] : []),
    ...(form.breaks.size + breaksBefore.length > 0
      ? [{ kind: 'pageBreaks', beforeRows } as const]
      : []),
  ];
}

/** The rectangle around everything that an area became; scattered when other lines lie between. */
function coverOf(
  area: Area,
  relocation: Relocation,
): { readonly area: Area; readonly isScattered: boolean } | null {
  const lastRow = area.row + area.rows - 1;
  const isBeside = standsBeside(relocation, area.row, lastRow);
  const columns = isBeside ? relocation.columnsOnce : relocation.columns;
  const down = relocation.rows.runs(area.row, lastRow, null);
  const across = columns.runs(area.column, area.column + area.columns - 1, null);
  const [top, left] = [down[0], across[0]];
  const [bottom, right] = [down[down.length - 1], across[across.length - 1]];
  if (!top || !left || !bottom || !right) return null;
  return {
    area: areaOf({ first: top.first, last: bottom.last }, { first: left.first, last: right.last }),
    isScattered: down.length > 1 || across.length > 1,
  };
}
