import type { IndicatorBridge, PersonContribution } from '../../core/projection/IndicatorBridge';
import type { Roster } from '../../core/roster/Roster';
import { fieldName } from '../../messages/fieldWords';
import type { Messages } from '../../messages/messagesFor';
import type { ChangeMessages } from '../../messages/vi/viChange';
import type { CellInput } from '../../sheet/CellValue';
import type { SheetDescription } from '../../sheet/SheetDescription';
import { legalSheetName } from '../../sheet/sheetName';
import { landscapePage } from '../blocks/landscapePage';
import { inkStyle, palette } from '../blocks/palette';
import { dateFormat } from '../blocks/serialDate';
import { SheetDraft } from '../blocks/SheetDraft';
import { putTable, smallLook, type TableColumn } from '../blocks/tableBlock';
import { noteStyle } from '../blocks/textSections';
import { putTitle } from '../blocks/titleBlock';
import { placeLink } from '../people/placeLink';
import { rosterValue } from '../people/rosterCell';
import { unitPath } from '../people/unitPath';
import type { Report } from '../Report';
import type { ReportOptions } from '../ReportOptions';
import type { ReportChange } from './ReportChange';
import { startSentence } from './startSentence';

/** Who made the figures change, a sheet for each indicator whose people were asked for. */
export function composeChangePeople(
  report: Report,
  change: ReportChange,
  messages: Messages,
  words: ChangeMessages,
  { people = [] }: ReportOptions,
): SheetDescription[] {
  const rows = { earlier: firstRows(change.earlier), later: firstRows(change.later) };
  return change.bridges
    .filter((bridge) => people === 'all' || people.includes(bridge.indicator.code))
    .filter((bridge) => bridge.people.length > 0)
    .map((bridge) => composeList(bridge, { report, change, messages, words, rows }));
}

interface ListSource {
  readonly report: Report;
  readonly change: ReportChange;
  readonly messages: Messages;
  readonly words: ChangeMessages;
  /** Per person of each roster, the first entry; −1 for none. */
  readonly rows: Readonly<Record<'earlier' | 'later', Int32Array>>;
}

function firstRows({ person, personCount }: Roster): Int32Array {
  const rows = new Int32Array(personCount).fill(-1);
  for (let row = person.length - 1; row >= 0; row--) rows[person[row] ?? 0] = row;
  return rows;
}

function composeList(bridge: IndicatorBridge, source: ListSource): SheetDescription {
  const { report, change, messages, words } = source;
  const { code, title } = bridge.indicator;
  const draft = new SheetDraft(WIDTHS);
  const next = putTitle(draft, report, messages, words.people.title(title[report.language]));
  const summary = words.people.summary(bridge.people.length, change.since);
  draft.paragraph(next, 0, draft.across, summary, noteStyle);
  const header = next + 1;
  const cells = bridge.people.map((one, index) => [index + 1, ...personCells(one, source)]);
  const table = putTable(draft, header, tableColumns(messages, words), cells, smallLook);
  const links = { ...table, row: header + 1, rows: cells.length, column: WIDTHS.length - 1 };
  draft.style({ ...links, columns: 1 }, inkStyle(palette.link));
  return draft.describe(
    { key: `people:change:${code}`, name: legalSheetName(`${words.people.sheet} ${code}`) },
    {
      tables: [
        { name: `RollcallChange_${code}`, area: table, showFilter: true, showBandedRows: false },
      ],
      freeze: { rows: header + 1, columns: 2 },
      page: { ...landscapePage(report, messages), repeatRows: { row: header, rows: 1 } },
    },
  );
}

/** Number, name, birth date, unit, cause, three counts, place: a landscape page. */
const WIDTHS = [4.5, 24, 11, 34, 18, 8, 8, 8, 20];

function tableColumns(messages: Messages, words: ChangeMessages): TableColumn[] {
  const { people, columns } = messages.report;
  const signed = (header: string): TableColumn => ({
    header,
    align: 'center',
    numberFormat: '+0;-0;0',
  });
  return [
    { header: people.number, align: 'center' },
    { header: fieldName(messages, 'name'), numberFormat: '@' },
    { header: fieldName(messages, 'birthDate'), align: 'center', numberFormat: dateFormat },
    { header: columns.unit },
    { header: words.people.cause },
    signed(columns.numerator),
    signed(words.columns.unknown),
    signed(columns.denominator),
    { header: people.place },
  ];
}

/** As they are in the later roster; who left, as they were. */
function personCells(
  { cause, before, after, certain, possible, denominator }: PersonContribution,
  { change, report, words, rows }: ListSource,
): CellInput[] {
  const [roster, row] =
    after >= 0 ? [change.later, rows.later[after]] : [change.earlier, rows.earlier[before]];
  const entry = row ?? 0;
  return [
    ...['name', 'birthDate'].map((key) =>
      rosterValue(roster.columns.get(key), entry, report.uses1904Dates),
    ),
    unitPath(roster, entry),
    startSentence(words.causes[cause]),
    certain,
    possible - certain,
    denominator,
    after >= 0 ? placeLink(roster, entry, 'name') : '',
  ];
}
