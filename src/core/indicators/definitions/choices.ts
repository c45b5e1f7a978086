import { foldText } from '../../roster/foldText';
import type { Bilingual } from '../../Bilingual';
import type { Measure } from '../Indicator';

/** Words of a cell that stand for a fixed set of keys; what a drop-down list offers. */
export interface Choice extends Bilingual {
  readonly key: string;
  readonly aliases?: readonly string[];
}

export const KINDS: readonly (Choice & { readonly key: Measure['kind'] })[] = [
  { key: 'share', vi: 'Tỷ lệ', en: 'Share', aliases: ['Tỉ lệ'] },
  { key: 'count', vi: 'Số người', en: 'Count', aliases: ['Số lượng'] },
  { key: 'ratio', vi: 'Tỷ số', en: 'Ratio', aliases: ['Tỉ số'] },
  { key: 'mean', vi: 'Bình quân', en: 'Mean', aliases: ['Trung bình'] },
  { key: 'median', vi: 'Trung vị', en: 'Median' },
  { key: 'unitShare', vi: 'Tỷ lệ đơn vị', en: 'Share of units', aliases: ['Tỉ lệ đơn vị'] },
];

export const COMPARATORS: readonly Choice[] = [
  { key: '>=', vi: '≥', en: '≥', aliases: ['không dưới', 'ít nhất', 'not less than', 'at least'] },
  { key: '>', vi: '>', en: '>', aliases: ['trên', 'over'] },
  { key: '=', vi: '=', en: '=', aliases: ['bằng', 'đúng bằng', 'equal', 'equals'] },
  { key: '<=', vi: '≤', en: '≤', aliases: ['không quá', 'not over', 'at most'] },
  { key: '<', vi: '<', en: '<', aliases: ['dưới', 'under', 'below'] },
];

export const PATHS: readonly Choice[] = [
  { key: 'straight', vi: 'Đều', en: 'Straight' },
  { key: 'stepped', vi: 'Bậc thang', en: 'Stepped' },
];

export const AGES: readonly Choice[] = [
  { key: 'date', vi: 'Theo ngày', en: 'By date' },
  { key: 'month', vi: 'Theo tháng', en: 'By month' },
  { key: 'year', vi: 'Theo năm', en: 'By year' },
];

/** Worded so that Excel does not take them for dates. */
export const LEAP_DAYS: readonly Choice[] = [
  { key: 'february28', vi: 'Ngày 28/02', en: 'On 28 Feb' },
  { key: 'march1', vi: 'Ngày 01/03', en: 'On 1 Mar' },
];

export const LEVELS: readonly Choice[] = [
  { key: 'province', vi: 'Cấp tỉnh', en: 'Province', aliases: ['Tỉnh'] },
  { key: 'district', vi: 'Cấp huyện', en: 'District', aliases: ['Huyện'] },
  { key: 'commune', vi: 'Cấp xã', en: 'Commune', aliases: ['Xã'] },
  { key: 'department', vi: 'Sở, ban, ngành', en: 'Department', aliases: ['Sở'] },
];

/** The key that a word stands for: the key itself, either label, or an alias. */
export function findChoice(choices: readonly Choice[], word: string): string | undefined {
  const folded = foldText(word);
  return choices.find(({ key, vi, en, aliases = [] }) =>
    [key, vi, en, ...aliases].some((name) => foldText(name) === folded),
  )?.key;
}

export function labelOf(
  choices: readonly Choice[],
  key: string,
  language: keyof Bilingual,
): string | undefined {
  return choices.find((choice) => choice.key === key)?.[language];
}
