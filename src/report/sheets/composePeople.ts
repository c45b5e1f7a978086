import type { Explanation } from '../../core/indicators/Explanation';
import type { Indicator } from '../../core/indicators/Indicator';
import type { Roster, RosterField } from '../../core/roster/Roster';
import { describeCondition } from '../../messages/describeCondition';
import type { Messages } from '../../messages/messagesFor';
import type { CellInput } from '../../sheet/CellValue';
import type { SheetDescription } from '../../sheet/SheetDescription';
import { legalSheetName } from '../../sheet/sheetName';
import { landscapePage } from '../blocks/landscapePage';
import { widestPrint } from '../blocks/pageWidth';
import { inkStyle, palette } from '../blocks/palette';
import { dateFormat } from '../blocks/serialDate';
import { SheetDraft } from '../blocks/SheetDraft';
import { putTable, smallLook, type TableColumn } from '../blocks/tableBlock';
import { columnPoints } from '../blocks/textHeight';
import { noteStyle } from '../blocks/textSections';
import { putTitle } from '../blocks/titleBlock';
import { peopleRows, type PersonRow } from '../people/peopleRows';
import { placeLink } from '../people/placeLink';
import { rosterValue } from '../people/rosterCell';
import { unitPath } from '../people/unitPath';
import type { Report } from '../Report';
import type { ReportOptions } from '../ReportOptions';

/** Lists of people behind the asked figures, one sheet each: only in the working copy. */
export function composePeople(
  report: Report,
  messages: Messages,
  options: ReportOptions,
): SheetDescription[] {
  const { detail } = report;
  if (!detail) return [];
  const { people = [] } = options;
  const codes =
    people === 'all' ? report.indicators.map(({ result }) => result.indicator.code) : people;
  return codes.flatMap((code) => {
    const found = report.indicators.find(({ result }) => result.indicator.code === code);
    const explanation = detail.explanations.get(code);
    if (!found || !explanation) return [];
    const { indicator } = found.result;
    return [composeList({ report, messages, options, indicator, explanation, ...detail })];
  });
}

interface ListSource {
  readonly report: Report;
  readonly messages: Messages;
  readonly options: ReportOptions;
  readonly indicator: Indicator;
  readonly explanation: Explanation;
  readonly roster: Roster;
}

function composeList(source: ListSource): SheetDescription {
  const { report, messages, indicator, explanation } = source;
  const { people, sheets } = messages.report;
  const fields = shownFields(source);
  const widths = [4.5, ...fields.map(widthOf), 22, 13, 24, 16];
  const draft = new SheetDraft(widths, columnsOnPage(widths));
  const title = people.title(indicator.title[report.language]);
  const next = putTitle(draft, report, messages, title);
  draft.paragraph(next, 0, draft.across, people.summary(countsOf(explanation)), noteStyle);
  const header = next + 1;
  const rows = peopleRows(explanation);
  const cells = rows.map((row, index) => [index + 1, ...personCells(row, fields, source)]);
  const table = putTable(draft, header, tableColumns(fields, messages), cells, smallLook);
  const last = draft.widths.length - 1;
  draft.style({ ...table, row: header + 1, rows: rows.length, column: last, columns: 1 }, LINK);
  return draft.describe(
    { key: `people:${indicator.code}`, name: legalSheetName(`${sheets.people} ${indicator.code}`) },
    {
      tables: [
        {
          name: `RollcallPeople_${indicator.code}`,
          area: { ...table, rows: Math.max(table.rows, 2) },
          showFilter: true,
          showBandedRows: false,
        },
      ],
      freeze: { rows: header + 1, columns: Math.min(2, fields.length) },
      page: {
        ...landscapePage(report, messages),
        fitToWidth: Math.ceil(draft.pointsAcross(0, widths.length) / widestPrint),
        repeatRows: { row: header, rows: 1 },
      },
    },
  );
}

/** Title and note stay on the first page of a list too wide for one. */
function columnsOnPage(widths: readonly number[]): number {
  let points = 0;
  const past = widths.findIndex((width) => (points += columnPoints(width)) > widestPrint);
  return past < 0 ? widths.length : past;
}

const LINK = inkStyle(palette.link);

/** Name, birth date, gender and post, then what the definition reads; sensitive ones if asked for. */
function shownFields({ roster, explanation, options }: ListSource): readonly RosterField[] {
  const lists = [explanation.denominatorOnly, explanation.unknown, explanation.excluded];
  const read = lists
    .flat()
    .flatMap(({ parts, cells }) => [...parts.flatMap(({ fields }) => fields), ...cells]);
  const wanted = new Set([...ALWAYS, ...read]);
  return roster.fields.filter(
    ({ key, isSensitive }) =>
      (wanted.has(key) && isSensitive !== true) ||
      (isSensitive === true && options.withSensitive === true),
  );
}

const ALWAYS = ['name', 'birthDate', 'gender', 'position'];

function widthOf({ key, kind }: RosterField): number {
  if (kind === 'date') return 10.5;
  if (kind === 'flag' || key === 'gender') return 6.5;
  return key === 'name' ? 20 : key === 'position' ? 17 : 14;
}

function countsOf(
  explanation: Explanation,
): Record<'counted' | 'not' | 'open' | 'excluded', number> {
  return {
    counted: explanation.certain.length,
    not: explanation.denominatorOnly.length,
    open: explanation.unknown.length + explanation.undecided.length,
    excluded: explanation.excluded.length,
  };
}

function tableColumns(fields: readonly RosterField[], messages: Messages): TableColumn[] {
  const { people } = messages.report;
  return [
    { header: people.number, align: 'center' },
    ...fields.map(({ kind, labels }): TableColumn => ({
      header: labels[messages.language],
      ...(kind === 'date'
        ? { align: 'center', numberFormat: dateFormat }
        : kind === 'text'
          ? { numberFormat: '@' }
          : { align: 'center' }),
    })),
    { header: messages.report.columns.unit },
    { header: people.standing },
    { header: people.reason },
    { header: people.place },
  ];
}

function personCells(
  row: PersonRow,
  fields: readonly RosterField[],
  { report, roster, messages }: ListSource,
): CellInput[] {
  const entry = row.explained.row;
  return [
    ...fields.map(({ key }) => rosterValue(roster.columns.get(key), entry, report.uses1904Dates)),
    unitPath(roster, entry),
    messages.report.people.standings[row.standing],
    reasonOf(row, roster, messages),
    placeLink(roster, entry, row.explained.cells[0] ?? 'name'),
  ];
}

function reasonOf({ explained }: PersonRow, roster: Roster, messages: Messages): string {
  const { people } = messages.report;
  const labels = explained.cells.map((key) => {
    const field = roster.fields.find((one) => one.key === key);
    return field?.labels[messages.language] ?? key;
  });
  const parts = explained.parts.map(({ text }) => describeCondition(messages, text));
  return [
    ...(labels.length > 0 ? [people.missing(labels)] : []),
    ...(parts.length > 0 ? [people.lacks(parts)] : []),
  ].join('; ');
}
