/** Suggested repairs of a roster's cells. */
export const viRepairs = {
  title: 'Có thể sửa giúp',
  looking: 'Đang tìm chỗ có thể sửa',
  none: 'Không có chỗ nào cần sửa tự động.',
  hint: 'Chưa ghi gì vào danh sách. Chọn nhóm cần sửa, xem trước từng ô rồi bấm Sửa.',
  kinds: {
    date: (count: string, column: string, sheet: string) =>
      `${count} ô ở cột “${column}” (${sheet}) ghi ngày dạng chữ: đổi thành ngày thật`,
    spaces: (count: string, column: string, sheet: string) =>
      `${count} ô ở cột “${column}” (${sheet}) có khoảng trắng thừa: bỏ đi`,
    encoding: (count: string, column: string, sheet: string) =>
      `${count} ô ở cột “${column}” (${sheet}) dùng bảng mã cũ: chuyển sang Unicode`,
    spelling: (count: string, column: string, sheet: string) =>
      `${count} ô ở cột “${column}” (${sheet}) viết sai danh mục: sửa theo danh mục`,
  },
  asText: (text: string) => `${text} (chữ)`,
  asDate: (date: string) => `${date} (ngày)`,
  choose: 'Hãy chọn chỗ cần sửa',
  apply: (count: string) => `Sửa ${count} ô đã chọn`,
  done: (count: string) => `Đã sửa ${count} ô.`,
  leftAlone: (count: string) => `${count} ô đã đổi khác từ lúc xem nên được giữ nguyên.`,
  undo: 'Hoàn tác việc sửa',
};

export type RepairMessages = typeof viRepairs;
