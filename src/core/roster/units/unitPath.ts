import { unitKey } from './unitKey';
import type { UnitStep } from './UnitTreeBuilder';

/** What a row says about where its person stands; '' where it says nothing. */
interface UnitClues {
  /** Group titles in force, from the outermost in. */
  readonly titles: readonly string[];
  readonly district: string;
  readonly commune: string;
  readonly unit: string;
}

/**
 * The way from the root to a person's unit. Columns go before titles of the same level; a title
 * that names no level counts only where no column names district or commune.
 */
export function unitPath(clues: UnitClues): UnitStep[] {
  const { level } = unitKey(clues.unit);
  const district = clues.district || (level === 'district' ? clues.unit : '');
  const commune = clues.commune || (level === 'commune' ? clues.unit : '');
  const path: UnitStep[] = [];
  if (district !== '') path.push({ name: district, level: 'district' });
  for (const name of clues.titles) {
    const titleLevel = unitKey(name).level;
    if (titleLevel === 'province') continue;
    if (titleLevel === 'district' ? district !== '' : district !== '' && titleLevel !== 'commune')
      continue;
    if (commune !== '' && titleLevel !== 'district') continue;
    path.push({ name, ...(titleLevel !== undefined && { level: titleLevel }) });
  }
  if (commune !== '') path.push({ name: commune, level: 'commune' });
  const last = path[path.length - 1];
  const isNamed = path.some(({ name }) => unitKey(name).key === unitKey(clues.unit).key);
  if (clues.unit !== '' && !isNamed) {
    path.push({ name: clues.unit, ...(!last && { level: level ?? 'department' }) });
  }
  return path;
}
