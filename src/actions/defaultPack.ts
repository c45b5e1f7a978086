import project02 from '../core/indicators/catalogue/project02.json';
import type { IndicatorPack } from '../core/indicators/Indicator';

/** The catalogue that comes with Rollcall: Project 02-DA/TU. A test holds that it is a pack. */
export function defaultPack(): IndicatorPack {
  const { name, title, indicators } = project02 as IndicatorPack;
  return { name, title, indicators };
}
