import type { Language } from '../../messages/Language';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** What the pane asks of the program around it, apart from the workbook. */
export interface PaneHost {
  /** The language of the program, unless the person chose one. */
  readonly language: Language;
  readonly keepLanguage: (language: Language) => void;
  readonly theme: () => ThemeName;
  /** Calls back when the theme may have changed; returns how to stop. */
  readonly onThemeChange: (listener: () => void) => () => void;
  /** ISO date of today. */
  readonly today: () => string;
  /** Lets the ribbon's buttons run the pane's own commands. */
  readonly onCommand: (run: (name: 'generate' | 'refresh') => Promise<void>) => void;
  /** The workbook was opened for reading only. */
  readonly isReadOnly: () => Promise<boolean>;
}
