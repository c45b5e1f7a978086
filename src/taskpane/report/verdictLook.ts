import { tokens } from '@fluentui/react-components';
import type { ReportChoices } from '../../actions/ReportChoices';
import type { Verdict } from '../../core/targets/Comparison';

interface VerdictLook {
  /** For the word and its icon, on the pane's background. */
  readonly ink: string;
  /** For filled shapes. */
  readonly fill: string;
  readonly background: string;
}

/** Colours of a verdict: green and red, others that nobody confuses, or shades of grey. */
export type Palette = NonNullable<NonNullable<ReportChoices['report']>['palette']>;

export const palettes: readonly Palette[] = ['greenRed', 'blueOrange', 'gray'];

export function verdictLook(verdict: Verdict, palette: Palette): VerdictLook {
  if (verdict === 'open') return open;
  if (verdict === 'undecidable') return palette === 'gray' ? open : undecidable;
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
  gray: {
    reached: {
      ink: tokens.colorNeutralForeground1,
      fill: tokens.colorNeutralForeground3,
      background: tokens.colorNeutralBackground3,
    },
    missed: {
      ink: tokens.colorNeutralForegroundInverted,
      fill: tokens.colorNeutralForeground1,
      background: tokens.colorNeutralForeground2,
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
