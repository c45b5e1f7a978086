import type { BinaryOperator, PathName, TemplateExpression } from './TemplateExpression';
import type { TokenCursor } from './TokenCursor';

/** expression = comparison */
export function parseTemplateExpression(cursor: TokenCursor): TemplateExpression {
  return parseComparison(cursor);
}

/** comparison = joined [ ( "=" | "<>" | "<" | "<=" | ">" | ">=" ) joined | [ "not" ] "in" list ] */
function parseComparison(cursor: TokenCursor): TemplateExpression {
  const left = parseChain(cursor, ['&'], parseSum);
  const operator = cursor.takeSymbol('=', '<>', '<', '<=', '>', '>=');
  if (operator) return binary(operator.value, left, parseChain(cursor, ['&'], parseSum));
  const not = cursor.takeWord('not');
  if (!not && !cursor.takeWord('in')) return left;
  if (not) cursor.expectWord('in');
  cursor.expectSymbol('(');
  const { parts: choices, end } = parseParts(cursor);
  const span = { start: left.span.start, end };
  return { kind: 'in', isNegated: not !== null, left, choices, span };
}

/** sum = product { ( "+" | "-" ) product } */
function parseSum(cursor: TokenCursor): TemplateExpression {
  return parseChain(cursor, ['+', '-'], parseProduct);
}

/** product = signed { ( "*" | "/" ) signed } */
function parseProduct(cursor: TokenCursor): TemplateExpression {
  return parseChain(cursor, ['*', '/'], parseSigned);
}

/** signed = [ "-" ] single { "%" } */
function parseSigned(cursor: TokenCursor): TemplateExpression {
  const minus = cursor.takeSymbol('-');
  if (minus) {
    const part = parseSigned(cursor);
    return { kind: 'negative', part, span: { start: minus.start, end: part.span.end } };
  }
  let single = parseSingle(cursor);
  for (let sign = cursor.takeSymbol('%'); sign; sign = cursor.takeSymbol('%')) {
    single = { kind: 'percent', part: single, span: { ...single.span, end: sign.end } };
  }
  return single;
}

/** single = number | text | "(" expression ")" | call | path */
function parseSingle(cursor: TokenCursor): TemplateExpression {
  const number = cursor.takeType('number');
  if (number) return { kind: 'number', value: Number(number.value), span: spanOf(number) };
  const text = cursor.takeType('text');
  if (text) return { kind: 'text', value: text.value, span: spanOf(text) };
  if (cursor.takeSymbol('(')) {
    const inner = parseTemplateExpression(cursor);
    cursor.expectSymbol(')');
    return inner;
  }
  const name = cursor.expectName();
  if (!name.isBracketed && cursor.takeSymbol('(')) {
    const { parts, end } = parseParts(cursor);
    const span = { start: name.start, end };
    return { kind: 'call', name: name.value.toUpperCase(), nameSpan: spanOf(name), parts, span };
  }
  if (!name.isBracketed && /^(true|false)$/iu.test(name.value)) {
    return { kind: 'truth', value: /^true$/iu.test(name.value), span: spanOf(name) };
  }
  const names: PathName[] = [{ name: name.value, span: spanOf(name) }];
  while (cursor.takeSymbol('.')) {
    const next = cursor.expectName();
    names.push({ name: next.value, span: spanOf(next) });
  }
  const end = names[names.length - 1]?.span.end ?? name.end;
  return { kind: 'path', names, span: { start: name.start, end } };
}

/** parts = [ expression { ( "," | ";" ) expression } ] ")" */
function parseParts(cursor: TokenCursor): { parts: TemplateExpression[]; end: number } {
  const parts: TemplateExpression[] = [];
  const empty = cursor.takeSymbol(')');
  if (empty) return { parts, end: empty.end };
  do parts.push(parseTemplateExpression(cursor));
  while (cursor.takeSymbol(',', ';'));
  return { parts, end: cursor.expectSymbol(')').end };
}

function parseChain(
  cursor: TokenCursor,
  operators: readonly string[],
  parsePart: (cursor: TokenCursor) => TemplateExpression,
): TemplateExpression {
  let left = parsePart(cursor);
  for (let sign = cursor.takeSymbol(...operators); sign; sign = cursor.takeSymbol(...operators)) {
    left = binary(sign.value, left, parsePart(cursor));
  }
  return left;
}

function binary(
  operator: string,
  left: TemplateExpression,
  right: TemplateExpression,
): TemplateExpression {
  const span = { start: left.span.start, end: right.span.end };
  return { kind: 'binary', operator: operator as BinaryOperator, left, right, span };
}

function spanOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}
