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

  /** Sends what is queued; fails with `noAnswer` where Excel would leave us waiting for ever. */
  async sync(): Promise<void> {
    let stop: () => void = () => undefined;
    const silence = new Promise<never>((_resolve, reject) => {
      stop = this.clock.watch(PATIENCE, () =>
        reject(new WorkbookError('noAnswer', this.operation, this.address)),
      );
    });
    try {
      await Promise.race([this.context.sync(), silence]);
    } catch (cause) {
      const isRefused = this.isReadOnly && codeOf(cause) === 'AccessDenied';
      if (isRefused) throw new WorkbookError('readOnly', this.operation, this.address, { cause });
      throw readHostError(cause, this.operation, this.address);
    } finally {
      stop();
    }
  }
}
