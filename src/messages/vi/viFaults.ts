/** Why a workbook could not be read or written, and what to do next; by `WorkbookFault`. */
export const viFaults = {
  fileMissing: (address: string) => `Không thấy tệp ${address}. Hãy kiểm tra lại tên và thư mục.`,
  notXlsx: (address: string) =>
    `${address} không phải tệp .xlsx. Hãy mở bằng Excel rồi lưu thành .xlsx.`,
  encrypted: (address: string) =>
    `${address} đang được đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi thử lại.`,
  damaged: (address: string) =>
    `${address} bị hỏng hoặc chưa được chép đủ. Hãy lấy lại bản gốc rồi thử lại.`,
  wouldOverwrite: (address: string) =>
    `${address} là tệp danh sách. Hãy chọn tên khác cho báo cáo để không ghi đè.`,
  cannotWriteFile: (address: string) =>
    `Không ghi được ${address}. Hãy đóng tệp nếu đang mở, hoặc chọn thư mục khác.`,
  sheetMissing: (address: string) =>
    `Không còn trang tính ${address}. Có thể đã bị xóa hoặc đổi tên; hãy thử lại.`,
  sheetProtected: (address: string) =>
    `Trang tính ${address} đang được bảo vệ. Vào thẻ Xem lại, bỏ bảo vệ rồi thử lại.`,
  readOnly: (_address: string) =>
    'Sổ tính đang mở ở chế độ chỉ đọc. Hãy bật chỉnh sửa hoặc lưu thành bản khác rồi thử lại.',
  cellBeingEdited: (_address: string) =>
    'Excel đang chờ một ô được nhập xong. Hãy nhấn Enter hoặc bấm sang ô khác rồi thử lại.',
  dialogOpen: (_address: string) =>
    'Excel đang mở một hộp thoại. Hãy đóng hộp thoại đó rồi thử lại.',
  otherWorkbookActive: (_address: string) =>
    'Một sổ tính khác đang được chọn. Hãy quay lại sổ tính này rồi thử lại.',
  inTheWay: (address: string) =>
    `Trên trang tính ${address} có bộ lọc, PivotTable, ô gộp hoặc dữ liệu sát mép trang chắn chỗ cần ghi. Hãy dời hoặc bỏ chúng rồi thử lại.`,
  columnInserted: (address: string) =>
    `Có cột chèn vào giữa bảng của báo cáo (${address}), ghi tiếp sẽ mất nội dung của cột đó nên chưa ghi gì. Hãy cắt cột đó và dán sang bên phải bảng, xóa cột trống còn lại, rồi thử lại; cột ở bên phải bảng luôn được giữ.`,
  tooLarge: (address: string) =>
    `${address} quá lớn để đọc hoặc ghi một lần. Hãy đóng bớt chương trình rồi thử lại.`,
  noAnswer: (_address: string) =>
    'Excel không trả lời. Hãy đợi sổ tính mở xong rồi thử lại; nếu vẫn vậy, hãy tải lại trang.',
  sessionExpired: (_address: string) =>
    'Phiên làm việc của Excel trên web đã hết hạn. Hãy tải lại trang rồi thử lại.',
  notSupported: (address: string) =>
    `Bản Excel này chưa làm được việc ${address}. Cần Excel 2021 trở lên.`,
  cancelled: (_address: string) => 'Đã hủy. Sổ tính vẫn như trước.',
  partMissing: (_address: string) =>
    'Chưa tải được một phần của Rollcall. Hãy kiểm tra kết nối mạng rồi thử lại; sổ tính vẫn như trước.',
  noRoster: (_address: string) =>
    'Chưa thấy danh sách cán bộ nào trong sổ tính nên chưa ghi gì. Hãy mở sổ tính có danh sách, hoặc chỉ ra các cột ở màn hình Dữ liệu, rồi thử lại.',
  unexpected: (address: string) =>
    `Có lỗi ngoài dự kiến${address === '' ? '' : ` (${address})`}. Hãy thử lại; nếu lặp lại, hãy lưu sổ tính và mở lại Excel.`,
};

export type FaultMessages = typeof viFaults;
