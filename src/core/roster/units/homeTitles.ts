import { plainText } from '../plainText';
import { unitsWithin } from './unitsWithin';

/**
 * The group titles that say where people are: not those that sort them by post, "I. Ban Thường vụ",
 * "Quy hoạch Bí thư Huyện ủy". Somebody may stand under several of these.
 */
export function homeTitles(titles: readonly string[]): readonly string[] {
  return titles.some(sortsByPost) ? titles.flatMap(homeOf) : titles;
}

export function sortsByPost(title: string): boolean {
  return POSTS.test(plainText(title));
}

/** "Ban Thường vụ Đảng ủy xã An Lâm" are people of Xã An Lâm. */
function homeOf(title: string): readonly string[] {
  if (!sortsByPost(title)) return [title];
  const { district, commune } = unitsWithin(title);
  return [district, commune].filter((name) => name !== '');
}

const POSTS =
  /^(?:quy hoach|chuc danh|chuc vu|thuong truc|(?:ban )?thuong vu|btv|ban chap hanh|bch|(?:pho )?(?:bi thu|chu tich|giam doc|chu nhiem|truong (?:ban|phong))|uy vien|uv|uvbtv|dang uy vien|cap uy vien)(?: |$)/;
