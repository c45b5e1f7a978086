import { HostError } from '../bridge/HostError';
import type { HostObject } from '../bridge/HostObject';

/** The calls that every collection answers: an item by key or by number, and how many there are. */
export function giveItems(
  type: string,
  items: () => readonly HostObject[],
  find: (key: string) => HostObject | null,
): Pick<HostObject, 'type' | 'items' | 'call'> & {
  call: Record<string, (...given: readonly unknown[]) => unknown>;
} {
  return {
    type,
    items,
    call: {
      GetItem: (key) => {
        const item = find(String(key));
        if (item === null) throw new HostError('ItemNotFound', `${type}.getItem`);
        return item;
      },
      GetItemOrNullObject: (key) => find(String(key)),
      GetItemAt: (index) => {
        const item = items()[Number(index)];
        if (item === undefined) throw new HostError('InvalidArgument', `${type}.getItemAt`);
        return item;
      },
      GetCount: () => items().length,
    },
  };
}
