import { plainText } from '../plainText';
import type { GroupTitle } from './readGroupTitle';
import type { SheetRow } from './SheetRow';

/**
 * The unit whose list a header begins, by the lines above it, and before it the district that stands
 * right above. The line right above the header may be any unit's; one with further lines below it
 * ("(Tính đến ngày …)", "DANH SÁCH …") only where it can be nothing else, for the offices that a list
 * is made for stand in letterheads.
 */
export function headingAbove(
  lines: readonly SheetRow[],
  titleOf: (row: SheetRow) => GroupTitle | null,
): readonly GroupTitle[] {
  const titleAt = (above: number) => {
    const line = lines[lines.length - above];
    return line ? titleOf(line) : null;
  };
  for (let above = 1; above <= Math.min(lines.length, FARTHEST); above++) {
    const title = titleAt(above);
    if (!title || !(above === 1 || isClear(title))) continue;
    const outer = titleAt(above + 1);
    const isWithin = title.level === 'commune' && outer?.level === 'district' && isClear(outer);
    return outer && isWithin ? [outer, title] : [title];
  }
  return [];
}

/** "Đơn vị: …", a commune, a district by its name and not by its committee, or a numbered title. */
function isClear({ name, level, marker, isTold }: GroupTitle): boolean {
  if (isTold || level === 'commune') return true;
  if (level === 'district') return !COMMITTEE.test(plainText(name));
  return level !== 'province' && marker !== 'none' && marker !== 'bullet';
}

const COMMITTEE = /^(?:huyen|thi|thanh|quan) uy /;
/** Lines above a header that may still tell its list. */
const FARTHEST = 8;
