import type { Language } from '../../messages/Language';
import type { PaneHost, ThemeName } from './PaneHost';

/** The one thing that Rollcall keeps outside the workbook: which language its user reads. */
const languageKey = 'rollcall.language';

/** The surroundings that Excel, a browser and their user decide. */
export function officeHost(
  readOnly: () => Promise<boolean>,
  onCommand: PaneHost['onCommand'],
): PaneHost {
  return {
    language: readLanguage(),
    keepLanguage: (language) => keep(languageKey, language),
    theme: readTheme,
    onThemeChange: followTheme,
    today: () => {
      const now = new Date();
      const two = (part: number) => String(part).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
    onCommand,
    isReadOnly: readOnly,
  };
}

/** What the person chose, else the language of Excel, else that of the browser, else Vietnamese. */
function readLanguage(): Language {
  const kept = recall(languageKey);
  if (kept === 'vi' || kept === 'en') return kept;
  const { displayLanguage } = Office.context as Partial<Office.Context>;
  return (displayLanguage ?? navigator.language).toLowerCase().startsWith('en') ? 'en' : 'vi';
}

/**
 * Excel's own word for it where it has one, else how dark its background is, else the browser's.
 * Excel raises no event for it, so the pane looks again whenever it gets the focus.
 */
function readTheme(): ThemeName {
  if (matches('(forced-colors: active)')) return 'light';
  const theme = askTheme();
  if (theme?.isHighContrast) return 'contrast';
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? 'dark' : 'light';
  if (theme?.bodyBackgroundColor) return isDark(theme.bodyBackgroundColor) ? 'dark' : 'light';
  return matches('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}

/** Office.js asks Excel itself, and throws where Excel does not know the question. */
function askTheme(): OfficeThemeLike | undefined {
  try {
    return (Office.context as { officeTheme?: OfficeThemeLike }).officeTheme;
  } catch {
    return undefined;
  }
}

interface OfficeThemeLike {
  readonly isDarkTheme?: boolean;
  readonly isHighContrast?: boolean;
  readonly bodyBackgroundColor?: string;
}

function isDark(color: string): boolean {
  const part = (at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5) < 128;
}

function followTheme(listener: () => void): () => void {
  const query = window.matchMedia('(prefers-color-scheme: dark)');
  query.addEventListener('change', listener);
  window.addEventListener('focus', listener);
  return () => {
    query.removeEventListener('change', listener);
    window.removeEventListener('focus', listener);
  };
}

function matches(query: string): boolean {
  return window.matchMedia(query).matches;
}

/** Storage may be switched off for frames of other sites; the pane works without it. */
function recall(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // The choice then holds until the pane is closed.
  }
}
