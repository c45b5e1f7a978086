import type { BuilderNode, BuilderValue } from './ConditionBuilder';

/** The text of what the visual builder shows; an empty group is an empty text. */
export function formatBuilder(node: BuilderNode): string {
  switch (node.kind) {
    case 'group': {
      const parts = node.parts.map(formatBuilder);
      if (parts.length === 0) return '';
      return wrap(node.isNegated, `${node.joins === 'all' ? 'AND' : 'OR'}(${parts.join('; ')})`);
    }
    case 'mark':
      return wrap(node.isNegated, formatField(node.field));
    case 'blank':
      return wrap(node.isNegated, `ISBLANK(${formatField(node.field)})`);
    case 'compare':
      return `${formatField(node.field)} ${node.operator} ${formatValue(node.value)}`;
    case 'among': {
      const values = node.values.map(formatValue).join('; ');
      return `${formatField(node.field)} ${node.isNegated ? 'NOT ' : ''}IN {${values}}`;
    }
    case 'contains':
    case 'begins': {
      const texts = node.texts.map(formatText).join('; ');
      const name = node.kind === 'contains' ? 'CONTAINS' : 'BEGINS';
      return wrap(node.isNegated, `${name}(${formatField(node.field)}; ${texts})`);
    }
  }
}

function wrap(isNegated: boolean, text: string): string {
  return isNegated ? `NOT(${text})` : text;
}

function formatField(name: string): string {
  return `[${name.replaceAll(']', ']]')}]`;
}

function formatText(text: string): string {
  return `"${text.replace(/["“”„]/g, '$&$&')}"`;
}

function formatValue(value: BuilderValue): string {
  switch (value.kind) {
    case 'number':
      return String(value.value);
    case 'text':
      return formatText(value.value);
    case 'date':
      return `DATE(${value.year}; ${value.month}; ${value.day})`;
  }
}
