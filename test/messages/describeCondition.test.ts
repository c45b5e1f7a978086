import catalogue from '../../src/core/indicators/catalogue/project02.json';
import type { Indicator } from '../../src/core/indicators/Indicator';
import { FIELD_DICTIONARY } from '../../src/core/roster/fieldDictionary';
import { definitionLines } from '../../src/messages/definitionLines';
import { describeCondition } from '../../src/messages/describeCondition';
import { messagesFor } from '../../src/messages/messagesFor';
import { expectGolden } from '../support/golden';

const vi = messagesFor('vi');

test.each([
  ['[Tuổi] < 40', 'Tuổi dưới 40'],
  ['AND([Tuổi] < 40; [Cấp ủy viên])', 'Tuổi dưới 40 và là Cấp ủy viên'],
  ['AND([A] = 1, OR([B], [C] = "x; y"))', 'A là 1 và (là B hoặc C là “x; y”)'],
  ['[Đơn vị] IN {"A"; "B"}', 'Đơn vị là “A” hoặc “B”'],
  ['NOT(CONTAINS([Chức vụ]; "Đoàn"))', 'không (Chức vụ có chữ “Đoàn”)'],
  ['BEGINS([Chức vụ]; "Bí thư"; "BT")', 'Chức vụ bắt đầu bằng “Bí thư” hoặc “BT”'],
  ['AND([A]; CONTAINS([B]; "x"; "y"; "z"))', 'là A và (B có chữ “x” hoặc “y” hoặc “z”)'],
  ['[Ngạch] >= "Chuyên viên chính"', 'Ngạch từ “Chuyên viên chính” trở lên'],
  ['NOT(ISBLANK([Xếp loại]))', 'có ghi Xếp loại'],
  ['[Là đảng viên]', 'Là đảng viên'],
  ['YEARS([Ngày vào Đảng]; ASOF()) >= 30', 'thời gian kể từ Ngày vào Đảng từ 30 năm trở lên'],
  ['MONTHS([Ngày bổ nhiệm], ASOF())<12', 'thời gian kể từ Ngày bổ nhiệm dưới 12 tháng'],
  ['[x] = "say ""a"""', 'x là “say "a"”'],
])('%s reads %s', (text, words) => {
  expect(describeCondition(vi, text)).toBe(words);
});

test.each([
  ['mean', '[Tuổi]', 'Bình quân của Tuổi'],
  ['median', ' [Age] ', 'Trung vị của Tuổi'],
  ['mean', 'AGE([Ngày sinh])', 'Bình quân của AGE([Ngày sinh])'],
] as const)('a %s of %s reads %s', (kind, value, words) => {
  const measure = { kind, population: '', value };
  const lines = definitionLines(vi, { code: 'x', title: { vi: 'X', en: 'X' }, measure });
  expect(lines).toContain(words);
});

test.each([
  'YEARS([Ngày bổ nhiệm]; DATE(2023; 11; 30)) >= 5',
  'AND([Tuổi] < 40; [Cấp ủy viên]',
  'AND([A]) + OR([B])',
  '[A] = [B]',
  'BEGINS(UPPER([A]); "x")',
])('what is beyond the common forms stands as it is: %s', (text) => {
  expect(describeCondition(vi, text)).toBe(text);
});

test.each([
  ['[Giới tính] = "Nữ"', 'Gender is “Female”'],
  ['[Ngạch] >= "CVC"', 'Civil-service rank is at least “Principal expert”'],
  ['[Xếp loại] IN {"HTXS"; "Kém"}', 'Evaluation grade is “Tasks completed excellently” or “Kém”'],
  ['CONTAINS([Chức vụ]; "Nữ")', 'Position contains “Nữ”'],
])('in English %s reads %s', (text, words) => {
  expect(describeCondition(messagesFor('en'), text)).toBe(words);
});

test('every value of a vocabulary has an English name', () => {
  const names = FIELD_DICTIONARY.flatMap(({ vocabulary }) =>
    (vocabulary?.values ?? []).map(({ name }) => name),
  );
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => messagesFor('en').values[name] === undefined)).toEqual([]);
});

test('the definitions of the catalogue in both languages', () => {
  const lines = (catalogue.indicators as readonly Indicator[]).flatMap((indicator) => [
    `## ${indicator.code}`,
    ...definitionLines(vi, indicator),
    ...definitionLines(messagesFor('en'), indicator),
    '',
  ]);
  expectGolden('messages/definitions.md', lines.join('\n'));
});
