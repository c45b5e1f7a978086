import type { UnitNode } from '../../../src/core/roster/UnitTree';
import { findUnits } from '../../../src/core/targets/findUnits';

const node = (
  name: string,
  parent: number,
  depth: number,
  more: Partial<UnitNode> = {},
): UnitNode => ({
  name,
  parent,
  depth,
  ...more,
});
const units = {
  nodes: [
    node('Tỉnh Hải Dương', 0, 0, { level: 'province' }),
    node('Huyện Gia Lộc', 0, 1, { level: 'district', code: 'GL' }),
    node('Xã Toàn Thắng', 1, 2, { level: 'commune' }),
    node('Huyện Tứ Kỳ', 0, 1, { level: 'district' }),
    node('Xã Toàn Thắng', 3, 2, { level: 'commune', code: 'TK-1' }),
    node('Thành phố Hải Dương', 0, 1, { level: 'district' }),
    node('Hải Dương', 0, 1),
    node('', 0, 1),
    node('A/B', 0, 1),
    node('Thị xã Kinh Môn', 0, 1),
    node('Thị ủy Kinh Môn', 0, 1),
  ],
};

test.each<[string, string | undefined, readonly number[]]>([
  ['Huyện Gia Lộc', undefined, [1]],
  ['huyện  GIA LỘC', undefined, [1]],
  ['gl', undefined, [1]],
  ['tk-1', undefined, [4]],
  ['Xã Toàn Thắng', undefined, [2, 4]],
  ['Huyện Gia Lộc/Xã Toàn Thắng', undefined, [2]],
  ['Huyện Tứ Kỳ > Xã Toàn Thắng', undefined, [4]],
  ['Tỉnh Hải Dương › Huyện Tứ Kỳ › Xã Toàn Thắng', undefined, [4]],
  ['/Huyện Tứ Kỳ/ /Xã Toàn Thắng/', undefined, [4]],
  ['Cả nước/Tỉnh Hải Dương/Huyện Tứ Kỳ', undefined, []],
  ['Huyện Tứ Kỳ/Xã Khác', undefined, []],
  ['Tứ Kỳ', undefined, []],
  ['TP. Hải Dương', undefined, [5]],
  ['Thành ủy Hải Dương', undefined, [5]],
  ['Hải Dương', undefined, [6]],
  ['Tỉnh Hải Dương', undefined, [0]],
  ['A/B', undefined, [8]],
  ['/Xã Toàn Thắng', undefined, [2, 4]],
  ['Thị ủy Kinh Môn', undefined, [10]],
  ['TX. Kinh Môn', undefined, [9, 10]],
  ['/Thị ủy Kinh Môn/', undefined, [10]],
  [' / ', undefined, []],
  ['Tỉnh Hải Dương/Tỉnh Hải Dương/Huyện Tứ Kỳ', undefined, []],
  ['', undefined, []],
  ['  ', undefined, []],
  ['Xã Toàn Thắng', 'commune', [2, 4]],
  ['Xã Toàn Thắng', 'COMMUNE', [2, 4]],
  ['Xã Toàn Thắng', 'district', []],
  ['Hải Dương', 'district', []],
  ['Hải Dương', '', [6]],
])('[T15] %p at level %p names the units %p', (text, level, expected) => {
  expect(findUnits(units, text, level)).toEqual(expected);
});
