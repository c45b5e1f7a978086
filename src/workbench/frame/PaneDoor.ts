import type { ThemeName } from '../../taskpane/host/PaneHost';
import type { Simulator } from '../../simulator/Simulator';

/** What the page gives to the pane in its frame: Excel's side of the bridge, and the surroundings. */
interface PaneDoor {
  readonly simulator: Simulator;
  readonly language: string;
  readonly theme: ThemeName;
  /** The pane's ribbon commands, by the name in the manifest. */
  readonly commands: Map<string, RibbonCommand>;
}

export type RibbonCommand = (event: { readonly completed: () => void }) => void;

declare global {
  interface Window {
    rollcallDoor?: PaneDoor;
  }
}

/** Holds the door open for the frame that loads next. */
export function openDoor(door: PaneDoor): void {
  window.rollcallDoor = door;
}

/** The door that the surrounding page holds open. */
export function findDoor(): PaneDoor {
  const door = window.parent.rollcallDoor;
  if (!door) throw new Error('this page belongs into the frame of the workbench');
  return door;
}
