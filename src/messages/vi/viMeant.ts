import type { IssueParameters } from '../IssueWording';

/** What was probably meant, to stand behind what was written; nothing where nothing is near. */
export function viMeant(p: IssueParameters, nearest = p.text('nearest')): string {
  return nearest === '' ? '' : ` (có phải ý là “${nearest}”?)`;
}
