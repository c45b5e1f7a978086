import { formatsFor } from '../Formats';

const { number } = formatsFor('vi');

/** What the sheet on the method says. */
export const viMethod = {
  title: 'Phương pháp tính',
  fact: 'Nội dung',
  value: 'Giá trị',
  definitions: 'Định nghĩa các chỉ tiêu',
  definition: 'Cách tính',
  formula: (part: string, text: string) => `Công thức ${part}: ${text}`,
  parts: {
    population: 'diện tính',
    condition: 'điều kiện',
    alsoCondition: 'điều kiện đồng thời',
    numerator: 'tử số',
    denominator: 'mẫu số',
    value: 'giá trị',
  } as Readonly<Record<string, string | undefined>>,
  facts: {
    asOf: 'Ngày chốt số liệu',
    sheets: 'Trang tính chứa danh sách',
    rows: 'Số dòng người và chức vụ',
    people: 'Số người',
    fingerprint: 'Mã kiểm tra danh sách',
    definitions: 'Bộ chỉ tiêu',
    definitionsFingerprint: 'Mã kiểm tra bộ chỉ tiêu',
    made: 'Lập lúc',
    version: 'Phiên bản',
    ages: 'Cách tính tuổi',
    unknown: 'Dữ liệu còn thiếu',
    unknownRule:
      'Người thiếu dữ liệu không bị coi là “không đạt”: số liệu ghi mức chắc chắn và mức cao nhất có thể; đánh giá dựa trên số người, không dựa trên tỷ lệ đã làm tròn.',
    projection: 'Dự báo',
    retirement: 'Có tính nghỉ hưu theo Nghị định số 135/2020/NĐ-CP',
    masking: 'Che số liệu nhóm nhỏ',
    masked: (below: number) =>
      `Che tỷ lệ của nhóm dưới ${number(below)} người, kèm các ô khác để không suy ngược được từ tổng`,
    notMasked: 'Không che',
  },
  rules: {
    date: 'Tuổi tròn theo ngày, tháng, năm sinh',
    month: 'Tuổi tính theo tháng',
    year: 'Tuổi tính theo năm',
  },
  leapRules: {
    february28: 'người sinh ngày 29/02 tròn tuổi vào 28/02 của năm thường',
    march1: 'người sinh ngày 29/02 tròn tuổi vào 01/3 của năm thường',
  },
};
