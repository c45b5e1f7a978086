import { unitKey } from './unitKey';
import { unitsWithin } from './unitsWithin';
import type { UnitStep } from './UnitTreeBuilder';

/** What a row says about where its person stands; '' where it says nothing. */
interface UnitClues {
  /** Group titles in force, from the outermost in. */
  readonly titles: readonly string[];
  readonly district: string;
  readonly commune: string;
  readonly unit: string;
  /** The district that the tab names, for what nothing else puts into one. */
  readonly districtOfTab: string;
}

/** The way from the root to a person's unit. */
export function unitPath(clues: UnitClues): UnitStep[] {
  const path = pathOfRow(clues);
  const { districtOfTab } = clues;
  const isPlaced = path.some(({ name, level }) => (level ?? unitKey(name).level) === 'district');
  if (districtOfTab === '' || path.length === 0 || isPlaced) return path;
  return [{ name: districtOfTab, level: 'district' }, ...path];
}

/**
 * Columns go before titles of the same level; a title that names no level counts only where no
 * column names district or commune.
 */
function pathOfRow(clues: UnitClues): UnitStep[] {
  if (clues.unit === '' && clues.titles.length === 0) return pathOfColumns(clues);
  const within = unitsWithin(clues.unit);
  const { level } = unitKey(within.own);
  const district = clues.district || (level === 'district' ? within.own : '');
  const commune = clues.commune || (level === 'commune' ? within.own : '');
  const path: UnitStep[] = [];
  const knows = (one: UnitStep['level']) => path.some((step) => step.level === one);
  if (district !== '') path.push({ name: district, level: 'district' });
  for (const name of clues.titles) {
    const titleLevel = unitKey(name).level;
    if (titleLevel === 'province') continue;
    if (titleLevel === 'district' ? district !== '' : district !== '' && titleLevel !== 'commune')
      continue;
    if (commune !== '' && titleLevel !== 'district') continue;
    path.push({ name, ...(titleLevel !== undefined && { level: titleLevel }) });
  }
  if (within.district !== '' && !knows('district') && !knows('commune')) {
    path.push({ name: within.district, level: 'district' });
  }
  const place = commune || (level === 'district' || knows('commune') ? '' : within.commune);
  if (place !== '') path.push({ name: place, level: 'commune' });
  const last = path[path.length - 1];
  const own = unitKey(within.own).key;
  if (clues.unit !== '' && !path.some(({ name }) => unitKey(name).key === own)) {
    path.push({ name: within.own, ...(!last && { level: level ?? 'department' }) });
  }
  return path;
}

/** Where only the columns of districts and communes tell, as in most rosters. */
function pathOfColumns({ district, commune }: UnitClues): UnitStep[] {
  const path: UnitStep[] = [];
  if (district !== '') path.push({ name: district, level: 'district' });
  if (commune !== '') path.push({ name: commune, level: 'commune' });
  return path;
}
