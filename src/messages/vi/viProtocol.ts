/** What reading did with every row and column of every sheet. */
export const viProtocol = {
  sheet: (name: string) => `Trang tính "${name}"`,
  header: (first: string, last: string) =>
    first === last ? `Tiêu đề: dòng ${first}` : `Tiêu đề: dòng ${first} – ${last}`,
  noRoster: 'Không đọc thành danh sách cán bộ.',
  noHeader: 'Không có dòng tiêu đề.',
  rows: 'Các dòng',
  columns: 'Các cột',
  rowKinds: {
    person: 'người (hoặc chức vụ của người)',
    title: 'dòng tên danh sách',
    header: 'dòng tiêu đề',
    group: 'dòng tên đơn vị, nhóm',
    total: 'dòng cộng',
    blank: 'dòng trống',
    vacancy: 'vị trí khuyết',
    continued: 'dòng ghi tiếp chức vụ',
    repeat: 'dòng lặp lại',
    signature: 'dòng ký tên',
    note: 'dòng ghi chú',
    rejected: 'dòng không hiểu được',
  },
  sum: 'tổng số dòng đã dùng',
  /** What a column became; the sureness follows. */
  becomes: (column: string, header: string, field: string) => `${column} "${header}" → ${field}`,
  leftOut: 'bỏ qua',
  ownColumn: 'giữ làm cột riêng',
  ordinal: 'số thứ tự',
  /** A column that holds only a part of its field. */
  partOf: (field: string, part: string) => `${field} (${part})`,
  readAs: (field: string, order: string) => `${field}, đọc ${order}`,
  orders: { dmy: 'ngày/tháng/năm', mdy: 'tháng/ngày/năm' },
  parts: {
    male: 'nam',
    female: 'nữ',
    day: 'ngày',
    month: 'tháng',
    dayMonth: 'ngày và tháng',
    year: 'năm',
    surname: 'họ và đệm',
    middle: 'tên đệm',
    given: 'tên',
    partyPost: 'chức vụ Đảng',
    otherPost: 'chức vụ khác',
  },
  reasons: {
    mapping: 'theo bảng ghép cột',
    remembered: 'theo lần xác nhận trước',
    header: 'theo tiêu đề',
    content: 'theo nội dung các ô',
    unmapped: 'không khớp trường nào',
  },
  confidence: (share: string) => `chắc ${share}`,
};

export type ProtocolMessages = typeof viProtocol;
