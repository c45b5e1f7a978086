import { composeSettingPart } from '../memory/settingPart';
import type { OfficeBatch } from './OfficeBatch';
import type { SettingStore } from './SettingStore';

/** Queues operations into one batch for as long as they fit into a request. */
export class WriteQueue {
  #bytes = 0;
  #hasSent = false;
  /** Throws where the work is given up; called between requests. */
  stop: () => void = () => undefined;

  constructor(readonly batch: OfficeBatch) {}

  get context(): Excel.RequestContext {
    return this.batch.context;
  }

  /** Whether something may have been changed. */
  get hasSent(): boolean {
    return this.#hasSent;
  }

  /** Makes room for an operation of about `bytes`; call before queueing it. */
  async reserve(bytes = 300): Promise<void> {
    if (this.#bytes > 0 && this.#bytes + bytes > this.batch.host.largestRequest) await this.flush();
    this.#bytes += bytes;
  }

  /** Keeps a setting. */
  async keep(settings: SettingStore, key: string, value: unknown): Promise<void> {
    await this.reserve(settingSize(key, value));
    settings.set(key, value);
  }

  async flush(): Promise<void> {
    this.#bytes = 0;
    this.#hasSent = true;
    await this.batch.sync();
    this.stop();
  }
}

/** Inside a request its quotation marks are escaped once more. */
function settingSize(key: string, value: unknown): number {
  return composeSettingPart(key, value).length * 1.5;
}
