import type { Issue } from '../Issue';
import type { Bilingual, Indicator } from './Indicator';

/**
 * One issue for each column that the roster lacks, with the indicators that ask for it, in the place
 * of one for each condition; the other issues stay.
 */
export function gatherAbsentColumns(
  issues: readonly Issue[],
  indicators: readonly Indicator[],
): readonly Issue[] {
  const titles = new Map(indicators.map(({ code, title }) => [code, title]));
  const askedBy = new Map<string, Set<string>>();
  const others = issues.filter(({ code, at, parameters: { name } }) => {
    if (code !== 'condition-field-absent' || at.in !== 'formula') return true;
    const codes = askedBy.get(String(name)) ?? new Set();
    codes.add(at.source.slice(0, at.source.lastIndexOf('.')));
    askedBy.set(String(name), codes);
    return false;
  });
  const gathered = [...askedBy].map(([name, asking]): Issue => {
    const codes = [...asking];
    const titlesIn = (language: keyof Bilingual) =>
      codes.map((code) => titles.get(code)?.[language] ?? code);
    return {
      code: 'column-absent',
      severity: 'warning',
      at: { in: 'workbook' },
      parameters: {
        name,
        codes,
        count: codes.length,
        titlesVi: titlesIn('vi'),
        titlesEn: titlesIn('en'),
      },
    };
  });
  return [...gathered, ...others];
}
