import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { SHEET_KEY_PROPERTY } from '../../workbook/memory/sheetKeyName';
import { HostError } from '../bridge/HostError';
import type { HostObject } from '../bridge/HostObject';
import { giveItems } from './giveItems';

const LONGEST_KEY = 255;

/** A sheet's custom properties; memory keeps the one with the sheet's key in a field of its own. */
export function customPropertiesObject(sheet: MemorySheet): HostObject {
  const read = (key: string): string | undefined =>
    key === SHEET_KEY_PROPERTY ? sheet.key : sheet.properties.get(key);
  const object = (key: string): HostObject => ({
    type: 'WorksheetCustomProperty',
    get: { Key: () => key, Value: () => read(key) },
  });
  const all = (): HostObject[] => [...sheet.properties.keys()].map(object);
  const find = (key: string): HostObject | null => (read(key) === undefined ? null : object(key));
  const items = giveItems('WorksheetCustomPropertyCollection', all, find);
  return {
    ...items,
    call: {
      ...items.call,
      Add: (given, value) => {
        const key = String(given);
        if (key.length > LONGEST_KEY)
          throw new HostError('InvalidArgument', 'customProperties.add');
        if (key === SHEET_KEY_PROPERTY) sheet.key = String(value);
        else sheet.properties.set(key, String(value));
        return object(key);
      },
    },
  };
}
