import { formatsFor } from '../Formats';

const { date, number } = formatsFor('vi');

/** Why figures differ from those of an earlier roster. */
export const viChange = {
  heading: (file: string, day: number) =>
    `Thay đổi so với ${file}, ngày ${date(day)} (số đạt/tổng số tăng, giảm theo nguyên nhân):`,
  causes: {
    redefined: 'định nghĩa mới',
    aged: 'thời gian trôi qua',
    left: 'rời danh sách',
    changed: 'thay đổi thông tin',
    joined: 'mới vào danh sách',
  },
  sheet: 'Nguyên nhân thay đổi',
  title: (day: number) => `Nguyên nhân thay đổi của các chỉ tiêu từ ngày ${date(day)}`,
  note: 'Các phần thay đổi cộng lại đúng bằng chênh lệch giữa hai ngày, với tỷ lệ thì tính bằng điểm %. Số người là những người có kết quả thay đổi vì nguyên nhân đó.',
  columns: {
    cause: 'Ngày, nguyên nhân',
    people: 'Số người',
    unknown: 'Chưa rõ',
    part: 'Thay đổi',
  },
  at: (day: number) => `Ngày ${date(day)}`,
  notCompared: (titles: string, day: number) =>
    `Không so sánh được, vì ngày ${date(day)} chỉ tiêu chưa có hiệu lực hoặc danh sách thiếu cột: ${titles}.`,
  people: {
    sheet: 'Biến động',
    title: (title: string) => `Những người làm thay đổi chỉ tiêu: ${title}`,
    summary: (people: number, day: number) =>
      `${number(people)} lượt người so với danh sách ngày ${date(day)}; ô liên kết dẫn tới người trong danh sách hiện nay.`,
    cause: 'Nguyên nhân',
  },
};

export type ChangeMessages = typeof viChange;
