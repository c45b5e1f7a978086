export const viSettings = {
  language: 'Ngôn ngữ',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  counting: 'Cách tính tuổi',
  ages: {
    date: 'Theo ngày sinh đầy đủ',
    month: 'Theo tháng sinh',
    year: 'Theo năm sinh',
  },
  leapDay: 'Người sinh ngày 29/02 tròn tuổi vào',
  leapDays: { february28: 'ngày 28/02', march1: 'ngày 01/03' },
  ownRule: 'Chỉ tiêu có quy tắc riêng thì theo quy tắc riêng.',
  uses1904Dates: 'Sổ tính dùng hệ ngày 1904 (thường từ máy Mac cũ)',
  report: 'Báo cáo',
  sheets: 'Các trang tính của báo cáo',
  people: 'Danh sách người (có họ tên)',
  peopleOf: 'Danh sách người của các chỉ tiêu',
  peopleHint:
    'Các trang này nêu tên từng người của mỗi chỉ tiêu được chọn. Chỉ đưa cho người được phép xem.',
  withSensitive: 'Kèm dân tộc, tôn giáo',
  countsBelow: 'Đơn vị có ít người hơn số này thì ghi số đếm thay cho tỷ lệ',
  maskBelow: 'Che tỷ lệ của đơn vị có ít người hơn số này (0: không che)',
  colors: 'Màu của kết quả',
  palettes: {
    greenRed: 'Xanh lá và đỏ',
    blueOrange: 'Xanh dương và cam',
    gray: 'Thang xám (in đen trắng)',
  },
  privacy:
    'Rollcall không gửi dữ liệu đi đâu. Lựa chọn được giữ trong sổ tính này; riêng tiếng hiển thị được giữ trên máy.',
};

export type SettingsMessages = typeof viSettings;
