import { areaAddress } from '../../sheet/address';
import type { Area } from '../../sheet/Area';
import { moveFormula } from '../memory/moveFormula';
import { GAP, moveMarkup } from '../memory/RuleMarkup';
import type { RuleMarkup } from '../memory/RuleMarkup';
import { xmlText } from './formatXml';
import { decodeXml } from './parseXml';
import { readAreas } from './readAreas';

/** A rule for one of the areas that a file states it for. */
export interface PlacedMarkup {
  readonly area: Area;
  readonly markup: RuleMarkup;
}

/** What holds a formula: `formula` of a format, `formula1` of a validation, `f` of an extension. */
const FORMULA = /(<(?:\w+:)?(?:formula|formula1|formula2|f)(?:\s[^>]*)?>)([^<]+)(?=<\/)/g;
/** A threshold that is a formula. */
const THRESHOLD =
  /(<(?:\w+:)?cfvo\s(?=[^>]*\stype="formula"|type="formula")[^>]*?val=")([^"]*)(?=")/g;

/** A rule as it stands in the file, once for each of its areas. */
export function readMarkup(source: string, references: string): readonly PlacedMarkup[] {
  const formulas: string[] = [];
  const keep = (_: string, before: string, formula: string): string => {
    const text = decodeXml(formula);
    // A list of choices in quotes is no formula that could move.
    if (text.startsWith('"')) return before + formula;
    formulas.push(`=${text}`);
    return before + GAP;
  };
  const text = source.replace(FORMULA, keep).replace(THRESHOLD, keep);
  const areas = readAreas(references);
  const [row, column] = [
    areas.reduce((least, area) => Math.min(least, area.row), Infinity),
    areas.reduce((least, area) => Math.min(least, area.column), Infinity),
  ];
  return areas.map((area) => ({
    area,
    markup: moveMarkup({ text, formulas }, (formula) =>
      moveFormula(formula, area.row - row, area.column - column),
    ),
  }));
}

/** The rule with its formulas as they are now. */
export function writeMarkup({ text, formulas }: RuleMarkup): string {
  const [first = '', ...pieces] = text.split(GAP);
  return pieces.reduce(
    (whole, piece, place) =>
      whole + xmlText((formulas[place] ?? '').replace(/^=/, '')).replaceAll('"', '&quot;') + piece,
    first,
  );
}

/**
 * Rules that say the same of several areas, as one: a file with a rule for each row would be slow
 * to open. Formulas are read from the first cell, so that areas with formulas share a column.
 */
export function joinAreas<T extends PlacedMarkup>(
  rules: readonly T[],
): readonly { readonly rule: T; readonly references: string }[] {
  const groups = new Map<string, T[]>();
  for (const rule of rules) {
    const { markup, area } = rule;
    const said = moveMarkup(markup, (formula) =>
      moveFormula(formula, FAR - area.row, FAR - area.column),
    );
    const place = markup.formulas.length === 0 ? '' : String(area.column);
    const key = JSON.stringify([said, place]);
    const group = groups.get(key);
    if (group) group.push(rule);
    else groups.set(key, [rule]);
  }
  return [...groups.values()].flatMap((group) => {
    const ordered = [...group].sort(
      ({ area: one }, { area: other }) => one.row - other.row || one.column - other.column,
    );
    const [rule] = ordered;
    return rule
      ? [{ rule, references: ordered.map(({ area }) => areaAddress(area)).join(' ') }]
      : [];
  });
}

/** No relative reference falls off the sheet from here. */
const FAR = 5000;
