import { formatsFor } from '../Formats';
import { viScopes } from './viScopes';

const { date, list, number } = formatsFor('vi');

/** Of what a figure is: a unit, or the whole. */
interface Place {
  readonly name: string;
  readonly isWhole: boolean;
}

/** "có 0 cán bộ" is not said. */
const owned = (count: string, title: string) =>
  count === '0' ? `chưa có ${title} nào` : `có ${count} ${title}`;

/** Clauses of the official paragraphs; `composeParagraph` joins them. Distances come formatted. */
export const viParagraphs = {
  /** What people or units are counted in: 1 → "1 người". */
  counted: {
    people: (count: number) => `${number(count)} người`,
    communes: (count: number) => `${number(count)} đơn vị cấp xã`,
    districts: (count: number) => `${number(count)} đơn vị cấp huyện`,
    units: (count: number) => `${number(count)} đơn vị`,
  },
  whole: viScopes,
  /** Those of whom a title says something: "có trình độ …". */
  people: (title: string) => `người ${title}`,
  /** `title` begins with a small letter where grammar wants it. */
  opening: {
    /** Of units that have whom the title names where `isOfUnits`. */
    share: (
      place: Place,
      title: string,
      count: string,
      of: string,
      value: string,
      isOfUnits?: boolean,
    ) =>
      `${place.name} ${isOfUnits ? `có ${count} trên ${of} có ${title}` : owned(count, title)}, đạt ${value}`,
    count: (place: Place, title: string, count: string) => `${place.name} ${owned(count, title)}`,
    /** For titles that are not people: rates, ratios, means. */
    rate: (place: Place, title: string, count: string, of: string, value: string) =>
      `${title}${place.isWhole ? '' : ` của ${place.name}`}: ${count}/${of}, đạt ${value}`,
    ratio: (place: Place, title: string, count: string, to: string, value: string) =>
      `${title}${place.isWhole ? '' : ` của ${place.name}`}: ${count}/${to}, bằng ${value}`,
    value: (place: Place, title: string, value: string) =>
      `${title}${place.isWhole ? '' : ` của ${place.name}`}: ${value}`,
    nobody: (place: Place, title: string) =>
      `${place.name} không có ai thuộc diện tính của chỉ tiêu “${title}” nên chưa có số liệu để đánh giá.`,
  },
  between: (low: string, high: string) => `từ ${low} đến ${high}`,
  target: (ofProject: boolean, target: string) =>
    `(${ofProject ? 'chỉ tiêu của Đề án' : 'chỉ tiêu'}: ${target})`,
  standing: {
    above: (by: string) => `vượt chỉ tiêu ${by}`,
    equal: 'bằng mức chỉ tiêu',
    equalCeiling: 'vừa bằng mức tối đa',
    below: (by: string) => `thấp hơn chỉ tiêu ${by}`,
    tooHigh: (by: string) => `cao hơn chỉ tiêu ${by}`,
    onlyEqualFloor: 'mới bằng, chưa trên mức chỉ tiêu',
    onlyEqualCeiling: 'đã bằng, không còn dưới mức tối đa',
    underCeiling: (by: string) => `thấp hơn mức tối đa ${by}`,
    overCeiling: (by: string) => `vượt mức tối đa ${by}`,
    within: 'nằm trong khoảng chỉ tiêu',
    undecidable: 'chưa xác định được có đạt hay không',
  },
  /** Distances when something is unknown: the worst case is told. */
  atLeast: (by: string) => `ít nhất ${by}`,
  atMost: (by: string) => `nhiều nhất ${by}`,
  short: (people: string) => `còn thiếu ${people}`,
  excess: (people: string) => `nhiều hơn mức cho phép ${people}`,
  points: (points: string) => `${points} điểm phần trăm`,
  tiny: 'chưa đến 0,01 điểm phần trăm',
  /** The numerator of a ratio, also as a share of everybody in the population. */
  ofAll: (people: string, value: string) =>
    `Tính trên toàn bộ ${people} thuộc diện tính: ${value}.`,
  unknown: (people: string) => `Còn ${people} thiếu dữ liệu để kết luận.`,
  undecided: (count: number) => `Còn ${number(count)} người chưa rõ có thuộc diện tính hay không.`,
  projected: (day: number, value: string) => `Dự báo đến ngày ${date(day)}: ${value}.`,
  all: {
    mixed: (asOf: number, total: number, parts: readonly string[]) =>
      `Tính đến ngày ${date(asOf)}, trong ${number(total)} chỉ tiêu có đặt mục tiêu có ${list(parts)}.`,
    noTargets: (asOf: number) => `Tính đến ngày ${date(asOf)}, chưa chỉ tiêu nào có đặt mục tiêu.`,
    nothing: (asOf: number) => `Tính đến ngày ${date(asOf)}, chưa có chỉ tiêu nào được tính.`,
    everyReached: (asOf: number, total: number) =>
      total === 1
        ? `Tính đến ngày ${date(asOf)}, chỉ tiêu duy nhất có đặt mục tiêu đã đạt.`
        : `Tính đến ngày ${date(asOf)}, cả ${number(total)} chỉ tiêu có đặt mục tiêu đều đạt.`,
    noneReached: (asOf: number, total: number) =>
      total === 1
        ? `Tính đến ngày ${date(asOf)}, chỉ tiêu duy nhất có đặt mục tiêu chưa đạt.`
        : `Tính đến ngày ${date(asOf)}, cả ${number(total)} chỉ tiêu có đặt mục tiêu đều chưa đạt.`,
    noneDecided: (asOf: number, total: number) =>
      total === 1
        ? `Tính đến ngày ${date(asOf)}, chỉ tiêu duy nhất có đặt mục tiêu chưa xác định được.`
        : `Tính đến ngày ${date(asOf)}, cả ${number(total)} chỉ tiêu có đặt mục tiêu đều chưa xác định được.`,
    reached: (count: number) => `${number(count)} chỉ tiêu đạt`,
    missed: (count: number) => `${number(count)} chỉ tiêu chưa đạt`,
    undecidable: (count: number) => `${number(count)} chỉ tiêu chưa xác định được`,
    missedNames: (titles: readonly string[]) => `Chưa đạt: ${titles.join('; ')}.`,
    exceededNames: (titles: readonly string[]) => `Vượt mức tối đa: ${titles.join('; ')}.`,
    roster: (people: number) =>
      people === 0
        ? 'Danh sách không có người nào.'
        : `Số liệu tổng hợp từ danh sách ${number(people)} người.`,
  },
};

export type ParagraphMessages = typeof viParagraphs;
