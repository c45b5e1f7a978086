import type { Indicator } from '../../core/indicators/Indicator';
import { definitionLines } from '../../messages/definitionLines';
import type { Messages } from '../../messages/messagesFor';
import { showFormula } from '../../messages/showFormula';
import type { SheetDescription } from '../../sheet/SheetDescription';
import { pageBreaks } from '../blocks/pageBreaks';
import { portraitPage } from '../blocks/portraitPage';
import { palette } from '../blocks/palette';
import { SheetDraft } from '../blocks/SheetDraft';
import { putTable } from '../blocks/tableBlock';
import { sectionStyle } from '../blocks/textSections';
import { putTitle } from '../blocks/titleBlock';
import type { Report } from '../Report';
import type { ReportOptions } from '../ReportOptions';

/** How the figures came about, so that somebody else can come to the same ones. */
export function composeMethod(
  report: Report,
  messages: Messages,
  options: ReportOptions,
): SheetDescription[] {
  const { method, sheets } = messages.report;
  const draft = new SheetDraft(WIDTHS);
  const first = putTitle(draft, report, messages, method.title) + 1;
  const facts = factsOf(report, messages, options);
  const table = putTable(draft, first, [{ header: method.fact }, { header: method.value }], facts);
  draft.style({ ...table, columns: 1 }, { font: { bold: true } });
  const heading = table.row + table.rows + 1;
  draft.paragraph(heading, 0, WIDTHS.length, method.definitions, sectionStyle);
  const definitions = report.indicators.map(({ result: { indicator } }) => [
    `${indicator.title[report.language]}\n(${indicator.code})`,
    [...definitionLines(messages, indicator), ...formulaLines(messages, indicator)].join('\n'),
  ]);
  const columns = [{ header: messages.report.columns.title }, { header: method.definition }];
  const { rows } = putTable(draft, heading + 1, columns, definitions);
  const end = heading + 1 + rows;
  const page = {
    ...portraitPage(report, messages),
    repeatRows: { row: heading + 1, rows: 1 },
  };
  const blocks = [
    { start: heading, head: 3 },
    ...definitions.slice(1).map((_, index) => ({ start: heading + 3 + index })),
  ];
  return [
    draft.describe(
      { key: 'method', name: sheets.method },
      {
        tabColor: palette.quiet.color,
        page: {
          ...page,
          breaksBefore: pageBreaks(draft, page, blocks, end),
          printArea: { row: 0, column: 0, rows: end, columns: WIDTHS.length },
        },
      },
    ),
  ];
}

const WIDTHS = [30, 64];

function factsOf(
  report: Report,
  messages: Messages,
  options: ReportOptions,
): readonly (readonly [string, string])[] {
  const { facts } = messages.report.method;
  const { number, date, list } = messages.formats;
  const { roster, definitions, made } = report;
  const mask = options.maskBelow ?? 0;
  return [
    [facts.asOf, date(report.asOf)],
    [facts.sheets, list(roster.sheets)],
    [facts.rows, number(roster.rows)],
    [facts.people, number(roster.people)],
    [facts.fingerprint, roster.fingerprint],
    ...(definitions
      ? ([
          [facts.definitions, `${definitions.title[report.language]} (${definitions.name})`],
        ] as const)
      : []),
    ...(definitions?.fingerprint === undefined
      ? []
      : ([[facts.definitionsFingerprint, definitions.fingerprint]] as const)),
    ...(made
      ? ([
          [facts.made, `${date(made.at.slice(0, 10))}${made.at.slice(10, 16).replace('T', ' ')}`],
          [facts.version, made.version],
        ] as const)
      : []),
    [facts.ages, agesRule(report, messages)],
    [facts.unknown, facts.unknownRule],
    ...(report.hasRetirement === true ? ([[facts.projection, facts.retirement]] as const) : []),
    [facts.masking, mask > 0 ? facts.masked(mask) : facts.notMasked],
  ];
}

/** The counting rules in force, each once. */
function agesRule(report: Report, messages: Messages): string {
  const { rules, leapRules } = messages.report.method;
  const texts = report.indicators.map(({ result }) => {
    const { age = 'date', leapDay = 'march1' } = result.indicator.settings ?? {};
    return `${rules[age]}; ${leapRules[leapDay]}`;
  });
  const [only = `${rules.date}; ${leapRules.march1}`] = new Set(texts);
  return new Set(texts).size <= 1 ? only : [...new Set(texts)].join('\n');
}

/** The texts that were evaluated, for people who want to check. */
function formulaLines(messages: Messages, { measure }: Indicator): string[] {
  const { formula, parts } = messages.report.method;
  return Object.entries(measure).flatMap(([part, text]) =>
    typeof text === 'string' && part !== 'kind' && part !== 'level' && text !== ''
      ? [formula(parts[part] ?? part, showFormula(messages, text))]
      : [],
  );
}
