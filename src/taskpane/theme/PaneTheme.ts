import type { Theme } from '@fluentui/react-components';
import type { ThemeName } from '../host/PaneHost';

/** The colours and sizes of the pane, with the name of what they are for. */
export interface PaneTheme {
  readonly name: ThemeName;
  readonly tokens: Theme;
}
