/** Where the command runs: what it prints to and where the person stands. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Folder that relative paths start from. */
  readonly home: string;
  /** Characters in a line. */
  readonly width: number;
  /** A person watches, and not a file or another program. */
  readonly isWatched: boolean;
}
