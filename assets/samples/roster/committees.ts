import { type Birth, type Gender, inventBirth, inventGrade, inventName } from './people';
import type { District } from './places';
import type { Random } from './random';

export interface CommitteeMember {
  readonly number: string;
  readonly name: string;
  readonly gender: Gender;
  readonly birth: Birth;
  readonly district: string;
  readonly commune: string;
  readonly position: string;
  readonly education: string;
  readonly politicalTheory: string;
  readonly joined: { readonly year: number; readonly month: number; readonly day: number };
  readonly grade: string;
}

/** The figures of the reviewed project: 869 of 3,234 are under forty. */
const committeeSize = 3234;
const underForty = 869;
const combinedPosts = 21;

interface Seat {
  readonly district: string;
  readonly commune: string;
  readonly position: string;
  /** How late in a career the post comes: seats with the lowest sum of this and chance are young. */
  readonly seniority: number;
}

export function inventCommittees(
  random: Random,
  districts: readonly District[],
): CommitteeMember[] {
  const seats = seatsOf(random, districts);
  const order = seats
    .map((seat, i) => ({ i, rank: seat.seniority + random.next() * 1.4 }))
    .sort((a, b) => a.rank - b.rank);
  const young = new Set(order.slice(0, underForty).map(({ i }) => i));
  return seats.map((seat, i) => {
    const gender: Gender = random.chance(seat.position.includes('Phụ nữ') ? 1 : 0.27)
      ? 'Nữ'
      : 'Nam';
    const birth = inventBirth(random, young.has(i));
    return {
      number: `CX${String(i + 1).padStart(5, '0')}`,
      name: inventName(random, gender),
      gender,
      birth,
      district: seat.district,
      commune: seat.commune,
      position: seat.position,
      education: random.weighted([
        ['Đại học', 78],
        ['Thạc sĩ', 12],
        ['Cao đẳng', 4],
        ['Trung cấp', 6],
      ]),
      politicalTheory: random.weighted([
        ['Trung cấp', 80],
        ['Cao cấp', 13],
        ['Sơ cấp', 7],
      ]),
      joined: {
        year: birth.year + random.between(20, 26),
        month: random.between(1, 12),
        day: random.between(1, 28),
      },
      grade: inventGrade(random),
    };
  });
}

function seatsOf(random: Random, districts: readonly District[]): Seat[] {
  const places = districts.flatMap(({ name, communes }) =>
    communes.map((commune) => ({ district: name, commune })),
  );
  const larger = committeeSize - places.length * 13;
  const combined = new Set(random.shuffled(places.map((_, i) => i)).slice(0, combinedPosts));
  return places.flatMap((place, i) => {
    const board = boardName(place.commune);
    const posts = postsOf(board, combined.has(i)).slice(0, i < larger ? 14 : 13);
    return posts.map(([position, seniority]) => ({ ...place, position, seniority }));
  });
}

function boardName(commune: string): string {
  const [first = '', second = ''] = commune.split(' ');
  return first === 'Thị' ? `UBND thị ${second}` : `UBND ${first.toLowerCase()}`;
}

function postsOf(board: string, isCombined: boolean): readonly (readonly [string, number])[] {
  return [
    [isCombined ? `Bí thư Đảng ủy, Chủ tịch ${board}` : 'Bí thư Đảng ủy', 1.5],
    ['Phó Bí thư Thường trực Đảng ủy, Chủ tịch HĐND', 1.2],
    [isCombined ? 'Phó Bí thư Đảng ủy' : `Phó Bí thư Đảng ủy, Chủ tịch ${board}`, 1.2],
    [`Ủy viên Ban Thường vụ, Phó Chủ tịch ${board}`, 1.0],
    ['Ủy viên Ban Thường vụ, Chủ nhiệm Ủy ban Kiểm tra', 0.8],
    ['Ủy viên Ban Thường vụ, Trưởng Công an', 0.5],
    ['Ủy viên Ban Thường vụ, Chỉ huy trưởng Ban CHQS', 0.6],
    ['Đảng ủy viên, Phó Chủ tịch HĐND', 0.8],
    ['Đảng ủy viên, Chủ tịch Ủy ban MTTQ', 1.0],
    ['Đảng ủy viên, Chủ tịch Hội Liên hiệp Phụ nữ', 0.5],
    ['Đảng ủy viên, Chủ tịch Hội Nông dân', 0.8],
    ['Đảng ủy viên, Bí thư Đoàn Thanh niên', -0.6],
    ['Đảng ủy viên, công chức Văn phòng - Thống kê', 0.2],
    ['Đảng ủy viên, công chức Địa chính - Xây dựng', 0.2],
  ];
}
