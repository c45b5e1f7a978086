/** Runs before the Office.js client, which looks for the bridge once while it loads. */
import { installBridge } from '../../simulator/startSimulator';
import { findDoor } from './PaneDoor';

installBridge(findDoor().simulator, window);
