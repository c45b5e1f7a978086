/** A text of at most `length` letters, cut at a word where one ends near the limit. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > length * 0.6 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}
