import type { IssueParameters } from '../IssueWording';

/** What was probably meant, to stand behind what was written; nothing where nothing is near. */
export function enMeant(p: IssueParameters, nearest = p.text('nearest')): string {
  return nearest === '' ? '' : ` (did you mean “${nearest}”?)`;
}
