import { type Birth, type Gender, inventBirth, inventGrade, inventName } from './people';
import type { District } from './places';
import type { Random } from './random';

export interface Cadre {
  readonly number: string;
  readonly name: string;
  readonly gender: Gender;
  readonly birth: Birth;
  readonly district: string;
  readonly unit: string;
  readonly position: string;
  readonly level: 'Cấp tỉnh' | 'Cấp huyện' | 'Cấp xã';
  readonly leadsDepartment: boolean;
  readonly rank: string;
  readonly standard: string;
  readonly politicalTheory: string;
  readonly grade: string;
}

/** 126 of 500 meet the senior-expert standard (25.2 %), among them all 68 leaders of departments. */
const provincial = { all: 500, meeting: 126, leaders: 68 };
/** 860 of the 1,000 who are not commune-level meet the standard (86.0 %); 360 are commune-level. */
const districtManaged = { counted: 1000, meeting: 860, communeLevel: 360 };

const departments = [
  'Ban Tổ chức Tỉnh ủy', 'Ban Tuyên giáo Tỉnh ủy', 'Ban Dân vận Tỉnh ủy', 'Ban Nội chính Tỉnh ủy',
  'Ủy ban Kiểm tra Tỉnh ủy', 'Văn phòng Tỉnh ủy', 'Văn phòng UBND tỉnh', 'Sở Nội vụ', 'Sở Tài chính',
  'Sở Kế hoạch và Đầu tư', 'Sở Xây dựng', 'Sở Giao thông vận tải', 'Sở Công Thương', 'Sở Y tế',
  'Sở Giáo dục và Đào tạo', 'Sở Tư pháp', 'Sở Khoa học và Công nghệ', 'Sở Tài nguyên và Môi trường',
  'Sở Nông nghiệp và Phát triển nông thôn', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Lao động - Thương binh và Xã hội',
  'Sở Thông tin và Truyền thông', 'Thanh tra tỉnh', 'Tỉnh đoàn',
]; // prettier-ignore

export function inventProvincialCadres(random: Random): Cadre[] {
  return Array.from({ length: provincial.all }, (_, i) => {
    const leadsDepartment = i < provincial.leaders;
    const isMeeting = i < provincial.meeting;
    return inventCadre(random, `CT${String(i + 1).padStart(4, '0')}`, {
      district: '',
      unit: departments[i % departments.length] ?? '',
      position: leadsDepartment
        ? i < departments.length
          ? 'Giám đốc, thủ trưởng đơn vị'
          : 'Phó Giám đốc, phó thủ trưởng đơn vị'
        : random.pick([
            'Trưởng phòng',
            'Ủy viên Ban Thường vụ Huyện ủy',
            'Phó Chủ tịch UBND huyện',
            'Chánh Văn phòng',
          ]),
      level: leadsDepartment || random.chance(0.6) ? 'Cấp tỉnh' : 'Cấp huyện',
      leadsDepartment,
      standard: isMeeting
        ? 'Chuyên viên cao cấp'
        : random.pick(['Chuyên viên chính', 'Chuyên viên chính', 'Chuyên viên']),
      youngShare: 0.05,
      womenShare: 0.13,
    });
  });
}

const offices = ['Ban Tổ chức', 'Văn phòng cấp ủy', 'Phòng Nội vụ', 'Phòng Tài chính - Kế hoạch', 'Phòng Tư pháp', 'Phòng Y tế']; // prettier-ignore

export function inventDistrictCadres(random: Random, districts: readonly District[]): Cadre[] {
  const total = districtManaged.counted + districtManaged.communeLevel;
  const made = Array.from({ length: total }, (_, i) => {
    const isCommuneLevel = i >= districtManaged.counted;
    const isMeeting = isCommuneLevel ? random.chance(0.4) : i < districtManaged.meeting;
    const district = random.pick(districts);
    return inventCadre(random, `CH${String(i + 1).padStart(5, '0')}`, {
      district: district.name,
      unit: isCommuneLevel ? `UBND ${random.pick(district.communes)}` : random.pick(offices),
      position: isCommuneLevel
        ? 'Chủ tịch Hội đồng nhân dân cấp xã'
        : random.pick(['Trưởng phòng', 'Phó Trưởng phòng', 'Trưởng ban']),
      level: isCommuneLevel ? 'Cấp xã' : 'Cấp huyện',
      leadsDepartment: false,
      standard: isMeeting
        ? random.pick(['Chuyên viên chính', 'Chuyên viên chính', 'Chuyên viên cao cấp'])
        : 'Chuyên viên',
      youngShare: 0.09,
      womenShare: 0.14,
    });
  });
  const order = new Map(districts.map(({ name }, i) => [name, i]));
  return made.sort((a, b) => (order.get(a.district) ?? 0) - (order.get(b.district) ?? 0));
}

interface Post extends Pick<
  Cadre,
  'district' | 'unit' | 'position' | 'level' | 'leadsDepartment' | 'standard'
> {
  readonly youngShare: number;
  readonly womenShare: number;
}

function inventCadre(random: Random, number: string, post: Post): Cadre {
  const gender: Gender = random.chance(post.womenShare) ? 'Nữ' : 'Nam';
  return {
    number,
    name: inventName(random, gender),
    gender,
    birth: inventBirth(random, random.chance(post.youngShare)),
    district: post.district,
    unit: post.unit,
    position: post.position,
    level: post.level,
    leadsDepartment: post.leadsDepartment,
    rank: random.chance(0.15) ? 'Chuyên viên' : post.standard,
    standard: post.standard,
    politicalTheory:
      post.standard === 'Chuyên viên cao cấp' || random.chance(0.7) ? 'Cao cấp' : 'Trung cấp',
    grade: inventGrade(random),
  };
}
