import type { Indicator } from '../Indicator';
import { readDate, readWord } from './readCell';
import type { DefinitionLine } from './readDefinitions';

/**
 * Which line of the sheets each indicator stands on: that of its code and first day of validity,
 * else the only one left of its code, else – where one was renamed – that in its place. Indicators
 * that stand nowhere yet are absent.
 */
export function matchLines(
  indicators: readonly Indicator[],
  lines: readonly DefinitionLine[],
  uses1904Dates = false,
): ReadonlyMap<Indicator, DefinitionLine> {
  const matches = new Map<Indicator, DefinitionLine>();
  const isFree = (line: DefinitionLine) => ![...matches.values()].includes(line);
  const isNew = (indicator: Indicator) => !matches.has(indicator);
  for (const indicator of indicators) {
    const own = lines.find((line) => isFree(line) && isVersion(line, indicator, uses1904Dates));
    if (own) matches.set(indicator, own);
  }
  for (const indicator of indicators.filter(isNew)) {
    const rivals = indicators.filter((one) => isNew(one) && one.code === indicator.code);
    const left = lines.filter((line) => isFree(line) && line.indicator?.code === indicator.code);
    const [only] = left;
    if (only && left.length === 1 && rivals.length === 1) matches.set(indicator, only);
  }
  const sound = lines.filter(({ indicator }) => indicator !== null);
  if (sound.length !== indicators.length) return matches;
  indicators.forEach((indicator, index) => {
    const line = sound[index];
    if (line && isNew(indicator) && isFree(line)) matches.set(indicator, line);
  });
  return matches;
}

/** A line with a mistake is known by what its cells say. */
function isVersion(
  { row, indicator }: DefinitionLine,
  { code, validFrom }: Indicator,
  uses1904Dates: boolean,
): boolean {
  if (indicator) return indicator.code === code && indicator.validFrom === validFrom;
  const begins = readDate(row.cell('validFrom'), 'first', uses1904Dates);
  return readWord(row.cell('code')) === code && begins === validFrom;
}
