import { foldText } from '../foldText';

/**
 * Whether a line goes on with the post that stands above it: "kiêm Chủ tịch HĐND xã", or any line
 * below "Bí thư Đảng ủy," or "Bí thư Đảng ủy kiêm"; where people are numbered "- Chủ tịch HĐND xã" too.
 */
export function continuesPost(line: string, above: string, isNumberedList: boolean): boolean {
  if (isFurtherPost(line) || (isNumberedList && BULLET.test(line))) return true;
  return above !== '' && OPEN_END.test(foldText(above));
}

/** "kiêm Chủ tịch HĐND xã": a post that somebody holds beside another, and no "Kiểm sát viên". */
export function isFurtherPost(line: string): boolean {
  return FURTHER.test(foldText(line));
}

const FURTHER =
  /^[^\p{L}]*(?:kiêm|kiem(?! (?:lam|soat|sat|toan|tra|dinh|dich|nghiem|ngu)))(?![\p{L}\p{M}])/u;
const BULLET = /^\s*[-–+•*]\s*\p{L}/u;
const OPEN_END = /(?:[,;+&]|(?<!\p{L})(?:kiêm|kiem|và))$/u;
