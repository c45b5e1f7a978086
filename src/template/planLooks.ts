import type { Area } from '../sheet/Area';
import type { SheetEdit } from '../sheet/SheetEdit';
import type { TemplateCell, TemplateSheet } from '../sheet/TemplateSheet';
import { CopiedLooks } from './CopiedLooks';
import type { WantedFormats } from './CopiedLooks';
import { CopiedMerges } from './CopiedMerges';
import type { LineIndex } from './LineIndex';
import { planRegionCopies } from './planCopies';
import type { KeptLines, RegionCopy } from './planCopies';
import { runsOf } from './planLines';
import type { LinePlan, LineRun } from './planLines';
import type { Form } from './readTemplate';

/** The lines of the copy as they shall be and how they become so, on both axes. */
interface LookPlan {
  readonly form: Form;
  /** As it was before this filling. */
  readonly copy: TemplateSheet;
  readonly rows: LineIndex;
  readonly columns: LineIndex;
  readonly rowPlan: LinePlan;
  readonly columnPlan: LinePlan;
  readonly isFresh: boolean;
  /** Lines of the copy that new ones are copied from; others come from the form. */
  readonly patterns: { readonly rows: KeptLines; readonly columns: KeptLines };
  /** Cells that look like the form again, as those whose mistake was mended. */
  readonly restored: readonly RegionCopy[];
  readonly formats: WantedFormats;
  /** Areas to be merged; a single cell for what is merged no more. */
  readonly merges: readonly Area[];
}

/**
 * Gives new lines the looks of the form's, and all cells the formats and merges that they need.
 * Lines are put right before they are copied: a thousand like turns cost as much as a few.
 */
export function planLooks(plan: LookPlan): readonly SheetEdit[] {
  const { form, rows, columns } = plan;
  const copies = planLineCopies(plan);
  const looks = openLooks(plan);
  const merges = new CopiedMerges(plan, copies);
  const edits = [...merges.loosen()];
  const apply = (copy: RegionCopy): void => {
    const { from, area, toRow, toColumn } = copy;
    edits.push({
      kind: 'copy',
      from: area,
      ...(from === 'form' && { fromSheet: form.sheet.name }),
      toRow,
      toColumn,
    });
    if (from === 'copy') looks.copy(area, toRow, toColumn);
    else looks.paste(formatsIn(form.sheet.cells, area), toRow, toColumn);
  };
  plan.restored.forEach(apply);
  copies.forEach((copy, index) => {
    if (copy.from === 'copy') {
      edits.push(...merges.finish(copy.area, index), ...looks.finish(copy.area, true));
    }
    apply(copy);
    merges.carry(copy);
  });
  const all = { row: 0, column: 0, rows: rows.lines.length, columns: columns.lines.length };
  edits.push(...merges.finish(all, copies.length), ...looks.finish(all, false));
  return edits;
}

/** New columns over the rows that stayed, then new rows over all columns. */
export function planLineCopies({
  rows,
  columns,
  rowPlan,
  columnPlan,
  patterns,
}: Pick<
  LookPlan,
  'rows' | 'columns' | 'rowPlan' | 'columnPlan' | 'patterns'
>): readonly RegionCopy[] {
  const origins = (index: LineIndex, { at, count }: LineRun): number[] =>
    index.lines.slice(at, at + count).map(({ origin }) => origin);
  const allColumns = { at: 0, count: columns.lines.length };
  const stayed = runsOf(rowPlan.sources.flatMap((source, row) => (source < 0 ? [] : [row])));
  const regions = [
    ...columnPlan.added.flatMap((run) =>
      stayed.map((down) => [down, run, { keptColumns: patterns.columns }] as const),
    ),
    ...rowPlan.added.map((run) => [run, allColumns, { keptRows: patterns.rows }] as const),
  ];
  return regions.flatMap(([down, across, kept]) =>
    planRegionCopies({
      row: down.at,
      rowOrigins: origins(rows, down),
      column: across.at,
      columnOrigins: origins(columns, across),
      ...kept,
    }),
  );
}

/** Number formats as they stand once lines went in and out. */
function openLooks({ copy, rows, columns, rowPlan, columnPlan, ...plan }: LookPlan): CopiedLooks {
  const before = formatsIn(copy.cells);
  const present = rowPlan.sources.map((row) =>
    columnPlan.sources.map((column) => before[row]?.[column]),
  );
  const origins = {
    rows: rows.lines.map(({ origin }) => origin),
    columns: columns.lines.map(({ origin }) => origin),
  };
  const isOfficers = (row: number): boolean => !plan.isFresh && (rowPlan.sources[row] ?? -1) >= 0;
  return new CopiedLooks(present, plan.formats, origins, isOfficers);
}

/** Per row and column of an area (of all cells), the number format where there is one. */
function formatsIn(cells: readonly TemplateCell[], area?: Area): (string | undefined)[][] {
  const formats: (string | undefined)[][] = Array.from({ length: area?.rows ?? 0 }, () =>
    new Array<string | undefined>(area?.columns ?? 0).fill(undefined),
  );
  for (const { row, column, numberFormat } of cells) {
    if (numberFormat === undefined) continue;
    const [down, across] = [row - (area?.row ?? 0), column - (area?.column ?? 0)];
    if (down < 0 || across < 0) continue;
    if (area && (down >= area.rows || across >= area.columns)) continue;
    (formats[down] ??= [])[across] = numberFormat;
  }
  return formats;
}
