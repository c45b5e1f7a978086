import type { DefinedName } from '../../workbook/memory/DefinedName';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { areaAddress } from '../../sheet/address';
import { quoteSheetName } from '../../sheet/sheetName';
import { HostError } from '../bridge/HostError';
import type { HostObject } from '../bridge/HostObject';
import type { ExcelState } from '../ExcelState';
import { giveItems } from './giveItems';
import { asRange } from './RangeScope';
import { SHEET_KEY_NAME } from '../../workbook/memory/sheetKeyName';

interface NameScope {
  readonly state: ExcelState;
  /** The sheet that names are local to; absent for the workbook's own. */
  readonly sheet?: MemorySheet;
}

export function workbookNamesObject(state: ExcelState): HostObject {
  return namesObject({ state });
}

export function sheetNamesObject(state: ExcelState, sheet: MemorySheet): HostObject {
  return namesObject({ state, sheet });
}

function namesObject(scope: NameScope): HostObject {
  const names = (): readonly DefinedName[] => namesOf(scope);
  const objects = (): HostObject[] => names().map((name) => nameObject(scope, name));
  const find = (key: string): HostObject | null => {
    const found = names().find(({ name }) => name.toLowerCase() === key.toLowerCase());
    return found ? nameObject(scope, found) : null;
  };
  const items = giveItems('NamedItemCollection', objects, find);
  return {
    ...items,
    call: {
      ...items.call,
      Add: (name, reference) => {
        if (find(String(name))) throw new HostError('ItemAlreadyExists', 'NamedItem');
        if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(String(name))) {
          throw new HostError('InvalidArgument', 'NamedItem');
        }
        const added = addName(scope, String(name), reference);
        return nameObject(scope, added);
      },
    },
  };
}

/** A sheet's key is kept in a field of its own in memory, and as a local name in Excel. */
function namesOf({ state, sheet }: NameScope): readonly DefinedName[] {
  const names = state.workbook.names.filter((name) => name.sheet === sheet?.id);
  if (sheet?.key === undefined) return names;
  return [...names, keyName(sheet, sheet.key)];
}

function keyName(sheet: MemorySheet, key: string): DefinedName {
  return {
    name: SHEET_KEY_NAME,
    refersTo: `"${key.replaceAll('"', '""')}"`,
    sheet: sheet.id,
    isHidden: true,
  };
}

function addName({ state, sheet }: NameScope, name: string, reference: unknown): DefinedName {
  const refersTo = readReference(reference);
  if (sheet && name === SHEET_KEY_NAME) {
    sheet.key = readText(refersTo);
    return keyName(sheet, sheet.key);
  }
  const added = { name, refersTo, ...(sheet && { sheet: sheet.id }) };
  state.workbook.names = [...state.workbook.names, added];
  return added;
}

function nameObject(scope: NameScope, first: DefinedName): HostObject {
  const { state, sheet } = scope;
  let current = first;
  const change = (next: DefinedName): void => {
    state.workbook.names = state.workbook.names.map((each) => (each === current ? next : each));
    current = next;
  };
  return {
    type: 'NamedItem',
    identity: () => ({ _Id: current.name }),
    get: {
      Name: () => current.name,
      Formula: () => `=${current.refersTo}`,
      Visible: () => current.isHidden !== true,
    },
    set: {
      Formula: (formula) => {
        const refersTo = readReference(formula);
        if (sheet && current.name === SHEET_KEY_NAME) sheet.key = readText(refersTo);
        else change({ ...current, refersTo });
      },
      Visible: (isVisible) => change({ ...current, isHidden: isVisible !== true }),
    },
    call: {
      Delete: () => {
        if (sheet && current.name === SHEET_KEY_NAME) delete sheet.key;
        else state.workbook.names = state.workbook.names.filter((each) => each !== current);
      },
    },
  };
}

function readReference(given: unknown): string {
  if (typeof given === 'string') {
    if (!given.startsWith('=')) throw new HostError('InvalidArgument', 'NamedItem');
    return given.slice(1);
  }
  const { sheet, area } = asRange(given, 'NamedItemCollection.add');
  return `${quoteSheetName(sheet.name)}!${areaAddress(area)}`;
}

function readText(refersTo: string): string {
  return refersTo.replace(/^"|"$/g, '').replaceAll('""', '"');
}
