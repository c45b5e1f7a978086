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
  [
    'YEARS([Ngày bổ nhiệm]; DATE(2023; 11; 30)) >= 5',
    'thời gian từ Ngày bổ nhiệm đến ngày 30/11/2023 từ 5 năm trở lên',
  ],
  ['AGE([Ngày sinh]) < 40', 'Tuổi dưới 40'],
  ['AGE([Date of birth]; ASOF()) < 40', 'Tuổi dưới 40'],
  ['40 > [Tuổi]', 'Tuổi dưới 40'],
  [
    'AND(AGE([Ngày sinh]; DATE(2025;8;1)) < 40; [A])',
    'Tuổi tính đến ngày 01/08/2025 dưới 40 và là A',
  ],
  ['AGE([Ngày vào Đảng]) >= 18,5', 'Tuổi tính từ Ngày vào Đảng từ 18,5 trở lên'],
  ['[Ngày sinh] > DATE(1983;11;30)', 'Ngày sinh sau ngày 30/11/1983'],
  ['[Ngày sinh] <= "30/11/1983"', 'Ngày sinh không sau ngày 30/11/1983'],
  ['[Ngày bổ nhiệm] >= ASOF()', 'Ngày bổ nhiệm từ ngày chốt số liệu trở đi'],
  ['YEAR([Ngày sinh]) >= 1983', 'năm của Ngày sinh từ 1983 trở lên'],
  ['MONTH([Ngày sinh]) = 11', 'tháng của Ngày sinh là 11'],
  ['[Cấp ủy viên] = FALSE', 'không (là Cấp ủy viên)'],
  ['[Đơn vị] NOT IN {"A"; "B"}', 'không (Đơn vị là “A” hoặc “B”)'],
  ['AND(([A] + 1) * 2 > (3 + 4); [B])', '([A] + 1) * 2 > (3 + 4) và là B'],
  ['[x] = "say ""a"""', 'x là “say "a"”'],
])('%s reads %s', (text, words) => {
  expect(describeCondition(vi, text)).toBe(words);
});

test.each([
  ['mean', '[Tuổi]', 'Bình quân của Tuổi'],
  ['median', ' [Age] ', 'Trung vị của Tuổi'],
  ['mean', 'AGE([Ngày sinh])', 'Bình quân của Tuổi'],
  ['mean', 'AGE([Ngày sinh]; DATE(2025;12;31))', 'Bình quân của Tuổi tính đến ngày 31/12/2025'],
  [
    'mean',
    'YEARS([Ngày vào Đảng]; ASOF())',
    'Bình quân của thời gian kể từ Ngày vào Đảng, tính bằng năm',
  ],
  ['mean', '[Hệ số] * 2', 'Bình quân của [Hệ số] * 2'],
] as const)('a %s of %s reads %s', (kind, value, words) => {
  const measure = { kind, population: '', value };
  const lines = definitionLines(vi, { code: 'x', title: { vi: 'X', en: 'X' }, measure });
  expect(lines).toContain(words);
});

test.each([
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
  ['AGE([Ngày sinh]; DATE(2025;8;1)) < 40', 'Age on 1 August 2025 is under 40'],
  ['[Ngày sinh] > DATE(1983;11;30)', 'Date of birth is after 30 November 1983'],
  [
    'MONTHS([Ngày bổ nhiệm]; "1/8/2025") >= 12',
    'the time from Date of appointment to 1 August 2025 is at least 12 months',
  ],
  ['[Ngày sinh] < [Ngày vào Đảng]', '[Date of birth] < [Date of joining the Party]'],
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
