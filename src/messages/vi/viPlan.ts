/** The screen of planned personnel changes. */
export const viPlan = {
  intro: 'Thử trước các thay đổi nhân sự. Danh sách trong sổ tính không bị sửa.',
  changes: 'Thay đổi dự kiến',
  none: 'Chưa có thay đổi nào.',
  onSheet: (count: string) => `Trên trang tính (${count}), cũng được tính:`,
  kinds: {
    appoint: 'Bổ nhiệm',
    move: 'Chuyển công tác',
    leave: 'Thôi công tác',
    qualify: 'Đạt tiêu chuẩn mới',
  },
  kind: 'Việc',
  person: 'Người',
  searching: 'Đang tìm…',
  date: 'Từ ngày',
  field: 'Thông tin thay đổi',
  value: 'Giá trị mới',
  addField: 'Thêm thông tin khác',
  add: 'Thêm thay đổi',
  remove: (change: string) => `Bỏ: ${change}`,
  line: (date: string, kind: string, name: string) => `${date}: ${kind} – ${name}`,
  sets: (field: string, value: string) => `${field}: ${value}`,
  effect: (date: string) => `Kết quả đến ${date}`,
  indicator: 'Chỉ tiêu',
  before: 'Trước',
  after: 'Sau',
  retirement: 'Tính cả nghỉ hưu theo quy định',
  issues: 'Có dòng chưa hiểu được',
};

export type PlanMessages = typeof viPlan;
