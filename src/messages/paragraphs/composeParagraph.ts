import type { Indicator, Measure } from '../../core/indicators/Indicator';
import type { Figure } from '../../core/indicators/IndicatorResult';
import type { UnitScope } from '../../core/roster/UnitTree';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { formatBesideTarget, formatTarget, formatValue } from '../formatValue';
import type { Messages } from '../messagesFor';
import { composeOfAll } from './composeOfAll';
import { composeStanding } from './composeStanding';
import { countedIn } from './formatDistance';
import { formatRange } from './formatRange';
import { midSentence } from './midSentence';

/** What a paragraph may add to the figure itself. */
export interface ParagraphContext {
  /** Name of the unit whose figure it is; absent for the whole. */
  readonly unit?: string;
  /** What the whole is; a province where nothing is said. */
  readonly scope?: UnitScope;
  readonly projected?: { readonly at: number; readonly low: number; readonly high: number };
}

/**
 * The official sentences on an indicator, from computed values only: "Toàn tỉnh có 869 cán bộ trẻ
 * … , đạt 26,87 % (chỉ tiêu của Đề án: không dưới 15 %), vượt chỉ tiêu 11,87 điểm phần trăm."
 */
export function composeParagraph(
  messages: Messages,
  compared: ComparedIndicator,
  context: ParagraphContext = {},
): string {
  const { indicator } = compared.result;
  const { figure } = compared.overall;
  const { unit, scope = 'province' } = context;
  const place = { name: unit ?? messages.paragraphs.whole[scope], isWhole: unit === undefined };
  if (figure.value === null) {
    const title = indicator.title[messages.language];
    return [
      messages.paragraphs.opening.nobody(place, title),
      ...missingData(messages, indicator, figure),
    ].join(' ');
  }
  const main = [
    [
      composeOpening(messages, indicator, figure, figure.value, place),
      targetClause(messages, compared),
    ]
      .filter((part) => part !== '')
      .join(' '),
    ...composeStanding(messages, compared),
  ];
  return [
    `${main.join(', ')}.`,
    ...composeOfAll(messages, figure),
    ...missingData(messages, indicator, figure),
    ...projection(messages, indicator.measure, context),
  ].join(' ');
}

function composeOpening(
  messages: Messages,
  indicator: Indicator,
  figure: Figure,
  range: { readonly low: number; readonly high: number },
  place: { readonly name: string; readonly isWhole: boolean },
): string {
  const { measure } = indicator;
  const { opening } = messages.paragraphs;
  const title = indicator.title[messages.language];
  const value = formatRange(messages, range.low, range.high, (one) =>
    formatBesideTarget(messages, measure, one, indicator.target?.value),
  );
  const count = formatRange(messages, figure.certain, figure.possible, (one) =>
    messages.formats.number(one),
  );
  const plainTotal = messages.formats.number(figure.denominator);
  switch (measure.kind) {
    case 'share':
    case 'unitShare': {
      const total = countedIn(messages, measure)(figure.denominator);
      const isOfUnits = measure.kind === 'unitShare' && !namesUnits(indicator);
      if (namesPeople(indicator) && !(isOfUnits && asksForSeveral(measure))) {
        return opening.share(place, inSentence(messages, title), count, total, value, isOfUnits);
      }
      const isPlain = messages.language === 'vi' && measure.kind === 'share';
      return opening.rate(place, title, count, isPlain ? plainTotal : total, value);
    }
    case 'ratio':
      return opening.ratio(place, title, count, plainTotal, value);
    case 'count':
      return namesPeople(indicator)
        ? opening.count(place, inSentence(messages, title), count)
        : opening.value(place, title, value);
    case 'mean':
    case 'median':
      return opening.value(place, title, value);
  }
}

/** Whether "869 <title>" is a phrase: "869 cán bộ trẻ", but not "869 tỷ lệ cán bộ trẻ". */
function namesPeople(indicator: Indicator): boolean {
  const title = indicator.title.vi.normalize('NFC');
  if (indicator.measure.kind === 'unitShare' && SAYS_OF_PEOPLE.test(title)) return false;
  return !/^(tỷ lệ|tỉ lệ|tỷ trọng|số|tổng số|mức|cơ cấu|độ tuổi|tuổi|trình độ|hệ số|thâm niên|quy hoạch|kết quả|xếp loại)(\s|$)/i.test(
    title,
  );
}

/** Whether "21 <title>" are units: "21 xã có Bí thư …", but not "10 Phó Chủ tịch …", who are people. */
function namesUnits({ title }: Indicator): boolean {
  return /^(xã|phường|thị trấn|thị xã|thành phố|huyện|quận|sở|đơn vị|cơ quan|địa phương|đảng bộ)(?! đội| ủy viên)[\s,]/i.test(
    title.vi.normalize('NFC'),
  );
}

/** "Có phó chủ tịch" is said of a unit with one; of one with at least two it would say too little. */
function asksForSeveral(measure: Measure): boolean {
  const { atLeast = 1, atLeastShare } = measure.kind === 'unitShare' ? measure : {};
  return atLeast > 1 || atLeastShare !== undefined;
}

/** Titles that say something of people without naming them: "Có trình độ …", "Dưới 40 tuổi". */
const SAYS_OF_PEOPLE =
  /^(có|đạt|là|được|tham gia|hoàn thành|không|chưa|giữ|đang|đã|thuộc|qua|biết|tốt nghiệp|từ|dưới|trên|dân tộc|sau đại học)\s/i;

/**
 * English puts the title first, so only Vietnamese has it within the sentence, where whom it says
 * something of is named.
 */
function inSentence(messages: Messages, title: string): string {
  if (messages.language !== 'vi') return title;
  const said = midSentence(title);
  return SAYS_OF_PEOPLE.test(title.normalize('NFC')) ? messages.paragraphs.people(said) : said;
}

function targetClause(messages: Messages, { result, overall }: ComparedIndicator): string {
  const { target, measure, source } = result.indicator;
  if (!target || !overall.target) return '';
  const stated = { ...overall.target, comparator: target.comparator };
  const ofProject = source?.vi.normalize('NFC').startsWith('Đề án') ?? false;
  return messages.paragraphs.target(ofProject, formatTarget(messages, measure, stated));
}

function missingData(messages: Messages, indicator: Indicator, figure: Figure): string[] {
  const { paragraphs } = messages;
  const unknown = figure.possible - figure.certain;
  const people = countedIn(messages, indicator.measure)(unknown);
  return [
    ...(unknown > 0 ? [paragraphs.unknown(people)] : []),
    ...(figure.undecided > 0 ? [paragraphs.undecided(figure.undecided)] : []),
  ];
}

function projection(
  messages: Messages,
  measure: Measure,
  { projected }: ParagraphContext,
): string[] {
  if (!projected) return [];
  const { at, low, high } = projected;
  const value = formatRange(messages, low, high, (one) => formatValue(messages, measure, one));
  return [messages.paragraphs.projected(at, value)];
}
