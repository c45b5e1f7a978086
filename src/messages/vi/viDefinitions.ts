import { formatsFor } from '../Formats';

const { date, number, share } = formatsFor('vi');

/** How an indicator's definition is said in words. */
export const viDefinitions = {
  age: 'Tuổi',
  everybody: 'tất cả người trong danh sách',
  population: (words: string) => `Diện tính: ${words}`,
  condition: (words: string) => `Điều kiện: ${words}`,
  ratio: (numerator: string, denominator: string) =>
    `Số người đáp ứng điều kiện ${numerator}, chia cho số người đáp ứng điều kiện ${denominator}`,
  mean: (value: string) => `Bình quân của ${value}`,
  median: (value: string) => `Trung vị của ${value}`,
  unitShare: (level: string, condition: string, atLeast: string) =>
    `Tỷ lệ ${level} có ${atLeast} đáp ứng: ${condition}`,
  also: (condition: string, other: string) => `${condition}, đồng thời ${other}`,
  atLeast: (count: number) => `ít nhất ${number(count)} người`,
  atLeastShare: (fraction: number) => `ít nhất ${share(fraction)} số người`,
  source: (source: string) => `Nguồn: ${source}`,
  valid: (from: string | undefined, to: string | undefined) =>
    `Áp dụng${from === undefined ? '' : ` từ ${date(from)}`}${to === undefined ? '' : ` đến ${date(to)}`}`,
  levels: {
    province: 'đơn vị cấp tỉnh',
    district: 'đơn vị cấp huyện',
    commune: 'đơn vị cấp xã',
    department: 'sở, ban, ngành',
  } as Readonly<Record<string, string | undefined>>,
  words: {
    and: (parts: readonly string[]) => parts.join(' và '),
    or: (parts: readonly string[]) => parts.join(' hoặc '),
    not: (part: string) => `không (${part})`,
    /** A mark or yes/no field that must be set. */
    marked: (field: string) =>
      /^(?:là|có|đã|được|đạt|tham gia|thuộc)\s/iu.test(field) ? field : `là ${field}`,
    oneOf: (field: string, values: readonly string[]) => `${field} là ${values.join(' hoặc ')}`,
    begins: (field: string, text: string) => `${field} bắt đầu bằng ${text}`,
    contains: (field: string, text: string) => `${field} có chữ ${text}`,
    blank: (field: string) => `${field} để trống`,
    filled: (field: string) => `có ghi ${field}`,
    since: (from: string, to?: string) =>
      to === undefined ? `thời gian kể từ ${from}` : `thời gian từ ${from} đến ${to}`,
    /** A person's age; `from` where it is counted from another day than the date of birth. */
    age: (from: string | null, to?: string) =>
      from === null
        ? `Tuổi${to === undefined ? '' : ` tính đến ${to}`}`
        : `Tuổi tính từ ${from}${to === undefined ? '' : ` đến ${to}`}`,
    yearOf: (day: string) => `năm của ${day}`,
    monthOf: (day: string) => `tháng của ${day}`,
    day: (day: number) => `ngày ${date(day)}`,
    asOf: 'ngày chốt số liệu',
    years: (count: number) => `${number(count, 10)} năm`,
    months: (count: number) => `${number(count, 10)} tháng`,
    /** A length of time by itself, such as one that is averaged. */
    measured: {
      years: (length: string) => `${length}, tính bằng năm`,
      months: (length: string) => `${length}, tính bằng tháng`,
    },
    compare: {
      '=': (field: string, value: string) => `${field} là ${value}`,
      '<>': (field: string, value: string) => `${field} khác ${value}`,
      '>=': (field: string, value: string) => `${field} từ ${value} trở lên`,
      '>': (field: string, value: string) => `${field} trên ${value}`,
      '<=': (field: string, value: string) => `${field} không quá ${value}`,
      '<': (field: string, value: string) => `${field} dưới ${value}`,
    },
    compareDays: {
      '=': (field: string, day: string) => `${field} là ${day}`,
      '<>': (field: string, day: string) => `${field} khác ${day}`,
      '>=': (field: string, day: string) => `${field} từ ${day} trở đi`,
      '>': (field: string, day: string) => `${field} sau ${day}`,
      '<=': (field: string, day: string) => `${field} không sau ${day}`,
      '<': (field: string, day: string) => `${field} trước ${day}`,
    },
  },
};

export type DefinitionMessages = typeof viDefinitions;
