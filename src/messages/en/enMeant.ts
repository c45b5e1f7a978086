import type { IssueParameters } from '../IssueWording';

/** What was probably meant, to stand behind what was written; nothing where nothing is near. */
export function enMeant(p: IssueParameters): string {
  return p.text('nearest') === '' ? '' : ` (did you mean “${p.text('nearest')}”?)`;
}
