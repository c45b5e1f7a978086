import type { ThemeName } from '../host/PaneHost';
import { lightTheme } from './lightTheme';
import type { PaneTheme } from './PaneTheme';

/** The theme of that name; only the light one, which most have, is there from the start. */
export async function loadTheme(name: ThemeName): Promise<PaneTheme> {
  if (name === 'light') return lightTheme;
  const { darkThemes } = await import(/* webpackChunkName: "themes" */ './darkThemes');
  return darkThemes[name];
}
