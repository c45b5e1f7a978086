import type { WorkbookError } from '../WorkbookError';
import { type Clock, wallClock } from './Clock';
import { OfficeBatch } from './OfficeBatch';
import type { OfficeHost } from './OfficeHost';
import { readHostError } from './readHostError';

/** Pauses before the second and third try of a step that may be repeated. */
const PAUSES = [500, 2000];

/** Runs steps against Excel and turns whatever goes wrong into a `WorkbookError`. */
export class OfficeSession {
  constructor(
    readonly host: OfficeHost,
    private readonly clock: Clock = wallClock,
  ) {}

  /** Runs a step that may be repeated from its beginning: reading, or writing by difference. */
  async repeat<T>(
    operation: string,
    address: string,
    step: (batch: OfficeBatch) => Promise<T>,
  ): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.once(operation, address, step);
      } catch (cause) {
        const pause = PAUSES[attempt];
        if (!(cause as WorkbookError).isRetrySafe || pause === undefined) throw cause;
        await this.clock.wait(pause);
      }
    }
  }

  async once<T>(
    operation: string,
    address: string,
    step: (batch: OfficeBatch) => Promise<T>,
  ): Promise<T> {
    try {
      return await step(new OfficeBatch(this.host, this.clock, operation, address));
    } catch (cause) {
      throw readHostError(cause, operation, address);
    }
  }
}
