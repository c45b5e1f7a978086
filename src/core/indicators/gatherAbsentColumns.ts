import type { Issue } from '../Issue';
import type { Indicator } from './Indicator';

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
    if (typeof name !== 'string') return true;
    const codes = askedBy.get(name) ?? new Set();
    codes.add(at.source.slice(0, at.source.lastIndexOf('.')));
    askedBy.set(name, codes);
    return false;
  });
  const gathered = [...askedBy].map(([name, asking]): Issue => {
    const codes = [...asking];
    return {
      code: 'column-absent',
      severity: 'warning',
      at: { in: 'workbook' },
      parameters: { name, codes, titles: codes.map((code) => titles.get(code) ?? code) },
    };
  });
  return [...gathered, ...others];
}
