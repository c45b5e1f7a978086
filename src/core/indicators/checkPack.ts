import type { Issue } from '../Issue';
import type { Flaw } from './checkShape';
import { checkShape } from './checkShape';
import { checkSense } from './checkSense';
import type { IndicatorPack } from './Indicator';
import { packShape } from './packShape';

/**
 * Checks what a pack file holds; `path` is the file's name for the issues. The pack is `null` as
 * soon as one issue is an error. Condition texts are checked where they are evaluated.
 */
export function checkPack(
  json: unknown,
  path: string,
): { pack: IndicatorPack | null; issues: Issue[] } {
  const { pack, flaws } = findPackFlaws(json);
  const issues = flaws.map(({ code, pointer, parameters }): Issue => ({
    code,
    severity: 'error',
    at: { in: 'file', path, pointer },
    parameters,
  }));
  return { pack, issues };
}

/** The flaws by JSON pointer, for callers whose definitions stand elsewhere than in a file. */
export function findPackFlaws(json: unknown): { pack: IndicatorPack | null; flaws: Flaw[] } {
  const flaws = checkShape(json, packShape);
  if (flaws.length > 0) return { pack: null, flaws };
  const { name, title, indicators } = json as IndicatorPack;
  const contradictions = checkSense({ indicators });
  return {
    pack: contradictions.length > 0 ? null : { name, title, indicators },
    flaws: contradictions,
  };
}
