import type { BlockNode } from './BlockTree';
import type { ExpansionFault } from './expandLines';
import type { Form } from './readTemplate';

/** What Excel did not tell of a form and what therefore may not follow, told at its first block. */
export function findUnseen({ sheet, rows, columns }: Form): readonly ExpansionFault[] {
  const block = [...rows, ...columns].find(isBlock);
  if (!block) return [];
  const { row, column, start } = block;
  return (sheet.unseen ?? []).map((what) => {
    const code = what === 'charts' ? 'template-charts-unseen' : 'template-merges-unseen';
    return { row, column, problem: { code, span: start.span } };
  });
}

export function isBlock(node: BlockNode): node is Extract<BlockNode, { kind: 'block' }> {
  return node.kind === 'block';
}
