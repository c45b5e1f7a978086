import { messagesFor } from '../../src/messages/messagesFor';
import { readShown, showFormula } from '../../src/messages/showFormula';

const en = messagesFor('en');

test.each([
  ['AND([Tuổi] < 40; [giới  tính] = "Nữ")', 'AND([Age] < 40; [Gender] = "Nữ")'],
  ['[Hệ số] > 3 + [Ngạch]', '[Hệ số] > 3 + [Civil-service rank]'],
  ['CONTAINS([Chức vụ]; "[Tuổi]"; “[Tuổi]”)', 'CONTAINS([Position]; "[Tuổi]"; “[Tuổi]”)'],
  ['[Cột [1]]] = "x""[Tuổi]"', '[Cột [1]]] = "x""[Tuổi]"'],
  ['AND([Tuổi', 'AND([Tuổi'],
])('a formula is shown with the English labels of known fields: %s', (text, shown) => {
  expect(showFormula(en, text)).toBe(shown);
  expect(readShown(en, shown, text)).toBe(text);
});

test('in Vietnamese a formula typed with English labels is shown with the Vietnamese ones', () => {
  expect(showFormula(messagesFor('vi'), '[Age] < 40')).toBe('[Tuổi] < 40');
});

test('what is typed into a shown formula is kept as typed, what stood there as it stood', () => {
  const kept = 'AND([Tuổi] < 40; [Gender] = "Nữ")';
  const typed = 'AND([Age] < 45; [Gender] = "Nữ"; [Date of birth] > "1/1/1980")';
  expect(readShown(en, typed, kept)).toBe(
    'AND([Tuổi] < 45; [Gender] = "Nữ"; [Date of birth] > "1/1/1980")',
  );
});
