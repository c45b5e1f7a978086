import { HostError } from '../bridge/HostError';
import type { HostObject } from '../bridge/HostObject';
import type { ExcelState } from '../ExcelState';
import { giveItems } from './giveItems';

/** `Workbook.settings`: JSON values of this add-in; `add` replaces. */
export function settingsObject(state: ExcelState): HostObject {
  const { addInSettings: settings } = state;
  const find = (key: string): HostObject | null =>
    settings.has(key) ? settingObject(state, key) : null;
  const all = (): HostObject[] => [...settings.keys()].map((key) => settingObject(state, key));
  const items = giveItems('SettingCollection', all, find);
  return {
    ...items,
    call: {
      ...items.call,
      Add: (key, value) => {
        if (typeof key !== 'string' || key === '') {
          throw new HostError('InvalidArgument', 'SettingCollection.add');
        }
        settings.set(key, structuredClone(value));
        return settingObject(state, key);
      },
    },
  };
}

function settingObject(state: ExcelState, key: string): HostObject {
  const { addInSettings: settings } = state;
  return {
    type: 'Setting',
    identity: () => ({ _Id: key }),
    get: { Key: () => key, Value: () => settings.get(key) ?? null },
    call: { Delete: () => void settings.delete(key) },
  };
}
