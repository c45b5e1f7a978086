import { formatsFor } from '../Formats';

const { date, number } = formatsFor('vi');

/** How units stand to one target: a floor, a ceiling, or a value or range to be hit. */
interface RankingCounts {
  readonly kind: 'floor' | 'ceiling' | 'exact';
  readonly missed: number;
  readonly open: number;
  readonly units: number;
  /** The target as a sentence says it. */
  readonly target: string;
}

const MISSED = {
  floor: 'chưa đạt mục tiêu',
  ceiling: 'vượt mức tối đa',
  exact: 'chưa đúng mục tiêu',
};
const NONE_MISSED = {
  floor: (units: string) => `cả ${units} đơn vị đều đạt mục tiêu`,
  ceiling: (units: string) => `không đơn vị nào trong ${units} đơn vị vượt mức tối đa`,
  exact: (units: string) => `cả ${units} đơn vị đều đúng mục tiêu`,
};

/** What charts say: titles that state a finding, axes, and descriptions for people who cannot see them. */
export const viCharts = {
  title: 'Biểu đồ kết quả thực hiện các chỉ tiêu',
  notReached: (missed: number, total: number) =>
    `${number(missed)}/${number(total)} chỉ tiêu chưa đạt`,
  allReached: (total: number) => `Cả ${number(total)} chỉ tiêu đều đạt`,
  noneDecided: (undecided: number, total: number) =>
    undecided === total
      ? `Chưa xác định được chỉ tiêu nào trong ${number(total)} chỉ tiêu`
      : `${number(undecided)}/${number(total)} chỉ tiêu chưa xác định được, còn lại đều đạt`,
  undecided: (undecided: number) => `${number(undecided)} chưa xác định được`,
  actual: 'Thực hiện',
  target: 'Mục tiêu',
  axis: 'Tỷ lệ (%)',
  /** Descriptions for people who cannot see the chart. */
  description: (bars: readonly string[]) =>
    `Cột: tỷ lệ thực hiện; vạch ngang: mục tiêu. ${bars.join('; ')}.`,
  bar: (title: string, value: string, target: string) => `${title}: ${value} (${target})`,
  listed: (title: string, points: readonly string[]) => `${title}. ${points.join('; ')}.`,
  point: (name: string, value: string) => `${name}: ${value}`,
  band: (ages: string, men: number, women: number) =>
    `${ages}: ${number(men)} nam, ${number(women)} nữ`,
  date: 'Ngày',
  path: 'Lộ trình đến mục tiêu',
  projected: 'Dự báo',
  ranking: (title: string, { kind, missed, open, units, target }: RankingCounts) => {
    const parts = [
      ...(missed > 0 ? [`${number(missed)}/${number(units)} đơn vị ${MISSED[kind]}`] : []),
      ...(missed === 0 && open === 0 ? [NONE_MISSED[kind](number(units))] : []),
      ...(open > 0 ? [`${number(open)}/${number(units)} đơn vị chưa xác định được`] : []),
    ];
    return `${title}: ${parts.join('; ')} (${target})`;
  },
  lowest: (units: number) => `– ${number(units)} đơn vị thấp nhất`,
  highest: (units: number) => `– ${number(units)} đơn vị cao nhất`,
  moved: (before: string, now: string) => `kỳ trước ${before}, kỳ này ${now}`,
  going: (value: string, day: number) => `dự báo ${value} vào ngày ${date(day)}`,
  age: 'Tuổi',
  men: 'Nam',
  women: 'Nữ',
  peopleAxis: 'Số người',
  ageUnder: (years: number) => `Dưới ${number(years)}`,
  ageFrom: (years: number) => `${number(years)} trở lên`,
  ageBetween: (from: number, to: number) => `${number(from)}–${number(to)}`,
  pyramid: (band: string, count: number, people: number, unknown: number) =>
    `Nhóm tuổi đông nhất: ${band} (${number(count)}/${number(people)} người)${unknown > 0 ? `; ${number(unknown)} người chưa rõ tuổi hoặc giới tính` : ''}`,
};
