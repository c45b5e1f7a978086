import type { Random } from './random';

export interface District {
  readonly name: string;
  readonly communes: readonly string[];
}

/** The twelve district-level units and how many communes each has: 235 together. */
const districtSizes: readonly (readonly [string, number])[] = [
  ['Thành phố Hải Dương', 25],
  ['Thành phố Chí Linh', 19],
  ['Thị xã Kinh Môn', 23],
  ['Huyện Bình Giang', 16],
  ['Huyện Cẩm Giàng', 17],
  ['Huyện Gia Lộc', 18],
  ['Huyện Kim Thành', 18],
  ['Huyện Nam Sách', 19],
  ['Huyện Ninh Giang', 20],
  ['Huyện Thanh Hà', 20],
  ['Huyện Thanh Miện', 17],
  ['Huyện Tứ Kỳ', 23],
];

const firstSyllables = [
  'An', 'Bình', 'Cao', 'Đại', 'Đông', 'Đức', 'Hòa', 'Hồng', 'Hưng', 'Kim', 'Lạc', 'Long',
  'Minh', 'Nam', 'Phú', 'Quang', 'Tân', 'Thái', 'Thanh', 'Vĩnh',
]; // prettier-ignore
const secondSyllables = [
  'An', 'Châu', 'Dương', 'Đức', 'Giang', 'Hải', 'Hoa', 'Hưng', 'Khê', 'Lâm', 'Phong', 'Sơn',
  'Thành', 'Thịnh', 'Tiến', 'Việt',
]; // prettier-ignore

/** Invented commune names; `Tân Việt` stands in two districts, as such names do. */
export function inventDistricts(random: Random): readonly District[] {
  const pool = random
    .shuffled(firstSyllables.flatMap((a) => secondSyllables.map((b) => `${a} ${b}`)))
    .filter((name) => name !== 'Tân Việt' && !/^(\S+) \1$/.test(name));
  return districtSizes.map(([name, size], district) => ({
    name,
    communes: Array.from({ length: size }, (_, i) => {
      const isTwin = i === size - 1 && (district === 3 || district === 9);
      return `${communeKind(name, i)} ${isTwin ? 'Tân Việt' : (pool.pop() ?? `Số ${i}`)}`;
    }),
  }));
}

function communeKind(district: string, index: number): string {
  if (district.startsWith('Huyện')) return index === 0 ? 'Thị trấn' : 'Xã';
  return index < 14 ? 'Phường' : 'Xã';
}
