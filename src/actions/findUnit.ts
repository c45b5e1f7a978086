import type { Issue } from '../core/Issue';
import { foldText } from '../core/roster/foldText';
import type { UnitTree } from '../core/roster/UnitTree';
import { nearestName } from '../core/indicators/language/nearestName';

/** The unit that a person names by name, code or path; an issue when none or several fit. */
export function findUnit(
  { nodes }: UnitTree,
  name: string,
): { readonly node: number } | { readonly issue: Issue } {
  const wanted = name.split('/').map((part) => foldText(part));
  const found = nodes.flatMap((node, at) => {
    if (at === 0) return [];
    const path = pathOf(nodes, at);
    const isCode = wanted.length === 1 && foldText(node.code ?? '') === wanted[0];
    return isCode || endsWith(path.map(foldText), wanted) ? [{ at, path }] : [];
  });
  const whole = found.find(({ path }) => path.length === wanted.length);
  const [first, ...more] = found;
  // A whole path is one unit even where a deeper one ends the same way.
  if (whole && found.every((each) => each === whole || each.path.length > wanted.length)) {
    return { node: whole.at };
  }
  if (first && more.length === 0) return { node: first.at };
  if (!first) {
    const suggestion =
      nearestName(
        name,
        nodes.slice(1).map((node) => node.name),
      ) ?? '';
    return { issue: unitIssue('template-unit-unknown', { text: name, suggestion }) };
  }
  const paths = found.map(({ path }) => path.join(' / '));
  return { issue: unitIssue('template-unit-several', { text: name, paths }) };
}

function unitIssue(code: string, parameters: Issue['parameters']): Issue {
  return { code, severity: 'error', at: { in: 'workbook' }, parameters };
}

function pathOf(nodes: UnitTree['nodes'], at: number): readonly string[] {
  const node = nodes[at];
  return at === 0 || !node ? [] : [...pathOf(nodes, node.parent), node.name];
}

function endsWith(path: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length > path.length) return false;
  return wanted.every((part, at) => path[path.length - wanted.length + at] === part);
}
