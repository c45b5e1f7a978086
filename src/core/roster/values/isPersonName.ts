import { foldText } from '../foldText';

/**
 * Whether a text can be nothing but a name: two to six words that begin with capitals. A text all
 * in capitals must begin with a known family name, for headings are written so too.
 */
export function isPersonName(text: string): boolean {
  const name = text.normalize('NFC').trim();
  if (!NAME.test(name)) return false;
  return name !== name.toUpperCase() || hasKnownSurname(name);
}

/** Family names of nine Vietnamese in ten. */
export function hasKnownSurname(name: string): boolean {
  return SURNAMES.test(foldText(name));
}

const NAME = /^\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’.-]*){1,5}$/u;
const SURNAMES =
  /^(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|đoàn|trương|lưu|mai|đào|tô|trịnh|cao|hà|vương|lương|tạ|nông|tống|quách|thái|lại|kiều|chu|châu|tăng|nghiêm|bạch|phùng|vi|lã|la|đàm|quản|khúc|an|triệu|mạc|thân) /;
