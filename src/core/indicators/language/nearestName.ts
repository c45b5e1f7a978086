import { foldText } from '../../roster/foldText';
import { editDistance } from './editDistance';

/**
 * The candidate that was most likely meant, or `null` when none is near: at most one edit for each
 * three letters, accents not counted unless nothing else decides.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | null {
  const folded = foldText(name);
  const wanted = plain(name);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 0.5;
  for (const candidate of candidates) {
    const bare = plain(candidate);
    if (Math.abs(bare.length - wanted.length) >= bestDistance) continue;
    const accents = foldText(candidate) === folded ? 0 : 0.25;
    const distance = editDistance(wanted, bare) + accents;
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function plain(text: string): string {
  return foldText(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');
}
