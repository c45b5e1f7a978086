import type { Choice } from '../indicators/definitions/choices';
import type { TableColumn, TableShape } from '../indicators/definitions/findTables';
import type { RosterField } from '../roster/Roster';

/** The columns of the list of planned changes that every workbook has. */
const OWN_COLUMNS: readonly TableColumn[] = [
  { key: 'plan.day', labels: { vi: 'Từ ngày', en: 'From date' }, isRequired: true },
  { key: 'plan.kind', labels: { vi: 'Thay đổi', en: 'Change' }, isRequired: true },
  {
    key: 'name',
    labels: { vi: 'Họ và tên', en: 'Full name' },
    aliases: ['Họ tên', 'Name'],
    isRequired: true,
  },
  { key: 'personId', labels: { vi: 'Số hiệu', en: 'Personal number' } },
  { key: 'birthDate', labels: { vi: 'Ngày sinh', en: 'Date of birth' } },
  { key: 'plan.post', labels: { vi: 'Chức vụ hiện tại', en: 'Present position' } },
];

/** The words for what is to happen. */
export const PLAN_KINDS: readonly Choice[] = [
  {
    key: 'appoint',
    vi: 'Bổ nhiệm',
    en: 'Appoint',
    aliases: ['Tiếp nhận', 'Tuyển dụng', 'Bầu', 'Bổ sung'],
  },
  {
    key: 'move',
    vi: 'Điều động',
    en: 'Move',
    aliases: ['Luân chuyển', 'Chuyển công tác', 'Thuyên chuyển', 'Bổ nhiệm lại vị trí khác'],
  },
  {
    key: 'leave',
    vi: 'Thôi giữ chức',
    en: 'Leave',
    aliases: ['Nghỉ hưu', 'Thôi việc', 'Nghỉ công tác', 'Miễn nhiệm', 'Retire'],
  },
  {
    key: 'qualify',
    vi: 'Đạt tiêu chuẩn',
    en: 'Qualify',
    aliases: ['Hoàn thành đào tạo', 'Cập nhật', 'Đạt chuẩn'],
  },
];

/** The list's columns: its own, and every field of the roster as a column for the new value. */
export function planTable(fields: readonly RosterField[]): TableShape {
  const taken = new Set(OWN_COLUMNS.map(({ key }) => key));
  return {
    name: 'plan',
    columns: [
      ...fields
        .filter(({ key }) => !taken.has(key) && key !== 'sheet')
        .map(({ key, labels, headers }) => ({ key, labels, aliases: headers })),
      ...OWN_COLUMNS,
    ],
  };
}
