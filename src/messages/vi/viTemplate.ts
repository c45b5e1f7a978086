import type { UnitScope } from '../../core/roster/UnitTree';
import { viScopes } from './viScopes';

/** What filled forms and the errors of forms say. */
export const viTemplate = {
  /** The root of the unit tree, which no roster names. */
  whole: (scope: UnitScope | undefined) => viScopes[scope ?? 'province'],
  /** The group of people of whom the roster does not say it. */
  unknown: 'Chưa rõ',
  yes: 'Có',
  no: 'Không',
  /** What `{{t:…}}` says when the form brings no word of its own. */
  words: {
    indicator: 'Chỉ tiêu',
    unit: 'Đơn vị',
    numerator: 'Số lượng',
    denominator: 'Tổng số',
    share: 'Tỷ lệ',
    target: 'Chỉ tiêu giao',
    difference: 'Chênh lệch',
    missing: 'Còn thiếu',
    verdict: 'Đánh giá',
    due: 'Thời hạn',
    total: 'Tổng cộng',
    subtotal: 'Cộng',
    index: 'STT',
    name: 'Họ và tên',
    birthDate: 'Ngày sinh',
    position: 'Chức vụ',
    remark: 'Ghi chú',
    asOf: 'Tính đến ngày',
    month: 'Tháng',
    signature: 'Người lập biểu',
    nobody: 'Không có',
  },
  /** Tab of the filled copy of a form. */
  filled: (form: string) => `${form} – đã điền`,
};

export type TemplateMessages = typeof viTemplate;
