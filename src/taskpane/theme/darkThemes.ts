import { createDarkTheme, teamsHighContrastTheme } from '@fluentui/react-components';
import type { PaneTheme } from './PaneTheme';
import { teal } from './teal';

export const darkThemes = {
  dark: {
    name: 'dark',
    // The two steps lighter keep links legible on dark grey.
    tokens: {
      ...createDarkTheme(teal),
      colorBrandForeground1: teal[110],
      colorBrandForeground2: teal[120],
      colorBrandForegroundLink: teal[120],
      colorCompoundBrandForeground1: teal[110],
    },
  },
  contrast: { name: 'contrast', tokens: teamsHighContrastTheme },
} as const satisfies Readonly<Record<string, PaneTheme>>;
