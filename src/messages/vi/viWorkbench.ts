/** The page that shows the pane beside a simulated workbook. */
export const viWorkbench = {
  title: 'Rollcall – bàn thử',
  loading: 'Đang mở danh sách mẫu…',
  sheets: 'Các trang tính',
  cell: 'Ô đang chọn',
  content: 'Nội dung ô',
  undo: 'Hoàn tác',
  insertRow: 'Chèn dòng',
  deleteRow: 'Xóa dòng',
  open: 'Mở tệp .xlsx',
  save: 'Lưu thành .xlsx',
  host: 'Giả làm',
  theme: 'Màu',
  themes: { light: 'Sáng', dark: 'Tối', contrast: 'Tương phản cao' },
  language: 'Tiếng',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  ribbon: 'Rollcall trên thanh lệnh',
  commands: { generateReport: 'Lập báo cáo', refreshReport: 'Làm mới' },
  openPane: 'Mở ngăn',
  faults: 'Gây lỗi',
  faultKinds: {
    slow: 'Chậm 3 giây',
    silent: 'Không trả lời',
    error: 'Lỗi giữa chừng',
    editing: 'Đang sửa ô',
    protect: 'Bảo vệ trang này',
    readOnly: 'Chỉ đọc',
  },
  pane: 'Ngăn Rollcall',
  notOpened: 'Không mở được tệp này.',
};

export type WorkbenchMessages = typeof viWorkbench;
