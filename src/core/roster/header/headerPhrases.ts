import type { DatePart } from './DatePart';

/**
 * What officers write above a column, by field key, without accents and punctuation (the form of
 * `plainText`). Keys in brackets are no fields: headers that must not be mistaken for one.
 *
 * Phrases of one line are parted by bars. One of two words or more is also found inside a longer
 * header; the longest phrase wins.
 */
export const HEADER_PHRASES: Readonly<Record<string, readonly string[]>> = {
  '[ordinal]': ['stt|tt|so tt|so thu tu|thu tu|no|item'],
  name: [
    'ho va ten|ho ten|ho chu dem va ten|ho dem ten|ho dem va ten|ten can bo|ten cap uy vien',
    'ten nhan su|can bo|dong chi|full name|name|staff name|employee name|nhan su',
    'ho va ten khai sinh|ho ten can bo|ho va ten can bo',
  ],
  birthDate: [
    'ngay sinh|ngay thang nam sinh|ngay thang sinh|sinh ngay|nam sinh|thang nam sinh|ns',
    'sinh nam|sinh|date of birth|birth date|birthdate|birthday|year of birth|dob',
  ],
  gender: ['gioi tinh|gioi|phai|gt|nam nu|gender|sex'],
  personId: [
    'so hieu|ma so|ma can bo|ma cb|ma so can bo|ma nhan vien|ma nv|so the dang|so dinh danh',
    'so cccd|cccd|so cmnd|cmnd|can cuoc cong dan|personal number|personnel number|person id',
    'employee id|staff id|id|id number|ma cbcc|ma cong chuc|ma dinh danh|cccd cmnd|staff no',
    'employee code|staff code|emp id|emp no|emp code|so hieu cbcc|so hieu cbccvc|so the dang vien|ma cbccvc|so dinh danh ca nhan',
  ],
  district: [
    'huyen|ten huyen|cap huyen|quan huyen|huyen thi xa thanh pho|huyen thanh pho|huyen thi',
    'huyen tx tp|huyen tp|thanh pho huyen|huyen uy|dang bo huyen|don vi cap huyen|district',
    'quan huyen thi xa',
  ],
  commune: [
    'xa|ten xa|cap xa|xa phuong|phuong xa|xa phuong thi tran|phuong xa thi tran|xa thi tran',
    'dang bo xa|dang bo co so|don vi cap xa|commune|ward|phuong|dang uy xa',
    'don vi hanh chinh cap xa|xa phuong tt|xa phuong dac khu',
  ],
  unit: [
    'don vi|don vi cong tac|co quan|co quan cong tac|co quan don vi|noi cong tac|to chuc',
    'so ban nganh|dv|dvct|unit|organisation|organization|department|phong ban|bo phan',
    'khoa phong|dang bo|so nganh|tccsd|division|office|section|branch|org name|unit name',
    'department name|organization name|organisation name|org unit|dept|dept name|ten don vi|ten dv|ten tccsd',
  ],
  position: [
    'chuc vu|chuc vu hien nay|chuc vu hien tai|chuc vu dang|chuc danh|chuc vu don vi cong tac',
    'chuc vu bo nhiem|chuc vu duoc bo nhiem|cv|position|post|job title|title',
    'chuc vu chuc danh|chuc vu dang nhiem|chuc vu cong tac|cv hien tai|cv hien nay|vi tri cong tac|position name|job position',
  ],
  managementGroup: [
    'dien quan ly|dien can bo|dien cb quan ly|cap quan ly|phan cap quan ly|dien',
    'management group|managed by',
  ],
  cadreLevel: ['cap cong tac|cap can bo|cap hanh chinh|cap|working level|level'],
  departmentLeader: ['lanh dao so ban nganh|ld so ban nganh|lanh dao so|department leader'],
  rank: [
    'ngach|ngach cong chuc|ngach cc|ngach hien giu|ngach cbcc|ma ngach|ten ngach|ngach bac',
    'ngach luong|civil service rank|rank|ma so ngach|ngach ma so|ngach hang|ngach bac luong',
    'ngach bac he so luong|ngach bac he so|ngach chuc danh nghe nghiep|rank name|rank code',
  ],
  professionalStandard: [
    'tieu chuan ngach|dat tieu chuan ngach|dat chuan ngach|dat tieu chuan',
    'tieu chuan chuyen vien cao cap|professional standard met|professional standard',
    'standard met',
  ],
  politicalTheory: [
    'ly luan chinh tri|trinh do ly luan chinh tri|trinh do chinh tri|ly luan ct|ly luan',
    'trinh do ly luan|chinh tri|political theory|political theory level',
  ],
  stateManagement: [
    'quan ly nha nuoc|ql nha nuoc|qlnn|state management|trinh do quan ly nha nuoc',
    'boi duong quan ly nha nuoc',
  ],
  education: [
    'trinh do chuyen mon|chuyen mon|chuyen mon nghiep vu|trinh do chuyen mon nghiep vu',
    'trinh do hoc van|hoc van|trinh do dao tao|trinh do|bang cap|van bang|hoc vi|education',
    'qualification|degree|education level|qualifications',
  ],
  committeeMember: [
    'cap uy vien|cap uy|uy vien bch|uy vien ban chap hanh|dang uy vien|bch|ban chap hanh',
    'committee member|party committee member|uvbch|uv bch|huyen uy vien|la cap uy vien',
    'tham gia cap uy',
  ],
  standingMember: [
    'uy vien ban thuong vu|uv ban thuong vu|uvbtv|uv btv|ban thuong vu|btv|uy vien btv',
    'thuong vu|standing committee member',
  ],
  grade: [
    'xep loai|danh gia|danh gia xep loai|xep loai danh gia|xep loai chat luong',
    'ket qua danh gia|ket qua xep loai|muc do hoan thanh nhiem vu|evaluation grade|evaluation',
    'grade|rating|kqxl|dgxl|ket qua phan loai|phan loai dang vien|performance rating',
    'appraisal|chat luong dang vien|chat luong can bo',
  ],
  appointmentDate: [
    'ngay bo nhiem|bo nhiem|date of appointment|appointment date|appointed|giu chuc vu',
    'ngay thang bo nhiem|thoi gian giu chuc vu|thoi diem giu chuc vu|ngay giu chuc vu',
    'thoi gian bo nhiem|thoi diem bo nhiem',
  ],
  partyDate: [
    'ngay vao dang|vao dang|ngay ket nap|nam vao dang|ngay vao dcs|date of joining the party',
    'party join date|join party date|date joined party|party joining date|joined party date',
    'party date|ngay vao dcsvn|joined party|ngay thang nam vao dang|ngay ket nap dang',
  ],
  ethnicity: ['dan toc|ethnicity|ethnic group|ethnic'],
  religion: ['ton giao|religion'],
  '[other]': [
    'ghi chu|cao dang|que quan|noi sinh|noi o|ho khau|thuong tru|dia chi|ngay chinh thuc',
    'ngay vao dang chinh thuc|ngay nghi huu|thoi diem nghi huu|ngay nhap ngu|ngay huong',
    'ngay cap|noi cap|ngay vao nganh|ngay tuyen dung|ten goi khac|chuc vu khi bo nhiem',
    'he so luong|he so|bac|bac luong|he so chuc vu|phu cap chuc vu|trinh do ngoai ngu|trinh do tin hoc|ngoai ngu',
    'tin hoc|trinh do pho thong|trinh do gdpt|gdpt|giao duc pho thong|trinh do van hoa',
    'place of birth|tieng dan toc|ngay sinh hoat|don vi tinh|thoi han bo nhiem',
    'het han bo nhiem|ma so thue|ma so chuc danh nghe nghiep|ma so cdnn',
  ],
};

/** Abbreviations inside headers, written out before looking up. */
export const HEADER_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['trd', 'trinh do'],
  ['td', 'trinh do'],
  ['llct', 'ly luan chinh tri'],
  ['qlnn', 'quan ly nha nuoc'],
  ['cm', 'chuyen mon'],
  ['cmnv', 'chuyen mon nghiep vu'],
  ['tdcm', 'trinh do chuyen mon'],
  ['gt', 'gioi tinh'],
  ['hvt', 'ho va ten'],
  ['dvct', 'don vi cong tac'],
  ['ntns', 'ngay thang nam sinh'],
  ['ntn', 'ngay thang nam'],
  ['nvd', 'ngay vao dang'],
  ['vd', 'vao dang'],
  ['xl', 'xep loai'],
  ['tc', 'tieu chuan'],
  ['cvcc', 'chuyen vien cao cap'],
  ['ubnd', 'uy ban nhan dan'],
]);

/** Folded words under "Ngày sinh" that split it; "nam" without an accent may be a man as well. */
export const DATE_PARTS: ReadonlyMap<string, DatePart> = new Map([
  ['ngày', 'day'],
  ['ngay', 'day'],
  ['day', 'day'],
  ['tháng', 'month'],
  ['thang', 'month'],
  ['month', 'month'],
  ['ngày tháng', 'dayMonth'],
  ['ngày, tháng', 'dayMonth'],
  ['ngày/tháng', 'dayMonth'],
  ['ngay thang', 'dayMonth'],
  ['năm', 'year'],
  ['year', 'year'],
]);

/** Folded words that mark a birth column or an x column as belonging to one gender. */
export const GENDER_WORDS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['nam', 'male'],
  ['male', 'male'],
  ['nữ', 'female'],
  ['nu', 'female'],
  ['female', 'female'],
]);

/** Of what somebody was, or is meant to become: "Đơn vị trước sắp xếp", "Chức vụ dự kiến". */
export const OTHER_TIMES =
  /(?<![a-zà-ỹ])(?:cũ|trước|dự kiến|đề nghị|quy hoạch|tiếp nhận|truoc|du kien|quy hoach|(?:chuyển|đơn vị|cơ quan|nơi) đi)(?![a-zà-ỹ])/;

/** A year after the admission, from which the years in the Party count. */
export const OFFICIAL = /(?<![a-zà-ỹ])(?:chính thức|chinh thuc)(?![a-zà-ỹ])/;

/** "Điểm đánh giá": points, from which the grade follows. */
export const POINTS = /(?<![a-zà-ỹ])(?:điểm|diem|scores?|points?)(?![a-zà-ỹ])/;

/** Fields that somebody has one of at a time; birth dates and names stay what they are. */
export const CHANGING_FIELDS: ReadonlySet<string> = new Set([
  ...['district', 'commune', 'unit', 'position', 'managementGroup', 'cadreLevel', 'rank'],
  ...['committeeMember', 'standingMember', 'appointmentDate'],
]);

/** Of the family, not of the cadre: "Họ và tên vợ", "Năm sinh của con". */
export const OTHER_PEOPLE =
  /(?<![a-zà-ỹ])(?:vợ|chồng|bố|cha|mẹ|con|ten (?:vo|chong|cha|me))(?![a-zà-ỹ])/;
