import type { IssueParameters } from '../IssueWording';

/** What was probably meant, to stand behind what was written; nothing where nothing is near. */
export function viMeant(p: IssueParameters): string {
  return p.text('nearest') === '' ? '' : ` (có phải ý là “${p.text('nearest')}”?)`;
}
