import project02 from '../core/indicators/catalogue/project02.json';
import { checkPack } from '../core/indicators/checkPack';
import type { IndicatorPack } from '../core/indicators/Indicator';

/** The catalogue that comes with Rollcall: Project 02-DA/TU. */
export function defaultPack(): IndicatorPack {
  const { pack, issues } = checkPack(project02, 'project02.json');
  if (!pack) throw new Error(`the catalogue is not a pack: ${JSON.stringify(issues)}`);
  return pack;
}
