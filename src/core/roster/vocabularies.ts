/** A closed list of values with the further spellings that rosters use for them. */
export interface Vocabulary {
  /** From lowest to highest when `isOrdered`. */
  readonly values: readonly VocabularyValue[];
  readonly isOrdered: boolean;
  /** What says that somebody has none of the values, and is known to have none. */
  readonly none?: readonly VocabularyValue[];
}

export interface VocabularyValue {
  /** Canonical form, as printed. */
  readonly name: string;
  /** Compared by `foldText`, and failing that without accents and punctuation. */
  readonly aliases: readonly string[];
}

/** All that a vocabulary has a name for, what says "none" last. */
export function everyValue({ values, none = [] }: Vocabulary): readonly VocabularyValue[] {
  return [...values, ...none];
}

export const GENDER: Vocabulary = {
  isOrdered: false,
  values: [
    { name: 'Nam', aliases: ['Male', 'M', 'Nam giới', 'Ông', 'Trai', 'Đàn ông'] },
    { name: 'Nữ', aliases: ['Nử', 'Female', 'F', 'Nữ giới', 'Bà', 'Gái', 'Phụ nữ', 'Đàn bà'] },
  ],
};

export const CADRE_LEVEL: Vocabulary = {
  isOrdered: true,
  values: [
    {
      name: 'Cấp xã',
      aliases: ['Xã', 'Phường', 'Thị trấn', 'Xã, phường, thị trấn', 'Commune', 'Commune level'],
    },
    {
      name: 'Cấp huyện',
      aliases: ['Huyện', 'Thành phố', 'Thị xã', 'District', 'District level'],
    },
    {
      name: 'Cấp tỉnh',
      aliases: ['Tỉnh', 'Province', 'Provincial', 'Province level', 'Provincial level'],
    },
  ],
};

export const MANAGEMENT_GROUP: Vocabulary = {
  isOrdered: false,
  values: [
    {
      name: 'Cấp ủy viên cấp xã',
      aliases: [
        'Cấp ủy cấp xã',
        'Cấp ủy xã',
        'Cấp ủy viên xã',
        'Cấp ủy viên xã, phường, thị trấn',
        'Ban Chấp hành Đảng bộ cấp xã',
        'BCH Đảng bộ cấp xã',
        'Đảng ủy viên cấp xã',
        'Commune-level Party committee members',
        'Commune Party committee members',
      ],
    },
    {
      name: 'Ban Thường vụ Tỉnh ủy quản lý',
      aliases: [
        'BTV Tỉnh ủy quản lý',
        'BTVTU quản lý',
        'BTVTU',
        'BTV Tỉnh ủy',
        'Ban Thường vụ Tỉnh ủy',
        'Tỉnh ủy quản lý',
        'Managed by the Provincial Standing Committee',
        'Provincial Standing Committee',
      ],
    },
    {
      name: 'Ban Thường vụ Huyện ủy quản lý',
      aliases: [
        'BTV Huyện ủy quản lý',
        'BTVHU quản lý',
        'BTVHU',
        'BTV Huyện ủy',
        'Ban Thường vụ Huyện ủy',
        'Huyện ủy quản lý',
        'Ban Thường vụ cấp huyện quản lý',
        'BTV cấp huyện quản lý',
        'BTV cấp ủy cấp huyện quản lý',
        'Ban Thường vụ cấp ủy cấp huyện quản lý',
        'Ban Thường vụ Thành ủy quản lý',
        'Ban Thường vụ Thị ủy quản lý',
        'BTV Thành ủy quản lý',
        'BTV Thị ủy quản lý',
        'Ban Thường vụ huyện ủy, thị ủy, thành ủy quản lý',
        'Ban Thường vụ các huyện ủy, thị ủy, thành ủy quản lý',
        'BTV huyện ủy, thị ủy, thành ủy quản lý',
        'BTV các huyện ủy, thị ủy, thành ủy quản lý',
        'Managed by a District Standing Committee',
        'Managed by District Standing Committees',
        'District Standing Committee',
      ],
    },
  ],
};

export const RANK: Vocabulary = {
  isOrdered: true,
  values: [
    { name: 'Nhân viên', aliases: ['NV', '01.005', '01005', '1.005', 'Staff'] },
    { name: 'Cán sự', aliases: ['CS', '01.004', '01004', '1.004', 'Technician'] },
    { name: 'Chuyên viên', aliases: ['CV', '01.003', '01003', '1.003', 'Expert'] },
    {
      name: 'Chuyên viên chính',
      aliases: ['CVC', '01.002', '01002', '1.002', 'Principal expert'],
    },
    {
      name: 'Chuyên viên cao cấp',
      aliases: ['CVCC', '01.001', '01001', '1.001', 'Senior expert'],
    },
  ],
};

export const POLITICAL_THEORY: Vocabulary = {
  isOrdered: true,
  values: [
    {
      name: 'Chưa qua đào tạo',
      aliases: ['Chưa đào tạo', 'Chưa qua ĐT', 'Chưa ĐT', 'Chưa học', 'Untrained', 'None'],
    },
    {
      name: 'Sơ cấp',
      aliases: ['SC', 'Sơ cấp LLCT', 'Sơ cấp lý luận chính trị', 'Elementary', 'Basic'],
    },
    {
      name: 'Trung cấp',
      aliases: [
        'TC',
        'Trung cấp LLCT',
        'Trung cấp lý luận chính trị',
        'TCLLCT',
        'TC LLCT',
        'Intermediate',
      ],
    },
    {
      name: 'Cao cấp',
      aliases: [
        'CC',
        'Cao cấp LLCT',
        'Cao cấp lý luận chính trị',
        'CCLLCT',
        'CC LLCT',
        'Cao cấp, cử nhân',
        'Cử nhân, cao cấp',
        'CC, CN',
        'CN, CC',
        'Advanced',
      ],
    },
    {
      name: 'Cử nhân',
      aliases: ['CN', 'Cử nhân LLCT', 'Cử nhân chính trị', 'Cử nhân lý luận chính trị', 'Bachelor'],
    },
  ],
};

export const GRADE: Vocabulary = {
  isOrdered: true,
  none: [
    {
      name: 'Không xếp loại',
      aliases: [
        'Không xếp loại chất lượng',
        'Không đánh giá',
        'Không đánh giá, xếp loại',
        'Không được đánh giá',
        'Không được xếp loại',
        'Không thuộc diện đánh giá',
        'Không đủ điều kiện đánh giá',
        'Không đủ thời gian đánh giá',
        'Miễn đánh giá',
        'Không XL',
        'Không ĐG',
        'KXL',
        'KĐG',
        'Not assessed',
        'Not rated',
        'Not graded',
      ],
    },
    {
      name: 'Chưa xếp loại',
      aliases: [
        'Chưa xếp loại chất lượng',
        'Chưa đánh giá',
        'Chưa đánh giá, xếp loại',
        'Chưa được đánh giá',
        'Chưa được xếp loại',
        'Chưa đủ điều kiện đánh giá',
        'Chưa đủ thời gian đánh giá',
        'Chưa có xếp loại',
        'Chưa có kết quả',
        'Chưa có kết quả đánh giá',
        'Chưa có kết quả xếp loại',
        'Chưa XL',
        'Chưa ĐG',
        'CXL',
        'CĐG',
        'Not yet assessed',
        'Not yet rated',
        'Not yet graded',
      ],
    },
  ],
  values: [
    {
      name: 'Không hoàn thành nhiệm vụ',
      aliases: ['KHTNV', 'Không HTNV', 'Không hoàn thành', 'KHT', 'Not completed'],
    },
    {
      name: 'Hoàn thành nhiệm vụ',
      aliases: ['HTNV', 'HT NV', 'Hoàn thành', 'HT', 'Completed', 'Satisfactory'],
    },
    {
      name: 'Hoàn thành tốt nhiệm vụ',
      aliases: [
        'HTTNV',
        'HTT NV',
        'HT tốt NV',
        'HT tốt',
        'Hoàn thành tốt',
        'HTT',
        'Tốt',
        'Well completed',
        'Good',
      ],
    },
    {
      name: 'Hoàn thành xuất sắc nhiệm vụ',
      aliases: [
        'HTXSNV',
        'HTXS NV',
        'HTXS',
        'HT xuất sắc NV',
        'HTXS nhiệm vụ',
        'Hoàn thành xuất sắc',
        'Xuất sắc',
        'XS',
        'Excellently completed',
        'Excellent',
      ],
    },
  ],
};

/** Of columns to be marked with an x; in one of its own any education is told as it is. */
export const EDUCATION: Vocabulary = {
  isOrdered: true,
  values: [
    { name: 'Sơ cấp', aliases: ['SC'] },
    { name: 'Trung cấp', aliases: ['TC', 'TCCN'] },
    { name: 'Cao đẳng', aliases: ['CĐ', 'College'] },
    { name: 'Đại học', aliases: ['ĐH', 'University'] },
    { name: 'Sau đại học', aliases: ['SĐH', 'Sau ĐH', 'Trên đại học', 'Trên ĐH'] },
    { name: 'Thạc sĩ', aliases: ['ThS', 'Cao học', 'Master'] },
    { name: 'Tiến sĩ', aliases: ['TS', 'Doctor'] },
  ],
};
