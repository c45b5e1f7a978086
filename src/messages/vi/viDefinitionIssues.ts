import type { IssueWords } from '../IssueWording';
import { viMeant } from './viMeant';

/** What is wrong with the definitions of indicators in a workbook. */
export const viDefinitionIssues = {
  'indicator-not-valid': (p) => ({
    what: `Chỉ tiêu ${p.text('code')} không có hiệu lực vào ngày tính.`,
    advice: 'Hãy kiểm tra thời gian áp dụng của chỉ tiêu.',
  }),
  'indicator-version-ended': (p) => ({
    what: `Chỉ tiêu ${p.text('code')} có phiên bản trước không ghi ngày hết hiệu lực; phiên bản ấy được coi là hết hiệu lực khi phiên bản sau bắt đầu, và báo cáo dùng phiên bản có hiệu lực từ ${p.day('from')}.`,
    advice: 'Không phải làm gì nếu đúng; nếu không, hãy ghi ngày hết hiệu lực của từng phiên bản.',
  }),
  'indicator-date-invalid': (p) => ({
    what: `“${p.text('text')}” không phải là ngày dạng năm-tháng-ngày.`,
    advice: 'Hãy viết như 2025-12-31.',
  }),
  'indicator-level-unknown': (p) => ({
    what: `Danh sách không có cấp đơn vị “${p.text('name')}”${viMeant(p)}.`,
    advice: 'Hãy chọn một cấp có trong danh sách.',
  }),
  'indicator-level-absent': (p) => ({
    what: `Danh sách không nêu ${p.level('name')} nào, nên chỉ tiêu này chưa tính được.`,
    advice:
      'Hãy thêm cột hoặc dòng tiêu đề nêu đơn vị; nếu đúng là không có thì không phải làm gì.',
  }),
  'indicator-breakdown-unknown': (p) => ({
    what: `Không phân tổ được theo “${p.text('name')}”${viMeant(p)}.`,
    advice: 'Hãy chọn một cột hoặc cấp có trong danh sách.',
  }),
  'indicator-unit-unknown': (p) => ({
    what: `Không có đơn vị “${p.text('unit')}” để giao mục tiêu riêng${viMeant(p)}.`,
    advice: 'Hãy ghi đúng tên hoặc mã đơn vị.',
  }),
  'indicator-unit-unclear': (p) => ({
    what: `Có ${p.number('units')} đơn vị tên “${p.text('unit')}”; mục tiêu riêng không được dùng cho đơn vị nào.`,
    advice: 'Hãy ghi thêm đơn vị cấp trên, như “Gia Lộc/Toàn Thắng”.',
  }),
  'definition-header-missing': (p) => ({
    what: `Không thấy dòng tiêu đề của bảng chỉ tiêu với các cột ${p.list('columns')}.`,
    advice: 'Hãy khôi phục dòng tiêu đề.',
  }),
  'definition-row-skipped': (p) => ({
    what: `Dòng “${p.text('text')}” không có tên, loại và điều kiện nên coi là ghi chú.`,
    advice: 'Hãy điền đủ nếu đây là chỉ tiêu.',
  }),
  'definition-cell-unused': (p) => ({
    what: `Giá trị “${p.text('value')}” không có nghĩa với cách tính “${p.text('kind')}”.`,
    advice: 'Hãy xóa ô hoặc đổi cách tính.',
  }),
  'definition-number-invalid': () => ({
    what: 'Ô này không đọc được thành một số.',
    advice: 'Hãy viết như 15 %, 12,5 hoặc 1234.',
  }),
  'definition-date-invalid': (p) => ({
    what: `“${p.text('value')}” không phải là ngày.`,
    advice: 'Hãy viết như 31/12/2025.',
  }),
  'definition-code-unknown': (p) => ({
    what: `Không có chỉ tiêu mang mã “${p.text('code')}”.`,
    advice: 'Hãy viết đúng mã của một chỉ tiêu ở bảng trên.',
  }),
  'definition-version-unclear': (p) => ({
    what: `Chỉ tiêu ${p.text('code')} có nhiều phiên bản và dòng này không nói của phiên bản nào.`,
    advice: 'Hãy ghi ngày bắt đầu áp dụng của phiên bản.',
  }),
  'table-column-repeated': (p) => ({
    what: `Cột “${p.text('header')}” có hai lần; cột đầu được dùng.`,
    advice: 'Hãy xóa hoặc đổi tên cột thừa.',
  }),
  'table-cell-error': (p) => ({
    what: `Ô mang lỗi ${p.text('value')} của Excel.`,
    advice: 'Hãy sửa công thức hoặc nhập lại giá trị.',
  }),
} satisfies Readonly<Record<string, IssueWords>>;
