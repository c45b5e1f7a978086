import { tokens } from '@fluentui/react-components';
import type { Verdict } from '../../core/targets/Comparison';

interface VerdictLook {
  /** For the word and its icon, on the pane's background. */
  readonly ink: string;
  /** For filled shapes. */
  readonly fill: string;
  readonly background: string;
}

/** Colours of a verdict: green and red, or blue and orange for those who confuse the first two. */
export type Palette = 'greenRed' | 'blueOrange';

export function verdictLook(verdict: Verdict, palette: Palette): VerdictLook {
  if (verdict === 'open') return open;
  if (verdict === 'undecidable') return undecidable;
  return looks[palette][verdict];
}

const open: VerdictLook = {
  ink: tokens.colorNeutralForeground2,
  fill: tokens.colorNeutralForeground3,
  background: tokens.colorNeutralBackground4,
};

const undecidable: VerdictLook = {
  ink: tokens.colorPaletteYellowForeground1,
  fill: tokens.colorPaletteMarigoldBorderActive,
  background: tokens.colorPaletteYellowBackground1,
};

const looks: Readonly<Record<Palette, Readonly<Record<'reached' | 'missed', VerdictLook>>>> = {
  greenRed: {
    reached: {
      ink: tokens.colorPaletteGreenForeground1,
      fill: tokens.colorPaletteGreenForeground3,
      background: tokens.colorPaletteGreenBackground1,
    },
    missed: {
      ink: tokens.colorPaletteRedForeground1,
      fill: tokens.colorPaletteRedForeground3,
      background: tokens.colorPaletteRedBackground1,
    },
  },
  blueOrange: {
    reached: {
      ink: tokens.colorPaletteBlueForeground2,
      fill: tokens.colorPaletteBlueBorderActive,
      background: tokens.colorPaletteBlueBackground2,
    },
    missed: {
      ink: tokens.colorPaletteDarkOrangeForeground1,
      fill: tokens.colorPaletteDarkOrangeForeground3,
      background: tokens.colorPaletteDarkOrangeBackground1,
    },
  },
};
