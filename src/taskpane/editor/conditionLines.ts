import { formatBuilder } from '../../core/indicators/language/formatBuilder';
import { parseBuilder } from '../../core/indicators/language/parseBuilder';
import { readLine, writeLine, type ConditionLine } from './ConditionLine';

/** A condition as the pane's builder shows it: lines of which all must hold, or one is enough. */
export interface ConditionLines {
  readonly joins: 'all' | 'any';
  readonly lines: readonly ConditionLine[];
}

/** The lines that a condition is; `null` for one that they cannot say without loss. */
export function readLines(text: string): ConditionLines | null {
  const node = parseBuilder(text);
  if (!node) return null;
  const isGroup = node.kind === 'group' && !node.isNegated;
  const lines = (isGroup ? node.parts : [node]).map(readLine);
  if (!lines.every((line) => line !== null)) return null;
  const read: ConditionLines = { joins: isGroup ? node.joins : 'all', lines };
  return writeLines(read) === formatBuilder(node) ? read : null;
}

/** The condition that lines say; the same lines are read back from it. */
export function writeLines({ joins, lines }: ConditionLines): string {
  const [first, ...others] = lines.map(writeLine);
  if (!first) return '';
  if (others.length === 0) return formatBuilder(first);
  return formatBuilder({ kind: 'group', joins, isNegated: false, parts: [first, ...others] });
}
