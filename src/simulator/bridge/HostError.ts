/** An error that Excel answers; `code` is one of Excel's, never localized. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    readonly location = '',
    message = `${code} ${location}`,
  ) {
    super(message);
    this.name = 'HostError';
  }
}
