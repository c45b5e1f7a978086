import type { Language } from '../messages/Language';
import type { ThemeName } from '../taskpane/host/PaneHost';
import type { HostName } from './session/Session';
import { playedHosts } from './session/playedHosts';

/** How the workbench was asked to open, as in `?host=web&theme=dark&language=en`. */
export interface WorkbenchChoices {
  readonly host: HostName;
  readonly theme: ThemeName;
  readonly language: Language;
  /** Name of a file in `assets/samples`. */
  readonly file?: string;
}

export const themeNames = ['light', 'dark', 'contrast'] as const;
export const hostNames = Object.keys(playedHosts) as HostName[];

export function readChoices(search: string): WorkbenchChoices {
  const wanted = new URLSearchParams(search);
  const file = wanted.get('file');
  return {
    host: oneOf(hostNames, wanted.get('host')) ?? 'excel2021',
    theme: oneOf(themeNames, wanted.get('theme')) ?? 'light',
    language: wanted.get('language') === 'en' ? 'en' : 'vi',
    ...(file !== null && /^[\w-]+\.xlsx$/.test(file) && { file }),
  };
}

function oneOf<T extends string>(names: readonly T[], wanted: string | null): T | undefined {
  return names.find((name) => name === wanted);
}
