import type { Figure } from '../../core/indicators/IndicatorResult';
import type { Measure } from '../../core/indicators/Indicator';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { formatTarget } from '../../messages/formatValue';
import { isPercentage } from '../../messages/isPercentage';
import type { Messages } from '../../messages/messagesFor';
import type { CellInput } from '../../sheet/CellValue';
import { verdictMark } from '../blocks/markFormats';
import { bodyStyle, headerStyle } from '../blocks/palette';
import type { SheetDraft } from '../blocks/SheetDraft';
import { valueFormat } from '../blocks/valueFormat';
import { MASKED } from '../masking/Masking';
import type { UnitCell, UnitRow } from './unitRows';

/** Counted, total, share or value, mark. */
const COLUMNS = 4;

/** In characters of the default font. */
export const unitColumnWidths: readonly number[] = [8, 8, 9.5, 4.5];

/** Where an indicator's columns begin; the unit's name stands before them. */
export function unitColumn(indicator: number): number {
  return 1 + indicator * COLUMNS;
}

/** Three header rows: the indicator, its target, the names of its columns. */
export function putUnitHeader(
  draft: SheetDraft,
  row: number,
  indicators: readonly ComparedIndicator[],
  messages: Messages,
): void {
  const { columns } = messages.report;
  draft.style({ row, column: 0, rows: 3, columns: unitColumn(indicators.length) }, headerStyle);
  draft.put(row, 0, [[columns.unit]]);
  draft.merge({ row, column: 0, rows: 3, columns: 1 });
  indicators.forEach((compared, index) => {
    const column = unitColumn(index);
    const { indicator } = compared.result;
    const value = isPercentage(indicator.measure) ? columns.share : columns.value;
    draft.paragraph(row, column, COLUMNS, indicator.title[messages.language], headerStyle);
    draft.paragraph(row + 1, column, COLUMNS, targetLine(compared, messages), headerStyle);
    draft.put(row + 2, column, [[columns.numerator, columns.denominator, value, columns.mark]]);
  });
  draft.raise(row + 2, 18);
}

/** The cells of all rows in one block, number formats by column. */
export function putUnitCells(
  draft: SheetDraft,
  row: number,
  rows: readonly UnitRow[],
  indicators: readonly ComparedIndicator[],
  countsBelow: number,
): void {
  const cells = rows.map(({ name, figures }) => [
    name,
    ...indicators.flatMap(({ result }, index) =>
      figureCells(figures[index], result.indicator.measure, countsBelow),
    ),
  ]);
  draft.put(row, 0, cells, bodyStyle);
  indicators.forEach(({ result }, index) => {
    const block = { row, column: unitColumn(index), rows: rows.length, columns: 2 };
    draft.style(block, { numberFormat: '#,##0', horizontal: 'right', indent: 1 });
    draft.style(
      { ...block, column: block.column + 2, columns: 1 },
      { numberFormat: valueFormat(result.indicator.measure), horizontal: 'right', indent: 1 },
    );
    draft.style({ ...block, column: block.column + 3, columns: 1 }, { horizontal: 'center' });
  });
}

function targetLine({ result, overall }: ComparedIndicator, messages: Messages): string {
  const { target, measure } = result.indicator;
  if (!target || !overall.target) return messages.report.byUnit.noTarget;
  const stated = { ...overall.target, comparator: target.comparator };
  return messages.report.byUnit.target(formatTarget(messages, measure, stated));
}

function figureCells(compared: UnitCell, measure: Measure, countsBelow: number): CellInput[] {
  if (!compared) return ['', '', '', ''];
  if (compared === 'masked') return [MASKED, MASKED, MASKED, ''];
  const { figure, comparison } = compared;
  const value = valueCell(figure, isPercentage(measure) ? countsBelow : 0);
  return [figure.certain, figure.denominator, value, verdictMark(comparison)];
}

/** "1 of 3" and "15 of 45" are not equally far from a target: few people show as counts. */
function valueCell(figure: Figure, countsBelow: number): CellInput {
  if (!figure.value) return '';
  return figure.denominator < countsBelow
    ? `${figure.certain}/${figure.denominator}`
    : figure.value.low;
}
