import { composeSettingPart, readSettingPart } from '../../workbook/memory/settingPart';
import { HostError } from '../bridge/HostError';
import type { HostObject } from '../bridge/HostObject';
import type { ExcelState } from '../ExcelState';
import { giveItems } from './giveItems';

/** XML parts of the workbook; only those that hold settings of ours are played. */
export function customXmlPartsObject(state: ExcelState): HostObject {
  const { settings } = state.workbook;
  const items = partsObject(state, 'CustomXmlPartCollection', () => true);
  return {
    ...items,
    call: {
      ...items.call,
      Add: (xml) => {
        const setting = readSettingPart(String(xml));
        if (!setting) throw new HostError('ApiNotFound', 'foreign CustomXmlPart');
        if (settings.has(setting.key)) throw new HostError('ApiNotFound', 'second CustomXmlPart');
        settings.set(setting.key, setting.value);
        return partObject(state, setting.key);
      },
      GetByNamespace: (namespace) =>
        partsObject(state, 'CustomXmlPartScopedCollection', (xml) =>
          xml.includes(`xmlns="${String(namespace)}"`),
        ),
    },
  };
}

function partsObject(
  state: ExcelState,
  type: string,
  isWanted: (xml: string) => boolean,
): ReturnType<typeof giveItems> {
  const { settings } = state.workbook;
  const keys = (): string[] =>
    [...settings.keys()].filter((key) => isWanted(composeSettingPart(key, null)));
  return giveItems(
    type,
    () => keys().map((key) => partObject(state, key)),
    (id) => (settings.has(keyOf(id)) ? partObject(state, keyOf(id)) : null),
  );
}

function partObject(state: ExcelState, key: string): HostObject {
  const { settings } = state.workbook;
  return {
    type: 'CustomXmlPart',
    identity: () => ({ Id: idOf(key) }),
    get: { Id: () => idOf(key) },
    call: {
      GetXml: () => composeSettingPart(key, settings.get(key) ?? null),
      SetXml: (xml) => {
        const setting = readSettingPart(String(xml));
        if (setting?.key !== key) throw new HostError('InvalidArgument', 'CustomXmlPart.setXml');
        settings.set(key, setting.value);
      },
      Delete: () => void settings.delete(key),
    },
  };
}

function idOf(key: string): string {
  return `{${key}}`;
}

function keyOf(id: string): string {
  return id.slice(1, -1);
}
