/**
 * A title as it stands within a sentence: its first letter small, unless the title begins with an
 * abbreviation (UBND) or with a rank whose next word is a name too (Phó Chủ tịch).
 */
export function midSentence(title: string): string {
  const [first = '', second = ''] = title.split(' ', 2);
  const isAbbreviation = /^\p{Lu}{2}/u.test(first);
  const isRank = /^\p{Lu}/u.test(second);
  if (isAbbreviation || isRank) return title;
  return title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);
}
