/** What happened and what to do next; where it happened is said by `formatIssue`. */
export interface IssueWording {
  readonly what: string;
  readonly advice: string;
}

/** The wording of one issue code from the issue's parameters. */
export type IssueWords = (parameters: IssueParameters) => IssueWording;

/** Parameters as words and numbers to put into a sentence; an absent one is '' or 0. */
export interface IssueParameters {
  readonly text: (name: string) => string;
  /** Of a list, how many it holds. */
  readonly number: (name: string) => string;
  /** The label of the field whose key or label the parameter is; as it stands where nobody knows it. */
  readonly field: (name: string) => string;
  /** A day given as ISO text, as the reader writes it; another text as it stands. */
  readonly day: (name: string) => string;
  /** The plural of a unit level; the level as it is where nobody knows it. */
  readonly level: (name: string) => string;
  /** Quoted and joined by commas; at most a few, or `most` of them, then an ellipsis. */
  readonly list: (name: string, most?: number) => string;
}
