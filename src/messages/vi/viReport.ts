import type { UnitScope } from '../../core/roster/UnitTree';
import { formatsFor } from '../Formats';
import { viCharts } from './viCharts';
import { viMethod } from './viMethod';
import { viPeople } from './viPeople';
import { viQuality } from './viQuality';
import { viScopes } from './viScopes';

const { date, number } = formatsFor('vi');

/** What report sheets say, outside the official paragraphs. */
export const viReport = {
  sheets: {
    summary: 'Tổng hợp',
    notes: 'Thuyết minh',
    byUnit: 'Theo đơn vị',
    byGroup: 'Theo nhóm',
    charts: 'Biểu đồ',
    people: 'Người',
    quality: 'Chất lượng dữ liệu',
    method: 'Phương pháp',
    history: 'Lịch sử báo cáo',
  },
  heading: {
    party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    blank: '…………………………',
    number: (text: string) => `Số: ${text}`,
    blankNumber: '………-BC/………',
    state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    /** Who signs writes the day of signing. */
    placeAndDate: (place: string) => `${place}, ngày …… tháng …… năm ………`,
    blankPlace: '……………',
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
    number: 'TT',
    code: 'Mã',
    title: 'Chỉ tiêu',
    numerator: 'Số đạt',
    denominator: 'Tổng số',
    actual: 'Thực hiện',
    highest: 'Cao nhất có thể',
    target: 'Mục tiêu',
    due: 'Thời hạn',
    difference: 'Chênh lệch (điểm %)',
    missing: 'Số còn thiếu, vượt',
    verdict: 'Đánh giá',
    projected: 'Dự báo đến hạn',
    change: 'So với kỳ trước',
    remarks: 'Ghi chú',
    unit: 'Đơn vị',
    share: 'Tỷ lệ',
    value: 'Giá trị',
    mark: 'ĐG',
  },
  summary: {
    notes: 'Thuyết minh kết quả thực hiện các chỉ tiêu',
    words: 'Kết quả cụ thể',
    definitions: 'Cách tính và nguồn của chỉ tiêu',
  },
  ungrouped: 'Các chỉ tiêu khác',
  wholeUnit: (scope: UnitScope | undefined) => viScopes[scope ?? 'province'],
  byGroup: {
    title: 'Kết quả thực hiện các chỉ tiêu theo nhóm',
    note: 'Mỗi nhóm tính trong diện tính của chỉ tiêu; mục tiêu đặt cho toàn bộ nên các nhóm không có đánh giá.',
    group: 'Nhóm',
    value: 'Tỷ lệ, giá trị',
    noValue: '(không ghi)',
    flags: { true: 'Có', false: 'Không' },
  },
  byUnit: {
    title: 'Kết quả thực hiện các chỉ tiêu theo đơn vị',
    count: 'Số đạt',
    legend: 'ĐG: ✓ đạt; ✗ chưa đạt hoặc vượt giới hạn; ? chưa xác định được vì thiếu dữ liệu.',
    target: (target: string) => `Mục tiêu: ${target}`,
    noTarget: 'Không đặt mục tiêu',
  },
  people: viPeople,
  quality: viQuality,
  masked: {
    legend: (below: number) =>
      `…: đã che vì nhóm dưới ${number(below)} người hoặc để không suy ngược được từ tổng.`,
    sentence: (title: string, below: number) =>
      `${title}: số liệu được che vì nhóm dưới ${number(below)} người.`,
  },
  method: viMethod,
  history: {
    title: 'Lịch sử các kỳ báo cáo',
    note: 'Mỗi lần lập báo cáo ghi một dòng cho mỗi chỉ tiêu; lập lại cùng ngày chốt chỉ thay các dòng của ngày đó.',
    columns: {
      asOf: 'Ngày chốt',
      code: 'Mã chỉ tiêu',
      title: 'Tên chỉ tiêu',
      numerator: 'Số đạt',
      unknown: 'Chưa rõ',
      denominator: 'Tổng số',
      value: 'Thực hiện',
      target: 'Mục tiêu',
      fingerprint: 'Mã danh sách',
    },
  },
  charts: viCharts,
};

export type ReportMessages = typeof viReport;
