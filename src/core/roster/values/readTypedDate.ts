import { MONTH_NAMES } from '../../engine/monthNames';

/** A date as somebody typed it; a `month` or `day` of 0 was left open ("00/00/1958", "8/1975"). */
export interface TypedDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Day and month were two numbers before the year: which is which depends on the column. */
  readonly isOrderOpen: boolean;
  /** The year was typed with two digits. */
  readonly isYearShort: boolean;
}

/**
 * Reads the ways in which people type dates; day before month where the text leaves it open.
 * `null` for anything else. Whether the day exists is for the caller to check.
 */
export function readTypedDate(text: string): TypedDate | null {
  const common = COMMON.exec(text);
  if (common) return typed(common[3], common[2], common[1], true);
  const words = simplified(text);
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(words);
    const date = match && read(match);
    if (date) return date;
  }
  return null;
}

function simplified(text: string): string {
  return text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u200b-\u200f\ufeff'"]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\\|[–—]/g, (mark) => (mark === '\\' ? '/' : '-'))
    .replace(/[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?z?$/, '')
    .replace(/^(?:sinh|ns|sn)[: ]+/, '')
    .replace(/(?<=\d)\s*(?:[.,;]|\([^()]*\))+$/, '')
    .trim();
}

type Form = {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => TypedDate | null;
};

/** Nearly all typed dates; the rest is worth a closer look. */
const COMMON = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const MARK = ' ?[/.,-] ?| ';
/** "tháng", as Vietnamese Excel shortens it too. */
const MONTH = '(?:thang|thg|th|t)\\.? ?';
/** A number, or dots and question marks in place of one that nobody knew. */
const PART = '\\d{1,2}|[.…?_x-]{1,5}';

const FORMS: readonly Form[] = [
  form(/^(\d{4})$/, (m) => typed(m[1])),
  form(new RegExp(`^(ngay )?(${PART})(?:${MARK})(${PART})(?:${MARK})(\\d{4}|\\d{2})$`), (m) =>
    typed(m[4], m[3], m[2], !m[1]),
  ),
  form(/^(\d{4}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{1,2}))?$/, (m) => typed(m[1], m[2], m[3])),
  form(new RegExp(`^(${PART}) ?[/.,-] ?(\\d{4})$`), (m) => typed(m[2], m[1])),
  form(
    new RegExp(`^(?:ngay )?(\\d{1,2})[ ,./-]*${MONTH}(\\d{1,2})[ ,./-]+(?:nam )?(\\d{4}|\\d{2})$`),
    (m) => typed(m[3], m[2], m[1]),
  ),
  form(new RegExp(`^${MONTH}(\\d{1,2})(?: ?[/.-] ?|,? (?:nam )?)(\\d{4})$`), (m) =>
    typed(m[2], m[1]),
  ),
  form(/^(?:ngay )?(\d{1,2})[ ,./-]*thang ([a-z]+(?: [hm]ai| mot)?),? (?:nam )?(\d{4})$/, (m) =>
    called(m[3], m[2], m[1]),
  ),
  // Behind "năm" for May the year needs a "năm" or a comma of its own.
  form(/^(?:(?:ngay )?(\d{1,2})[ ,./-]*)?thang nam(?:,| nam|, nam) ?(\d{4})$/, (m) =>
    typed(m[2], '5', m[1]),
  ),
  form(/^(\d{1,2}) ?[/.-] ?([ivx]+) ?[/.-] ?(\d{4})$/, (m) => called(m[3], m[2], m[1])),
  form(/^nam (\d{4})$/, (m) => typed(m[1])),
  form(/^(\d{1,2})[ /.-]?([a-z]{3,9})[ /.,-]*(\d{4}|\d{2})$/, (m) => named(m[3], m[2], m[1])),
  form(/^([a-z]{3,9}) (\d{1,2}),? (\d{4})$/, (m) => named(m[3], m[1], m[2])),
  form(/^([a-z]{3,9})[ /.-](\d{4})$/, (m) => named(m[2], m[1])),
  form(/^(19\d\d|20\d\d)(\d\d)(\d\d)$/, (m) => inRange(typed(m[1], m[2], m[3]))),
  form(/^(\d\d)(\d\d)(\d{4})$/, (m) => inRange(typed(m[3], m[2], m[1]))),
];

function form(pattern: RegExp, read: Form['read']): Form {
  return { pattern, read };
}

function typed(year = '', month = '', day = '', isOrderOpen = false): TypedDate {
  const number = (part: string) => (/^\d+$/.test(part) ? Number(part) : 0);
  return {
    year: Number(year),
    month: number(month),
    day: number(day),
    isOrderOpen: isOrderOpen && number(month) > 0 && number(day) > 0,
    isYearShort: year.length === 2,
  };
}

function named(year: string | undefined, name = '', day?: string): TypedDate | null {
  const month = MONTH_NAMES.findIndex((known) => known === name || known.slice(0, 3) === name) + 1;
  return month === 0 ? null : typed(year, String(month), day);
}

/** By Roman numeral, or by the Vietnamese name, which stands behind "tháng" without its accents. */
function called(year: string | undefined, name = '', day?: string): TypedDate | null {
  const month = CALLED.findIndex((names) => names.split('|').includes(name)) + 1;
  return month === 0 ? null : typed(year, String(month), day);
}

/** Not "năm": what stands behind it may be the year, with the month left blank before it. */
const CALLED: readonly string[] = [
  ...['i|gieng|mot', 'ii|hai', 'iii|ba', 'iv|tu|bon', 'v', 'vi|sau', 'vii|bay', 'viii|tam'],
  ...['ix|chin', 'x|muoi', 'xi|muoi mot', 'xii|chap|muoi hai'],
];

/** Eight digits are a date only if they can be one. */
function inRange(date: TypedDate): TypedDate | null {
  return date.year >= 1850 && date.year < 2150 && date.month <= 12 && date.day <= 31 ? date : null;
}
