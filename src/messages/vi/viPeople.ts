import { formatsFor } from '../Formats';

const { list, number } = formatsFor('vi');

/** What lists of people say. */
export const viPeople = {
  title: (indicator: string) => `Danh sách: ${indicator}`,
  summary: (counts: Record<'counted' | 'not' | 'open' | 'excluded', number>) =>
    `Được tính ${number(counts.counted)} người; không được tính ${number(counts.not)} người; chưa xác định ${number(counts.open)} người; ngoài diện tính ${number(counts.excluded)} người.`,
  number: 'TT',
  standing: 'Kết quả',
  reason: 'Lý do',
  place: 'Vị trí trong danh sách',
  standings: {
    counted: 'Được tính',
    unknown: 'Chưa xác định',
    undecided: 'Chưa rõ thuộc diện tính',
    nearest: 'Chỉ thiếu một điều kiện',
    fixed: 'Thiếu điều không đổi được',
    notCounted: 'Không được tính',
  },
  missing: (fields: readonly string[]) => `thiếu dữ liệu: ${list(fields)}`,
  lacks: (parts: readonly string[]) => `chưa đáp ứng: ${parts.join('; ')}`,
};
