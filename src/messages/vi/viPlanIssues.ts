import type { IssueWords } from '../IssueWording';

/** What was found in the list of planned changes, in a projection and between two rosters. */
export const viPlanIssues = {
  'plan-header-missing': (p) => ({
    what: `Không thấy dòng tiêu đề của bảng thay đổi dự kiến với các cột ${p.list('columns')}.`,
    advice: 'Hãy khôi phục dòng tiêu đề.',
  }),
  'plan-row-skipped': () => ({
    what: 'Dòng không có ngày và loại thay đổi nên coi là ghi chú.',
    advice: 'Hãy điền đủ nếu đây là một thay đổi dự kiến.',
  }),
  'plan-date-invalid': (p) => ({
    what:
      p.text('value') === ''
        ? 'Thiếu ngày có hiệu lực của thay đổi.'
        : `“${p.text('value')}” không phải là ngày.`,
    advice: 'Hãy ghi ngày như 01/02/2024.',
  }),
  'plan-kind-unknown': (p) => ({
    what: `Không có loại thay đổi “${p.text('value')}” (các loại dùng được: ${p.list('allowed')}).`,
    advice: 'Hãy chọn một loại dùng được.',
  }),
  'plan-name-missing': () => ({
    what: 'Dòng không nói thay đổi của ai.',
    advice: 'Hãy ghi họ và tên hoặc số hiệu.',
  }),
  'plan-value-missing': () => ({
    what: 'Dòng không nói đạt tiêu chuẩn gì.',
    advice: 'Hãy điền giá trị mới vào cột tương ứng, ví dụ cột Ngạch.',
  }),
  'plan-value-unreadable': (p) => ({
    what: `Không dùng được giá trị “${p.text('value')}” cho trường ${p.text('field')}; giá trị này không được tính.`,
    advice: 'Hãy ghi như trong danh sách cán bộ.',
  }),
  'plan-person-unknown': (p) => ({
    what: `Danh sách không có “${p.text('who')}” vào ngày đó; thay đổi này không được tính.`,
    advice: 'Hãy kiểm tra họ tên, ngày sinh hoặc số hiệu.',
  }),
  'plan-person-unclear': (p) => ({
    what: `Có ${p.number('people')} người tên “${p.text('who')}”, không rõ là ai; thay đổi này không được tính.`,
    advice: 'Hãy ghi thêm số hiệu hoặc ngày sinh.',
  }),
  'plan-post-unclear': (p) => ({
    what: `“${p.text('who')}” giữ ${p.number('posts')} chức vụ, không rõ chức vụ nào; thay đổi này không được tính.`,
    advice: 'Hãy ghi chức vụ hiện tại như trong danh sách.',
  }),
  'plan-unit-unknown': (p) => ({
    what: `Không có, hoặc có nhiều hơn một, đơn vị “${p.text('unit')}”; thay đổi này không được tính.`,
    advice: 'Hãy ghi đúng tên đơn vị, thêm tên huyện nếu trùng tên.',
  }),
  'plan-already-past': () => ({
    what: 'Ngày của thay đổi không sau ngày tính nên coi như đã có trong danh sách.',
    advice: 'Không phải làm gì; hãy xóa dòng nếu đã thực hiện.',
  }),
  'projection-retirement-unknown': (p) => ({
    what: `${p.number('people')} người thiếu ngày sinh hoặc giới tính nên không tính được ngày nghỉ hưu; họ được giữ trong dự báo.`,
    advice: 'Hãy điền ngày sinh và giới tính.',
  }),
  'projection-retirement-past': (p) => ({
    what: `${p.number('people')} người đã quá tuổi nghỉ hưu vào ngày tính mà vẫn có trong danh sách; họ được giữ trong dự báo.`,
    advice: 'Hãy kiểm tra ngày sinh, hoặc ghi ngày nghỉ hưu riêng.',
  }),
  'bridge-person-unclear': (p) => ({
    what: `${p.number('people')} người trùng họ tên và ngày sinh nên không khớp được giữa hai danh sách; họ được tính là ra và vào.`,
    advice: 'Hãy ghi số hiệu cho những người này.',
  }),
} satisfies Readonly<Record<string, IssueWords>>;
