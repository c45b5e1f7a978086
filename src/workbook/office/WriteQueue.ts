import { composeSettingPart } from '../memory/settingPart';
import type { OfficeBatch } from './OfficeBatch';
import type { SettingStore } from './SettingStore';

/** Bytes of a request that are sent at once; the web refuses five million. */
const TARGET_BYTES = 1_500_000;

/** Queues operations into one batch for as long as they fit into a request. */
export class WriteQueue {
  #bytes = 0;

  constructor(readonly batch: OfficeBatch) {}

  get context(): Excel.RequestContext {
    return this.batch.context;
  }

  /** Makes room for an operation of about `bytes`; call before queueing it. */
  async reserve(bytes = 300): Promise<void> {
    if (this.#bytes > 0 && this.#bytes + bytes > TARGET_BYTES) await this.flush();
    this.#bytes += bytes;
  }

  /** Keeps a setting. */
  async keep(settings: SettingStore, key: string, value: unknown): Promise<void> {
    await this.reserve(settingSize(key, value));
    settings.set(key, value);
  }

  async flush(): Promise<void> {
    this.#bytes = 0;
    await this.batch.sync();
  }

  /** The most bytes that one operation should have. */
  static readonly largest = TARGET_BYTES;
}

/** Inside a request its quotation marks are escaped once more. */
function settingSize(key: string, value: unknown): number {
  return composeSettingPart(key, value).length * 1.5;
}
