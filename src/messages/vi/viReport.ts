import { formatsFor } from '../Formats';

const { date, list, number } = formatsFor('vi');

/** What report sheets say, outside the official paragraphs. */
export const viReport = {
  sheets: {
    summary: 'Tổng hợp',
    byUnit: 'Theo đơn vị',
    charts: 'Biểu đồ',
  },
  heading: {
    party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    blank: '…………………………',
    number: (text: string) => `Số: ${text}`,
    blankNumber: '………-BC/………',
    placeAndDate: (place: string, day: string, month: string, year: string) =>
      `${place}, ngày ${day} tháng ${month} năm ${year}`,
    blankPlaceAndDate: '……………, ngày …… tháng …… năm ………',
    kind: 'BÁO CÁO',
    title: 'Kết quả thực hiện các chỉ tiêu',
    titleOf: (definitions: string) => `Kết quả thực hiện các chỉ tiêu của ${definitions}`,
    asOf: (day: number) => `(Số liệu tính đến ngày ${date(day)})`,
  },
  signature: {
    preparedBy: 'NGƯỜI LẬP BIỂU',
    signHint: '(Ký, ghi rõ họ tên)',
    signerRole: 'THỦ TRƯỞNG CƠ QUAN',
    stampHint: '(Ký tên, đóng dấu)',
  },
  /** `&P` and `&N` are Excel's page number and number of pages. */
  footer: {
    source: (asOf: number, fingerprint: string) =>
      `Số liệu ngày ${date(asOf)} - mã danh sách ${fingerprint}`,
    page: 'Trang &P/&N',
  },
  columns: {
    code: 'Mã',
    title: 'Chỉ tiêu',
    numerator: 'Số đạt',
    unknown: 'Chưa rõ',
    denominator: 'Tổng số',
    actual: 'Thực hiện',
    highest: 'Cao nhất có thể',
    target: 'Mục tiêu',
    due: 'Thời hạn',
    difference: 'Chênh lệch (điểm %)',
    differencePlain: 'Chênh lệch',
    missing: 'Còn thiếu hoặc vượt',
    verdict: 'Đánh giá',
    projected: 'Dự báo đến hạn',
    change: 'Tăng, giảm so với kỳ trước',
    remarks: 'Ghi chú',
    unit: 'Đơn vị',
    share: 'Tỷ lệ',
    value: 'Giá trị',
    mark: 'ĐG',
  },
  summary: {
    words: 'Kết quả cụ thể',
    definitions: 'Cách tính và nguồn của chỉ tiêu',
  },
  ungrouped: 'Các chỉ tiêu khác',
  wholeUnit: 'Toàn tỉnh',
  byUnit: {
    title: 'Kết quả thực hiện các chỉ tiêu theo đơn vị',
    legend: 'ĐG: ✓ đạt; ✗ chưa đạt hoặc vượt giới hạn; ? chưa xác định được vì thiếu dữ liệu.',
    target: (target: string) => `Mục tiêu: ${target}`,
    noTarget: 'Không đặt mục tiêu',
  },
  charts: {
    title: 'Biểu đồ kết quả thực hiện các chỉ tiêu',
    notReached: (missed: number, total: number) =>
      `${number(missed)}/${number(total)} chỉ tiêu chưa đạt`,
    allReached: (total: number) => `Cả ${number(total)} chỉ tiêu đều đạt`,
    undecided: (undecided: number) => `${number(undecided)} chưa xác định được`,
    actual: 'Thực hiện',
    target: 'Mục tiêu',
    axis: 'Tỷ lệ (%)',
    description: (titles: readonly string[]) =>
      `Cột: tỷ lệ thực hiện; dấu thoi: mục tiêu. Các chỉ tiêu: ${list(titles)}.`,
    source: 'Số liệu của biểu đồ',
  },
};

export type ReportMessages = typeof viReport;
