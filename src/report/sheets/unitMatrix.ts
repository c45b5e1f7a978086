import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { formatTarget } from '../../messages/formatValue';
import { isPercentage } from '../../messages/isPercentage';
import type { Messages } from '../../messages/messagesFor';
import type { CellInput } from '../../sheet/CellValue';
import { valueCell } from '../blocks/valueCell';
import { smallHeaderStyle, smallStyle } from '../blocks/palette';
import type { SheetDraft } from '../blocks/SheetDraft';
import { targetFormat, valueFormat } from '../blocks/valueFormat';
import { verdictMark, verdictMarkFormat } from '../blocks/verdictMarks';
import { MASKED } from '../masking/Masking';
import type { IndicatorColumns, MatrixLayout } from './layOutIndicators';
import type { UnitCell, UnitRow } from './unitRows';

/** Three header rows: the indicator, its target, the names of its columns. */
export function putUnitHeader(
  draft: SheetDraft,
  row: number,
  { indicators, widths }: MatrixLayout,
  messages: Messages,
): void {
  const { columns, byUnit } = messages.report;
  draft.style({ row, column: 0, rows: 3, columns: widths.length }, smallHeaderStyle);
  draft.put(row, 0, [[columns.unit]]);
  draft.merge({ row, column: 0, rows: 3, columns: 1 });
  for (const { compared, column, columns: across, hasUnitTargets } of indicators) {
    const { indicator } = compared.result;
    const value = isPercentage(indicator.measure) ? columns.share : columns.value;
    const names = [byUnit.count, columns.denominator, value, columns.mark];
    draft.paragraph(row, column, across, indicator.title[messages.language], smallHeaderStyle);
    draft.paragraph(row + 1, column, across, targetLine(compared, messages), smallHeaderStyle);
    const shown = hasUnitTargets ? [...names, columns.target] : names;
    draft.put(row + 2, column, [shown]);
    shown.forEach((name, index) => draft.fit(row + 2, name, column + index, 1, smallHeaderStyle));
  }
}

/** The cells of all rows in one block, number formats by column. */
export function putUnitCells(
  draft: SheetDraft,
  row: number,
  rows: readonly UnitRow[],
  { indicators }: MatrixLayout,
  countsBelow: number,
): void {
  const cells = rows.map(({ name, figures }) => [
    name,
    ...indicators.flatMap((columns, index) => figureCells(figures[index], columns, countsBelow)),
  ]);
  draft.put(row, 0, cells, smallStyle);
  draft.style({ row, column: 0, rows: rows.length, columns: 1 }, { wrap: true });
  rows.forEach(({ name, depth, isSubtotal }, index) => {
    const font = { ...smallStyle.font, bold: isSubtotal };
    draft.raise(row + index, 15);
    draft.fit(row + index, ' '.repeat(INDENT * Math.max(0, depth - 1)) + name, 0, 1, { font });
  });
  for (const { compared, column, hasUnitTargets } of indicators) {
    const { measure, target } = compared.result.indicator;
    const block = { row, column, rows: rows.length, columns: 1 };
    const right = { horizontal: 'right', indent: 1 } as const;
    draft.style({ ...block, columns: 2 }, { numberFormat: '#,##0', ...right });
    draft.style({ ...block, column: column + 2 }, { numberFormat: valueFormat(measure), ...right });
    const mark = { horizontal: 'center', numberFormat: verdictMarkFormat } as const;
    draft.style({ ...block, column: column + 3 }, mark);
    if (!hasUnitTargets || !target) continue;
    const format = targetFormat(measure, target.comparator, TWO_DECIMALS);
    draft.style({ ...block, column: column + 4 }, { numberFormat: format, ...right });
  }
}

/** Blanks as wide as a step of indent. */
const INDENT = 4;

/** Unit targets differ, so all are shown with the decimals that any of them may need. */
const TWO_DECIMALS = 0.1234;

function targetLine({ result, overall }: ComparedIndicator, messages: Messages): string {
  const { target, measure } = result.indicator;
  if (!target || !overall.target) return messages.report.byUnit.noTarget;
  const stated = { ...overall.target, comparator: target.comparator };
  return messages.report.byUnit.target(formatTarget(messages, measure, stated));
}

function figureCells(
  compared: UnitCell,
  { compared: { result }, hasUnitTargets }: IndicatorColumns,
  countsBelow: number,
): CellInput[] {
  const target = compared === undefined || compared === 'masked' ? '' : compared.target?.value;
  const last = hasUnitTargets ? [target ?? ''] : [];
  if (!compared) return ['', '', '', '', ...last];
  if (compared === 'masked') return [MASKED, MASKED, MASKED, '', ...last];
  const { figure, comparison } = compared;
  const value = valueCell(figure, result.indicator.measure, countsBelow);
  return [figure.certain, figure.denominator, value, verdictMark(comparison), ...last];
}
