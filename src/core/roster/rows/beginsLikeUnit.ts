import { foldText } from '../foldText';
import { plainText } from '../plainText';
import { unitKey } from '../units/unitKey';
import { hasKnownSurname, isPersonName } from '../values/isPersonName';

/**
 * Whether a text begins as names of organisation units do. Accents tell the Ban of a committee
 * from the family Bàn; "Đoàn Văn An" is a person, "Đoàn Thanh niên" is not. "TT Lai Cách" and
 * "P. Hải Tân" are units as well.
 */
export function beginsLikeUnit(text: string): boolean {
  const folded = foldText(text);
  const plain = plainText(text);
  const isTypedPlain = folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() === plain;
  if (INITIALS.test(folded)) return unitKey(text).level !== undefined;
  if (!(isTypedPlain ? PLAIN : FOLDED).test(isTypedPlain ? plain : folded)) return false;
  return !(isPersonName(text) && hasKnownSurname(text));
}

/** Parted by bars. */
const UNIT_WORDS = [
  'Thành ủy|Huyện ủy|Thị ủy|Quận ủy|Tỉnh ủy|Đảng ủy|Đảng bộ|Chi bộ|Chi ủy|Đảng đoàn|Ban|Sở',
  'Phòng|Văn phòng|UBND|Ủy ban|HĐND|Hội|MTTQ|UBMTTQ|Mặt trận|Đoàn|Tỉnh đoàn|Huyện đoàn',
  'Liên đoàn|Công đoàn|LĐLĐ|Công ty|Tổng công ty|Trường|Trung tâm|Bệnh viện|Viện|Cục|Chi cục',
  'Tổng cục|Kho bạc|Ngân hàng|Công an|Quân sự|Bộ chỉ huy|BCH|BTV|Tòa án|TAND|VKSND|Thanh tra',
  'Báo|Đài|Huyện|Thành phố|TP|Thị xã|TX|Quận|Xã|Phường|Thị trấn|Đặc khu|Tỉnh|Thôn|Tổ|Khu|Khối',
  'Cụm|Nhóm|Cơ quan|Đơn vị|Nhà máy|Xí nghiệp|Bảo hiểm|Lãnh đạo|Thường trực|Department',
  'District|Commune|Ward|Town|City|Office|Board|Committee|Division|Bureau|Unit|Province',
  'School|Party committee',
].join('|');
const INITIALS = /^(?:tt|p|x|h|q)[. ]/;
const FOLDED = new RegExp(`^(?:${foldText(UNIT_WORDS)})(?![\\p{L}\\p{N}])`, 'u');
const PLAIN = new RegExp(`^(?:${UNIT_WORDS.split('|').map(plainText).join('|')})(?: |$)`);
