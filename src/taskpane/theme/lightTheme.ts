import { createLightTheme } from '@fluentui/react-components';
import type { PaneTheme } from './PaneTheme';
import { teal } from './teal';

export const lightTheme: PaneTheme = { name: 'light', tokens: createLightTheme(teal) };
