import { nearestName } from '../../../../src/core/indicators/language/nearestName';

test.each<[string, string]>([
  ['CONTAIN', 'CONTAINS'],
  ['NTO', 'NOT'],
  ['ONT', 'NOT'],
  ['AEG', 'AGE'],
  ['YEASR', 'YEARS'],
  ['Tuoi', 'Tuổi'],
  ['Giới tíh', 'Giới tính'],
  ['Giói tinhs', 'Giới tính'],
  ['ngay sinh', 'Ngày sinh'],
  ['Trình độ', 'Trình độ'],
])('[I8] %s was probably to be %s', (name, meant) => {
  expect(nearestName(name, ['Quê quán', meant, 'Ngoại ngữ'])).toBe(meant);
});

test.each<[string, string, string]>([
  ['two letters of three are others', 'ab', 'bc'],
  ['and so they are the other way round', 'ab', 'ca'],
  ['a letter is another and two are swapped', 'XTO', 'NOT'],
  ['two are swapped behind another', 'XBTO', 'NBOT'],
  ['two are swapped before another', 'NTOX', 'NOTY'],
  ['nothing is alike', 'Lương', 'Quê quán'],
])('[I8] when %s, %s is not %s', (_, name, other) => {
  expect(nearestName(name, [other])).toBeNull();
});

test.each<[string, string, string[], string]>([
  ['the same name', 'Tuoi', ['Tuổi', 'Tuoi'], 'Tuoi'],
  ['the same name in other letters', 'cán sự', ['Can su', 'CÁN SỰ'], 'CÁN SỰ'],
  ['the whole name', 'namx', ['NAM', 'NAMX'], 'NAMX'],
  ['the same letters without accents', 'dai doi', ['ai oi', 'đại đội'], 'đại đội'],
  ['the first of two that are as near', 'Cấp ủy C', ['Cấp ủy A', 'Cấp ủy B'], 'Cấp ủy A'],
])('[I8] %s is nearest', (_, name, candidates, nearest) => {
  expect(nearestName(name, candidates)).toBe(nearest);
});
