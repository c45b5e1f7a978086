import { formatsFor } from '../Formats';

const { date, number } = formatsFor('vi');

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
  ranking: (title: string, missed: number, units: number, target: string, open: number) =>
    missed === 0 && open > 0
      ? `${title}: ${number(open)}/${number(units)} đơn vị chưa xác định được (${target})`
      : missed === 0
        ? `${title}: không đơn vị nào trong ${number(units)} đơn vị thấp hơn mục tiêu (${target})`
        : `${title}: ${number(missed)}/${number(units)} đơn vị chưa đạt mục tiêu (${target})`,
  lowest: (units: number) => `– ${number(units)} đơn vị thấp nhất`,
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
