import type { IssueWords } from '../IssueWording';

/** What is wrong in a file of indicator definitions. */
export const viPackIssues = {
  'pack-wrong-type': (p) => ({
    what: `Cần ${p.text('expected')} nhưng lại là ${p.text('found')}.`,
    advice: 'Hãy sửa theo lược đồ của gói chỉ tiêu.',
  }),
  'pack-key-missing': (p) => ({
    what: `Thiếu mục “${p.text('key')}”.`,
    advice: 'Hãy thêm mục này.',
  }),
  'pack-key-unknown': (p) => ({
    what: `Ở đây không dùng mục “${p.text('key')}” (các mục dùng được: ${p.list('allowed')}).`,
    advice: 'Hãy sửa tên mục hoặc xóa.',
  }),
  'pack-keys-conflict': (p) => ({
    what: `Các mục ${p.list('keys')} không đi cùng nhau.`,
    advice: 'Hãy giữ lại một mục.',
  }),
  'pack-choice-unknown': (p) => ({
    what: `Không có “${p.text('value')}” (các giá trị dùng được: ${p.list('allowed')}).`,
    advice: 'Hãy chọn một giá trị dùng được.',
  }),
  'pack-text-empty': () => ({ what: 'Mục này để trống.', advice: 'Hãy điền vào.' }),
  'pack-code-invalid': (p) => ({
    what: `“${p.text('value')}” không dùng làm mã được.`,
    advice: 'Mã gồm chữ cái không dấu, chữ số và _, bắt đầu bằng chữ cái.',
  }),
  'pack-code-repeated': (p) => ({
    what: `Mã “${p.text('code')}” dùng cho hai chỉ tiêu cùng thời gian.`,
    advice: 'Hãy đổi mã hoặc thời gian áp dụng.',
  }),
  'pack-date-invalid': (p) => ({
    what: `“${p.text('value')}” không phải là ngày dạng năm-tháng-ngày.`,
    advice: 'Hãy viết như 2025-12-31.',
  }),
  'pack-date-impossible': (p) => ({
    what: `Không có ngày ${p.text('value')}.`,
    advice: 'Hãy sửa lại ngày.',
  }),
  'pack-date-order': (p) => ({
    what: `${p.text('earlier')} phải trước ${p.text('later')}.`,
    advice: 'Hãy sửa một trong hai ngày.',
  }),
  'pack-date-repeated': (p) => ({
    what: `Ngày ${p.text('date')} có hai lần.`,
    advice: 'Hãy giữ lại một giá trị cho mỗi ngày.',
  }),
  'pack-validity-reversed': (p) => ({
    what: `Ngày bắt đầu ${p.text('from')} sau ngày kết thúc ${p.text('to')}.`,
    advice: 'Hãy đổi lại hai ngày.',
  }),
  'pack-range-reversed': (p) => ({
    what: `Cận dưới ${p.text('value')} lớn hơn cận trên ${p.text('upper')}.`,
    advice: 'Hãy đổi lại hai cận.',
  }),
  'pack-path-incomplete': () => ({
    what: 'Lộ trình cần có hạn, và giá trị gốc hoặc mức từng năm.',
    advice: 'Hãy điền những mục còn thiếu.',
  }),
  'pack-share-not-fraction': (p) => ({
    what: `Tỷ lệ ${p.text('value')} không nằm trong khoảng từ 0 đến 1.`,
    advice: 'Hãy viết dưới dạng thập phân: 15 % là 0,15.',
  }),
  'pack-unit-target-unnamed': () => ({
    what: 'Mục tiêu riêng không nói của cấp hay đơn vị nào.',
    advice: 'Hãy ghi cấp hoặc tên đơn vị.',
  }),
  'pack-list-empty': () => ({
    what: 'Danh sách không có mục nào.',
    advice: 'Hãy thêm ít nhất một mục.',
  }),
  'pack-number-not-whole': (p) => ({
    what: `${p.text('value')} không phải là số nguyên.`,
    advice: 'Hãy ghi số nguyên.',
  }),
  'pack-number-not-above': (p) => ({
    what: `${p.text('value')} phải lớn hơn ${p.text('minimum')}.`,
    advice: 'Hãy sửa lại số.',
  }),
  'pack-number-too-small': (p) => ({
    what: `${p.text('value')} nhỏ hơn ${p.text('minimum')}.`,
    advice: 'Hãy sửa lại số.',
  }),
  'pack-number-too-large': (p) => ({
    what: `${p.text('value')} lớn hơn ${p.text('maximum')}.`,
    advice: 'Hãy sửa lại số.',
  }),
} satisfies Readonly<Record<string, IssueWords>>;
