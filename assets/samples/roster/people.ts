import type { Random } from './random';

export type Gender = 'Nam' | 'Nữ';

/** A calendar date; a year alone when that is all the list gives. */
export type Birth =
  | { readonly year: number; readonly month: number; readonly day: number }
  | { readonly year: number };

/** On this day ages are judged; who was born on it forty years before is forty, not under forty. */
const asOf = { year: 2023, month: 11, day: 30 };

const surnames: readonly (readonly [string, number])[] = [
  ['Nguyễn', 38], ['Trần', 11], ['Lê', 9], ['Phạm', 9], ['Hoàng', 5], ['Vũ', 7], ['Đặng', 3],
  ['Bùi', 3], ['Đỗ', 3], ['Ngô', 2], ['Dương', 2], ['Đào', 2], ['Đoàn', 2], ['Lương', 2], ['Tăng', 1],
]; // prettier-ignore
const middle: Record<Gender, readonly string[]> = {
  Nam: ['Văn', 'Đức', 'Quang', 'Hữu', 'Xuân', 'Đình', 'Minh', 'Công', 'Tiến', 'Bá'],
  Nữ: ['Thị', 'Thị Thu', 'Thị Thanh', 'Thị Minh', 'Ngọc', 'Thị Kim', 'Hồng', 'Thị Phương'],
};
const given: Record<Gender, readonly string[]> = {
  Nam: ['An', 'Bảo', 'Chiến', 'Cường', 'Dũng', 'Đạt', 'Hải', 'Hiếu', 'Hùng', 'Khánh', 'Lâm', 'Long',
    'Mạnh', 'Nam', 'Phong', 'Phúc', 'Quân', 'Sơn', 'Thắng', 'Thịnh', 'Toàn', 'Trung', 'Tuấn', 'Vinh'],
  Nữ: ['Anh', 'Chi', 'Dung', 'Duyên', 'Hà', 'Hạnh', 'Hiền', 'Hoa', 'Hương', 'Huyền', 'Lan', 'Liên',
    'Linh', 'Loan', 'Mai', 'Nga', 'Nhung', 'Oanh', 'Phượng', 'Quyên', 'Thảo', 'Thúy', 'Trang', 'Yến'],
}; // prettier-ignore

export function inventName(random: Random, gender: Gender): string {
  return `${random.weighted(surnames)} ${random.pick(middle[gender])} ${random.pick(given[gender])}`;
}

/** A birth date whose owner is certainly under forty, or certainly not, at `asOf`. */
export function inventBirth(random: Random, isUnderForty: boolean): Birth {
  const first = isUnderForty
    ? { year: asOf.year - 40, month: 12, day: 1 }
    : { year: 1963, month: 6, day: 1 };
  const last = isUnderForty
    ? { year: 1997, month: 12, day: 31 }
    : { year: asOf.year - 40, month: 11, day: 30 };
  const from = Date.UTC(first.year, first.month - 1, first.day);
  const to = Date.UTC(last.year, last.month - 1, last.day);
  const days = (to - from) / 86_400_000;
  // The square leans towards forty, where the ages of committees crowd.
  const lean = random.next() ** 1.6;
  const offset = Math.floor((isUnderForty ? lean : 1 - lean) * (days + 1));
  const date = new Date(from + Math.min(offset, days) * 86_400_000);
  const year = date.getUTCFullYear();
  const isPlainYear = random.chance(0.03) && Math.abs(year - 1983) > 2;
  if (isPlainYear) return { year };
  return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const grades: readonly (readonly [string, number])[] = [
  ['Hoàn thành xuất sắc nhiệm vụ', 17],
  ['Hoàn thành tốt nhiệm vụ', 73],
  ['Hoàn thành nhiệm vụ', 9],
  ['Không hoàn thành nhiệm vụ', 1],
];

export function inventGrade(random: Random): string {
  return random.weighted(grades);
}
