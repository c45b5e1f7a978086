/** Runs after the Office.js client and before the pane: what a real host would have added. */
import { installOffice } from '../../simulator/startSimulator';
import { findDoor, type RibbonCommand } from './PaneDoor';

const { simulator, language, theme, commands } = findDoor();
installOffice(simulator, window, language);

const office = Office as unknown as {
  context: { officeTheme?: unknown };
  actions: { associate: (name: string, command: RibbonCommand) => void };
};
Object.assign(office.context, {
  officeTheme: {
    isDarkTheme: theme !== 'light',
    bodyBackgroundColor: theme === 'light' ? '#ffffff' : '#000000',
    isHighContrast: theme === 'contrast',
  },
});
office.actions.associate = (name, command) => void commands.set(name, command);
