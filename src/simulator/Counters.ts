/** What the add-in's batches cost so far. */
export interface Counters {
  readonly syncs: number;
  /** Methods called and properties set. */
  readonly operations: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
  /** Cells whose content batches changed. */
  readonly cellsWritten: number;
  /** Objects that the client asked to keep and has not let go. */
  readonly proxiesAlive: number;
}
