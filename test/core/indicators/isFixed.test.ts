import { bindCondition } from '../../../src/core/indicators/language/bindCondition';
import { listConditionFields } from '../../../src/core/indicators/language/ConditionField';
import { parseCondition } from '../../../src/core/indicators/language/parseCondition';
import { isFixed } from '../../../src/core/indicators/isFixed';
import { FIELD_DICTIONARY } from '../../../src/core/roster/fieldDictionary';

const fields = listConditionFields(
  FIELD_DICTIONARY.map(({ key, labels, kind, vocabulary }) => ({
    key,
    labels,
    kind,
    vocabulary: vocabulary?.values.map(({ name }) => name),
    headers: [],
  })),
);

function isFixedText(text: string): boolean {
  const { expression } = parseCondition(text);
  if (!expression) throw new Error(`does not parse: ${text}`);
  const { bound } = bindCondition(fields, (binder) => binder.truth(expression));
  if (!bound) throw new Error(`has an error: ${text}`);
  return isFixed(bound);
}

test.each([
  '[Giới tính] = "Nữ"',
  '[Dân tộc] <> "Kinh"',
  'NOT([Dân tộc] IN {"Kinh"; "Tày"})',
  '[Giới tính] = [Dân tộc]',
  '[Tuổi] < 40',
  '[Tuổi] <= 40',
  '40 > [Tuổi]',
  'NOT([Tuổi] >= 40)',
  'NOT([Tuổi] > 40)',
  '[Ngày sinh] > DATE(1983;11;30)',
  '[Ngày sinh] = DATE(1983;11;30)',
  'YEAR([Ngày sinh]) >= 1983',
  'YEARS([Ngày vào Đảng]; ASOF()) < 30',
  'AGE([Ngày sinh]; DATE(2025;12;31)) >= 40',
  'OR([Giới tính] = "Nữ"; [Tuổi] < 40)',
  'DATE(2025;1;1) > ASOF()',
])('[I41] who does not meet %s never will', (text) => {
  expect(isFixedText(text)).toBe(true);
});

test.each([
  '[Tuổi] >= 50',
  '[Tuổi] > 50',
  'NOT([Tuổi] < 50)',
  'NOT(50 >= [Tuổi])',
  '[Tuổi] = 50',
  '[Tuổi] <> 50',
  'DATE(2025;1;1) <= ASOF()',
  'MONTH(ASOF()) > MONTH([Ngày sinh])',
  'YEARS([Ngày vào Đảng]; ASOF()) >= 30',
  'YEARS([Ngày bổ nhiệm]; ASOF()) < 5',
  '[Ngạch] >= "Chuyên viên chính"',
  '[Chức vụ] = "Bí thư"',
  '[Tôn giáo] = "Không"',
  '[Chức vụ] = [Giới tính]',
  '[Giới tính] = [Chức vụ]',
  '[Cấp ủy viên]',
  'ISBLANK([Giới tính])',
  'OR([Giới tính] = "Nữ"; [Cấp ủy viên])',
])('[I41] who does not meet %s may come to', (text) => {
  expect(isFixedText(text)).toBe(false);
});
