import { composeSettingPart, readSettingPart, settingNamespace } from '../memory/settingPart';
import type { OfficeBatch } from './OfficeBatch';

interface Stored {
  readonly found: Excel.CustomXmlPartScopedCollection;
  xml?: OfficeExtension.ClientResult<string>;
  /** Parts of the setting as they are now: usually one, or none. */
  parts: Excel.CustomXmlPart[];
}

/**
 * Some of the workbook's settings, looked up by the requests of one batch and changed by later ones.
 * They are XML parts, which files keep; Excel's own settings belong to one add-in on one machine.
 */
export class SettingStore {
  readonly #stored = new Map<string, Stored>();

  /** For changing settings without reading them: one sync. */
  static async find(batch: OfficeBatch, keys: readonly string[]): Promise<SettingStore> {
    const store = new SettingStore(batch, keys);
    await batch.sync();
    for (const stored of store.#stored.values()) stored.parts = [...stored.found.items];
    return store;
  }

  /** Queues the search; `ask` after the next sync, read after the one that follows. */
  constructor(
    private readonly batch: OfficeBatch,
    keys: readonly string[],
  ) {
    const { customXmlParts } = batch.context.workbook;
    for (const key of keys) {
      const found = customXmlParts.getByNamespace(settingNamespace(key)).load('items/id');
      this.#stored.set(key, { found, parts: [] });
    }
  }

  /** Two syncs; one where there are no such settings. */
  static async open(batch: OfficeBatch, keys: readonly string[]): Promise<SettingStore> {
    const store = new SettingStore(batch, keys);
    await batch.sync();
    if (store.ask()) await batch.sync();
    return store;
  }

  /** Queues reading what was found; `false` when there is nothing to read. */
  ask(): boolean {
    for (const stored of this.#stored.values()) {
      stored.parts = [...stored.found.items];
      stored.xml = stored.parts[0]?.getXml();
    }
    return [...this.#stored.values()].some(({ xml }) => xml !== undefined);
  }

  /** The value that was found; `null` without one. */
  value(key: string): unknown {
    const { xml } = this.#of(key);
    return xml ? (readSettingPart(xml.value)?.value ?? null) : null;
  }

  /** Queues keeping a value. */
  set(key: string, value: unknown): void {
    const stored = this.#of(key);
    const xml = composeSettingPart(key, value);
    const [part, ...others] = stored.parts;
    for (const other of others) other.delete();
    if (part) part.setXml(xml);
    stored.parts = [part ?? this.batch.context.workbook.customXmlParts.add(xml)];
  }

  /** Queues forgetting a setting. */
  remove(key: string): void {
    const stored = this.#of(key);
    for (const part of stored.parts) part.delete();
    stored.parts = [];
  }

  #of(key: string): Stored {
    const stored = this.#stored.get(key);
    if (!stored) throw new Error(`setting ${key} was not looked up`);
    return stored;
  }
}
