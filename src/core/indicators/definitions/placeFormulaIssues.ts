import type { CellAddress, Issue } from '../../Issue';
import type { Indicator } from '../Indicator';
import { selectVersions } from '../selectVersions';
import { nearestName } from '../language/nearestName';
import { labelOf, LEVELS } from './choices';
import type { DefinitionLine } from './readDefinitions';

/**
 * The issues with the cell of each definition that they are about, where it stands on a sheet; of
 * several versions of a rule that of the one in force on `asOf` (days since 1970-01-01).
 */
export function placeFormulaIssues(
  issues: readonly Issue[],
  lines: readonly DefinitionLine[],
  asOf: number,
): Issue[] {
  const indicators = lines.flatMap(({ indicator }) => indicator ?? []);
  const inForce = new Set(selectVersions(indicators, asOf).selected);
  const known = lines.filter(isKnown);
  const ordered = [...known.filter(({ indicator }) => inForce.has(indicator)), ...known];
  return issues.map((issue) => {
    const found = issue.at.in === 'formula' ? findCell(issue.at.source, issue, ordered) : undefined;
    return found
      ? { ...issue, parameters: inWordsOf(found.line, issue), cells: [found.cell] }
      : issue;
  });
}

type KnownLine = DefinitionLine & { readonly indicator: Indicator };

function isKnown(line: DefinitionLine): line is KnownLine {
  return line.indicator !== null;
}

function findCell(
  source: string,
  { parameters }: Issue,
  lines: readonly KnownLine[],
): { readonly line: KnownLine; readonly cell: CellAddress } | undefined {
  for (const line of lines) {
    const { indicator, places } = line;
    if (!source.startsWith(`${indicator.code}.`)) continue;
    const pointer = pointerOf(source.slice(indicator.code.length));
    const target = UNIT_TARGET.exec(pointer);
    // Any version's targets are checked: the one that names the unit is meant.
    const named = indicator.target?.byUnit?.[Number(target?.[1])]?.unit;
    if (target && named !== parameters['unit']) continue;
    const cell = places.get(`/measure${pointer}`) ?? places.get(pointer);
    if (cell) return { line, cell };
  }
  return undefined;
}

/** Levels as the sheet's list offers them; what is no level at all is compared with these. */
function inWordsOf({ table }: KnownLine, { code, parameters }: Issue): Issue['parameters'] {
  const isLevel = code === 'indicator-level-unknown';
  if (!isLevel && code !== 'indicator-breakdown-unknown') return parameters;
  const { language } = table;
  const word = (key: unknown) => labelOf(LEVELS, String(key), language) ?? String(key);
  const name = word(parameters['name']);
  const offered = LEVELS.map((level) => level[language]);
  const nearest = (isLevel ? nearestName(name, offered) : null) ?? parameters['nearest'];
  return { name, ...(nearest !== undefined && { nearest: word(nearest) }) };
}

const UNIT_TARGET = /^\/target\/byUnit\/(\d+)\//;

/** `.target.byUnit[0].unit` is `/target/byUnit/0/unit`. */
function pointerOf(part: string): string {
  return part.replace(/[.[]/g, '/').replaceAll(']', '');
}
