import type { Verdict } from '../../core/targets/Comparison';
import type { Ink } from './palette';

/** Colours of the verdicts: the usual ones, ones that nobody confuses, or none but shades of grey. */
export type VerdictPalette = 'greenRed' | 'blueOrange' | 'gray';

type Judged = Exclude<Verdict, 'open'>;

/**
 * What a verdict looks like: words and marks say the same, so that nothing depends on colour. The
 * fills differ in lightness too, for printers without colour.
 */
export const verdictInks: Readonly<Record<VerdictPalette, Readonly<Record<Judged, Ink>>>> = {
  greenRed: {
    reached: { color: '#1E5C1E', fill: '#E2F0D9' },
    missed: { color: '#7A130D', fill: '#F6C2BC' },
    undecidable: { color: '#5F4600', fill: '#FFF2CC' },
  },
  blueOrange: {
    reached: { color: '#1F3F77', fill: '#DEEAF6' },
    missed: { color: '#6E2E00', fill: '#F7C290' },
    undecidable: { color: '#4A4A4A', fill: '#F2F2F2' },
  },
  gray: {
    reached: { color: '#1A1A1A', fill: '#FFFFFF' },
    missed: { color: '#1A1A1A', fill: '#C9C9C9' },
    undecidable: { color: '#1A1A1A', fill: '#EBEBEB' },
  },
};
