/** The screen of columns and of what needs a look in the roster. */
export const viData = {
  people: (count: string) => `${count} người`,
  headerRow: (row: string) => `tiêu đề ở dòng ${row}`,
  use: 'Đọc trang này',
  notRead: 'Không đọc thành danh sách',
  tellHeader: 'Chỉ ra dòng tiêu đề',
  header: 'Tiêu đề ở dòng',
  names: 'Cột họ và tên',
  noneChosen: '(chọn)',
  columns: (sheet: string) => `Các cột của ${sheet}`,
  field: 'Là',
  leftOut: '(không dùng)',
  ownColumn: '(giữ tên cột)',
  keep: 'Đúng rồi',
  confirm: (column: string, field: string) => `Xác nhận cột ${column} là ${field}`,
  askUnsure: (count: string) => `${count} cột cần bạn xác nhận`,
  issues: 'Cần xem lại',
  noIssues: 'Không có gì cần xem lại.',
  severities: { error: 'Lỗi', warning: 'Cảnh báo', note: 'Lưu ý' },
  openCell: (place: string) => `Mở ô ${place}`,
  more: (count: string) => `Xem thêm ${count} ô`,
  reset: 'Bỏ các lựa chọn về cột',
};

export type DataMessages = typeof viData;
