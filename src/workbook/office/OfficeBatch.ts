import { WorkbookError } from '../WorkbookError';
import type { Clock } from './Clock';
import type { OfficeHost } from './OfficeHost';
import { codeOf, readHostError } from './readHostError';

/** A sync that is not answered for so long never will be. */
const PATIENCE = 60_000;

/**
 * One request context. Ranges are looked up anew for every sync, so that the host never has to
 * keep a proxy alive; worksheets are found by id and stay valid.
 */
export class OfficeBatch {
  readonly context: Excel.RequestContext;
  /** Set once the directory was read; what is refused then is refused for this reason. */
  isReadOnly = false;

  constructor(
    readonly host: OfficeHost,
    private readonly clock: Clock,
    readonly operation: string,
    readonly address: string,
  ) {
    this.context = new host.excel.RequestContext();
  }

  /** For another context: what is queued here is never sent. */
  anew(): OfficeBatch {
    return new OfficeBatch(this.host, this.clock, this.operation, this.address);
  }

  /** Sends what is queued. */
  async sync(): Promise<void> {
    try {
      await this.await(this.context.sync());
    } catch (cause) {
      const isRefused = this.isReadOnly && codeOf(cause) === 'AccessDenied';
      if (isRefused) throw new WorkbookError('readOnly', this.operation, this.address, { cause });
      throw readHostError(cause, this.operation, this.address);
    }
  }

  /** An answer of the host; fails with `noAnswer` where Excel would leave us waiting for ever. */
  async await<T>(answer: Promise<T>): Promise<T> {
    let stop: () => void = () => undefined;
    const silence = new Promise<never>((_resolve, reject) => {
      stop = this.clock.watch(PATIENCE, () =>
        reject(new WorkbookError('noAnswer', this.operation, this.address)),
      );
    });
    try {
      return await Promise.race([answer, silence]);
    } finally {
      stop();
    }
  }
}
