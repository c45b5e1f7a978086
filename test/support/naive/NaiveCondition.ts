/** A condition as the tests write it: rendered as text for Rollcall, evaluated naively beside it. */
export type NaiveCondition =
  | { readonly op: 'and' | 'or'; readonly parts: readonly NaiveCondition[] }
  | { readonly op: 'not'; readonly part: NaiveCondition }
  | { readonly op: 'flag'; readonly field: string }
  | { readonly op: 'blank'; readonly field: string }
  | {
      readonly op: 'among';
      readonly field: string;
      readonly values: readonly string[];
      readonly isNegated: boolean;
    }
  | { readonly op: 'contains' | 'begins'; readonly field: string; readonly part: string }
  | {
      readonly op: 'rank';
      readonly field: string;
      readonly order: readonly string[];
      readonly sign: Sign;
      readonly value: string;
    }
  | {
      readonly op: 'age' | 'number' | 'year';
      readonly field: string;
      readonly sign: Sign;
      readonly value: number;
    }
  | { readonly op: 'date'; readonly field: string; readonly sign: Sign; readonly value: string }
  | {
      readonly op: 'years' | 'months';
      readonly field: string;
      readonly to: string;
      readonly sign: Sign;
      readonly value: number;
    };

export type Sign = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** The text that Rollcall reads. */
export function renderCondition(condition: NaiveCondition): string {
  switch (condition.op) {
    case 'and':
    case 'or':
      return `${condition.op.toUpperCase()}(${condition.parts.map(renderCondition).join('; ')})`;
    case 'not':
      return `NOT(${renderCondition(condition.part)})`;
    case 'flag':
      return `[${condition.field}]`;
    case 'blank':
      return `ISBLANK([${condition.field}])`;
    case 'among': {
      const values = condition.values.map((value) => `"${value}"`).join('; ');
      return `[${condition.field}] ${condition.isNegated ? 'NOT ' : ''}IN {${values}}`;
    }
    case 'contains':
    case 'begins':
      return `${condition.op.toUpperCase()}([${condition.field}]; "${condition.part}")`;
    case 'rank':
      return `[${condition.field}] ${condition.sign} "${condition.value}"`;
    case 'age':
      return `AGE([${condition.field}]) ${condition.sign} ${condition.value}`;
    case 'number':
      return `[${condition.field}] ${condition.sign} ${condition.value}`;
    case 'year':
      return `YEAR([${condition.field}]) ${condition.sign} ${condition.value}`;
    case 'date':
      return `[${condition.field}] ${condition.sign} ${renderDate(condition.value)}`;
    case 'years':
    case 'months': {
      const to = renderDate(condition.to);
      const name = condition.op.toUpperCase();
      return `${name}([${condition.field}]; ${to}) ${condition.sign} ${condition.value}`;
    }
  }
}

function renderDate(iso: string): string {
  return `DATE(${iso.split('-').map(Number).join('; ')})`;
}
