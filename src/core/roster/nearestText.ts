import { plainText } from './plainText';

/**
 * The text that somebody may have meant: few letters apart without accents, or made of the same
 * words for the most part; '' if none is near.
 */
export function nearestText(meant: string, texts: readonly string[]): string {
  const plain = plainText(meant);
  let nearest = '';
  let least = Math.max(2, plain.length / 2) + 1;
  for (const text of texts) {
    const other = plainText(text);
    const distance = sharesMostWords(plain, other) ? 2 : letterDistance(plain, other);
    if (distance < least) [nearest, least] = [text, distance];
  }
  return nearest;
}

function sharesMostWords(one: string, other: string): boolean {
  const [few = [], many = []] = [one.split(' '), other.split(' ')].sort(
    (first, second) => first.length - second.length,
  );
  const shared = few.filter((word) => word !== '' && many.includes(word)).length;
  return shared > 1 && shared * 2 >= many.length;
}

/** Letters to change, add or leave out (Levenshtein). */
function letterDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[other.length] ?? 0;
}
