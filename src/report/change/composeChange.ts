import type { Measure } from '../../core/indicators/Indicator';
import type { Figure } from '../../core/indicators/IndicatorResult';
import { changeRows, type ChangeRow } from '../../core/projection/changeRows';
import type { IndicatorBridge } from '../../core/projection/IndicatorBridge';
import { formatIssueLine } from '../../messages/formatIssue';
import type { Messages } from '../../messages/messagesFor';
import type { ChangeMessages } from '../../messages/vi/viChange';
import type { CellInput } from '../../sheet/CellValue';
import type { SheetDescription } from '../../sheet/SheetDescription';
import { formatRuns } from '../blocks/formatRuns';
import { bodyStyle, gridBorder, inkStyle, palette } from '../blocks/palette';
import { describePortrait, putHeader } from '../blocks/portraitTable';
import { SheetDraft } from '../blocks/SheetDraft';
import { noteStyle } from '../blocks/textSections';
import { putTitle } from '../blocks/titleBlock';
import { valueCell } from '../blocks/valueCell';
import { differenceFormat, differenceValue, valueFormat } from '../blocks/valueFormat';
import type { Report } from '../Report';
import type { ReportOptions } from '../ReportOptions';
import { NOTHING } from '../sheets/SummaryColumn';
import { composeChangePeople } from './composeChangePeople';
import type { ReportChange } from './ReportChange';
import { startSentence } from './startSentence';

/**
 * Why every figure differs from the earlier roster's, cause by cause; with lists of people, who
 * made the difference.
 */
export function composeChange(
  report: Report,
  change: ReportChange,
  messages: Messages,
  words: ChangeMessages,
  options: ReportOptions = {},
): readonly SheetDescription[] {
  const { since, bridges, notCompared, issues } = change;
  const others = notCompared.map((title) => title[report.language]);
  const draft = new SheetDraft(WIDTHS);
  const note = putTitle(draft, report, messages, words.title(since));
  const notes = [
    words.note,
    ...(others.length > 0 ? [words.notCompared(others.join('; '), since)] : []),
    ...issues.map((issue) => formatIssueLine(issue, messages)),
  ];
  notes.forEach((text, index) => draft.paragraph(note + index, 0, WIDTHS.length, text, noteStyle));
  const header = note + notes.length;
  putHeader(draft, header, labelsOf(messages, words));
  const sections = bridges.map((bridge, index) => ({
    title: `${placeOf(report, bridge) ?? index + 1}. ${bridge.indicator.title[report.language]}`,
    measure: bridge.indicator.measure,
    rows: changeRows(bridge),
  }));
  const starts: number[] = [];
  let row = header + 1;
  for (const section of sections) {
    starts.push(row);
    row = putSection(draft, row, section, { report, change, words, options });
  }
  const blocks = starts.map((start, index) => ({ start, head: sections[index]?.rows.length ?? 1 }));
  const name = { key: 'change', name: words.sheet };
  const sheet = describePortrait(draft, name, { header, end: row, blocks }, report, messages);
  return [sheet, ...composeChangePeople(report, change, messages, words, options)];
}

/** Cause, people, certain, unknown, denominator, value, part: a portrait page. */
const WIDTHS = [31, 9, 9, 9, 9, 10, 11];

function placeOf({ indicators }: Report, { indicator }: IndicatorBridge): number | undefined {
  const at = indicators.findIndex(({ result }) => result.indicator.code === indicator.code);
  return at < 0 ? undefined : at + 1;
}

function labelsOf(
  { report: { columns, byGroup } }: Messages,
  words: ChangeMessages,
): readonly string[] {
  return [
    words.columns.cause,
    words.columns.people,
    columns.numerator,
    words.columns.unknown,
    columns.denominator,
    byGroup.value,
    words.columns.part,
  ];
}

interface Section {
  readonly title: string;
  readonly measure: Measure;
  readonly rows: readonly ChangeRow[];
}

interface SectionSource {
  readonly report: Report;
  readonly change: ReportChange;
  readonly words: ChangeMessages;
  readonly options: ReportOptions;
}

/** Returns the next row. */
function putSection(
  draft: SheetDraft,
  row: number,
  { title, measure, rows }: Section,
  source: SectionSource,
): number {
  const style = {
    ...inkStyle(palette.group, { bold: true, size: 11 }),
    horizontal: 'left',
  } as const;
  draft.paragraph(row, 0, WIDTHS.length, title, { ...style, border: gridBorder });
  const area = draft.put(
    row + 1,
    0,
    rows.map((each) => cellsOf(each, measure, source)),
    {
      ...bodyStyle,
      border: gridBorder,
    },
  );
  draft.style({ ...area, columns: 1 }, { horizontal: 'left', wrap: true, indent: 1 });
  draft.style({ ...area, column: 1, columns: 6 }, { horizontal: 'center' });
  draft.style({ ...area, column: 1, columns: 1 }, { numberFormat: '#,##0' });
  formatRuns(
    draft,
    { ...area, column: 2, columns: 3 },
    rows.map(({ kind }) => (kind === 'cause' ? SIGNED : '#,##0')),
  );
  draft.style({ ...area, column: 5, columns: 1 }, { numberFormat: valueFormat(measure) });
  formatRuns(
    draft,
    { ...area, column: 6, columns: 1 },
    rows.map(({ part }) => differenceFormat(measure, part)),
  );
  for (const end of [area.row, area.row + rows.length - 1]) {
    draft.style({ ...area, row: end, rows: 1 }, { font: { ...bodyStyle.font, bold: true } });
  }
  rows.forEach((_, index) => draft.raise(area.row + index, LEAST_HEIGHT));
  return row + 1 + rows.length;
}

const SIGNED = '+#,##0;-#,##0;0';
const LEAST_HEIGHT = 16;

function cellsOf(
  row: ChangeRow,
  measure: Measure,
  { report, change, words, options }: SectionSource,
): CellInput[] {
  const part = row.part === null ? NOTHING : differenceValue(measure, row.part);
  if (row.kind === 'cause') {
    const { cause, people, certain, unknown, denominator } = row;
    return [
      startSentence(words.causes[cause]),
      people ?? NOTHING,
      certain,
      unknown,
      denominator,
      '',
      part,
    ];
  }
  const { figure, kind } = row;
  const label = words.at(kind === 'before' ? change.since : report.asOf);
  return [
    label,
    '',
    ...countsOf(figure),
    valueOf(figure, measure, options),
    kind === 'before' ? '' : part,
  ];
}

function countsOf({ certain, possible, denominator }: Figure): CellInput[] {
  return [certain, possible - certain, denominator];
}

function valueOf(figure: Figure, measure: Measure, { countsBelow = 10 }: ReportOptions): CellInput {
  const cell = valueCell(figure, measure, countsBelow);
  return cell === '' ? NOTHING : cell;
}
