import type { OfficeBatch } from './OfficeBatch';

/** Values of several settings in one sync; `null` where there is none. */
export async function readSettings(
  batch: OfficeBatch,
  keys: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const { settings } = batch.context.workbook;
  const items = keys.map((key) => settings.getItemOrNullObject(key).load('value'));
  await batch.sync();
  return new Map(
    keys.map((key, index) => {
      const item = items[index];
      const value: unknown = !item || item.isNullObject ? null : item.value;
      return [key, value];
    }),
  );
}
