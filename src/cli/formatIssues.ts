import type { Issue } from '../core/Issue';
import { formatIssueLine } from '../messages/formatIssue';
import type { AllMessages } from '../messages/messagesFor';

const SEVERITIES: readonly Issue['severity'][] = ['error', 'warning', 'note'];

/** Issues one a line, the gravest first, at most `limit` of them. */
export function formatIssues(
  issues: readonly Issue[],
  messages: AllMessages,
  limit: number,
): readonly string[] {
  const words = messages.commandLine.issues;
  if (issues.length === 0) return [words.none];
  const ordered = SEVERITIES.flatMap((severity) =>
    issues.filter((issue) => issue.severity === severity),
  );
  const lines = ordered
    .slice(0, limit)
    .map((issue) => `  ${words.severity[issue.severity]}: ${formatIssueLine(issue, messages)}`);
  const hidden = issues.length - lines.length;
  return [
    words.heading(issues.length),
    ...lines,
    ...(hidden > 0 ? [`  ${words.more(hidden)}`] : []),
  ];
}
