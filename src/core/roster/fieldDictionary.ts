import type { Column } from '../engine/Column';
import type { Vocabulary } from './vocabularies';
import {
  CADRE_LEVEL,
  GENDER,
  GRADE,
  MANAGEMENT_GROUP,
  POLITICAL_THEORY,
  RANK,
} from './vocabularies';

/** What Rollcall knows about a field before it has seen any roster. */
export interface FieldDefinition {
  readonly key: string;
  readonly labels: { readonly vi: string; readonly en: string };
  readonly kind: Column['kind'];
  readonly vocabulary?: Vocabulary;
  readonly isSensitive?: boolean;
}

export const FIELD_DICTIONARY: readonly FieldDefinition[] = [
  text('name', 'Họ và tên', 'Full name'),
  { ...text('birthDate', 'Ngày sinh', 'Date of birth'), kind: 'date' },
  { ...text('gender', 'Giới tính', 'Gender'), vocabulary: GENDER },
  text('personId', 'Số hiệu', 'Personal number'),
  text('district', 'Huyện', 'District'),
  text('commune', 'Xã', 'Commune'),
  text('unit', 'Đơn vị', 'Unit'),
  text('position', 'Chức vụ', 'Position'),
  {
    ...text('managementGroup', 'Diện quản lý', 'Management group'),
    vocabulary: MANAGEMENT_GROUP,
  },
  { ...text('cadreLevel', 'Cấp công tác', 'Working level'), vocabulary: CADRE_LEVEL },
  mark('departmentLeader', 'Lãnh đạo sở, ban, ngành', 'Leader of department or branch'),
  { ...text('rank', 'Ngạch', 'Civil-service rank'), vocabulary: RANK },
  {
    ...text('professionalStandard', 'Tiêu chuẩn ngạch', 'Professional standard met'),
    vocabulary: RANK,
  },
  {
    ...text('politicalTheory', 'Lý luận chính trị', 'Political theory'),
    vocabulary: POLITICAL_THEORY,
  },
  text('stateManagement', 'Quản lý nhà nước', 'State management'),
  text('education', 'Trình độ chuyên môn', 'Education'),
  mark('committeeMember', 'Cấp ủy viên', 'Committee member'),
  mark('standingMember', 'Ủy viên Ban Thường vụ', 'Standing committee member'),
  { ...text('grade', 'Xếp loại', 'Evaluation grade'), vocabulary: GRADE },
  { ...text('appointmentDate', 'Ngày bổ nhiệm', 'Date of appointment'), kind: 'date' },
  { ...text('partyDate', 'Ngày vào Đảng', 'Date of joining the Party'), kind: 'date' },
  { ...text('ethnicity', 'Dân tộc', 'Ethnicity'), isSensitive: true },
  { ...text('religion', 'Tôn giáo', 'Religion'), isSensitive: true },
  text('sheet', 'Trang tính', 'Sheet'),
];

/** Keys of the fields that have a vocabulary. */
export const VOCABULARY_FIELDS: ReadonlySet<string> = new Set(
  FIELD_DICTIONARY.flatMap(({ key, vocabulary }) => (vocabulary ? [key] : [])),
);

function text(key: string, vi: string, en: string): FieldDefinition {
  return { key, labels: { vi, en }, kind: 'text' };
}

function mark(key: string, vi: string, en: string): FieldDefinition {
  return { key, labels: { vi, en }, kind: 'flag' };
}
