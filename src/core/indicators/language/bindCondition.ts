import { FIELD_DICTIONARY } from '../../roster/fieldDictionary';
import { foldText } from '../../roster/foldText';
import { matchHeader } from '../../roster/header/matchHeader';
import { plainText } from '../../roster/plainText';
import type { Binder } from './Binder';
import { typeNameOf, type Bound } from './Bound';
import type { BoundNumber, BoundTruth } from './BoundCondition';
import { listConditionFields, type ConditionField, type FieldDirectory } from './ConditionField';
import type { ConditionProblem } from './ConditionProblem';
import type { Expression } from './Expression';
import { bindComparison, bindMembership } from './bindComparison';
import { languageFunctions } from './languageFunctions';
import { nearestName } from './nearestName';
import { readDay } from './readDay';

/**
 * Looks up the names of an expression and checks its types, reporting every problem it finds, not
 * only the first.
 */
export function bindCondition<T>(
  fields: FieldDirectory,
  read: (binder: Binder) => T | null,
): { readonly bound: T | null; readonly problems: readonly ConditionProblem[] } {
  const problems: ConditionProblem[] = [];
  const bound = read(createBinder(fields, problems));
  return { bound: problems.some(isError) ? null : bound, problems };
}

function isError(problem: ConditionProblem): boolean {
  return problem.severity === 'error';
}

function createBinder(fields: FieldDirectory, problems: ConditionProblem[]): Binder {
  const binder: Binder = {
    bind(expression) {
      switch (expression.kind) {
        case 'number':
          return { type: 'number', node: { kind: 'constant', value: expression.value } };
        case 'text':
          return { type: 'text', literal: expression.value };
        case 'truth': {
          const { value, span } = expression;
          return { type: 'truth', node: { kind: 'constant', value, span } };
        }
        case 'field': {
          const field = binder.field(expression);
          return field && boundField(field, expression);
        }
        case 'call':
          return bindCall(expression, binder);
        case 'compare':
          return bindComparison(expression, binder);
        case 'in':
          return bindMembership(expression, binder);
        case 'arithmetic':
          return bindArithmetic(expression, binder);
        case 'negative':
          return bindScaled(expression.part, -1, binder);
        case 'percent':
          return bindScaled(expression.part, 0.01, binder);
      }
    },
    truth(expression): BoundTruth | null {
      const bound = binder.bind(expression);
      if (!bound || bound.type === 'truth') return bound && bound.node;
      return wrongType(expression, 'truth', typeNameOf(bound));
    },
    number(expression) {
      const bound = binder.bind(expression);
      if (!bound || bound.type === 'number') return bound && bound.node;
      return wrongType(expression, 'number', typeNameOf(bound));
    },
    date(expression) {
      const bound = binder.bind(expression);
      return bound && (readDay(bound) ?? wrongType(expression, 'date', typeNameOf(bound)));
    },
    field(expression) {
      if (expression.kind !== 'field') return binder.wrongType(expression, 'field');
      const twins = twinsOf(fields, expression.name);
      const isOpen = twins.some(({ column }) => column !== twins[0]?.column);
      const found = isOpen ? undefined : findField(fields, expression.name);
      if (found) return found;
      const known = isOpen ? undefined : findField(KNOWN_FIELDS, expression.name);
      if (known) return absent(known, expression);
      const twin = twins.find(({ column }) => KNOWN_FIELDS.has(foldText(column))) ?? twins[0];
      const nearest = isOpen && twin ? twin.name : nearestName(expression.name, namesOf(fields));
      return binder.problem('condition-field-unknown', expression.span, {
        name: expression.name,
        ...(nearest === null ? {} : { nearest }),
      });
    },
    textField(expression) {
      const bound = binder.bind(expression);
      if (!bound || bound.type === 'textField') return bound && bound.field;
      return wrongType(expression, 'text', typeNameOf(bound));
    },
    literal(expression) {
      return expression.kind === 'text'
        ? expression.value
        : binder.wrongType(expression, 'literal');
    },
    wrongType: (expression, expected) => wrongType(expression, expected),
    problem(code, span, parameters = {}) {
      problems.push({ code, severity: 'error', span, parameters });
      return null;
    },
    warning(code, span, parameters) {
      problems.push({ code, severity: 'warning', span, parameters });
    },
  };
  return binder;

  /** A field that Rollcall knows and this roster lacks: nothing is wrong with the definition. */
  function absent(field: ConditionField, { span }: Expression): null {
    binder.warning('condition-field-absent', span, { name: field.name });
    return null;
  }

  function wrongType(expression: Expression, expected: string, given?: string): null {
    return binder.problem('condition-type', expression.span, {
      expected,
      ...(given === undefined ? {} : { given }),
    });
  }
}

function asNumber(bound: Bound): BoundNumber | null {
  return bound.type === 'number' || bound.type === 'date' ? bound.node : null;
}

/** By its names here, or by any header that is known to mean the field, such as `LLCT`. */
function findField(fields: FieldDirectory, name: string): ConditionField | undefined {
  const found = fields.get(foldText(name));
  if (found) return found;
  const match = matchHeader([name]);
  const isSure = match && match.confidence >= SURE && match.gender === undefined;
  return isSure ? fields.get(foldText(match.field)) : undefined;
}

/** The fields with a name that differs in accents only, where none has the name itself. */
function twinsOf(fields: FieldDirectory, name: string): readonly ConditionField[] {
  if (fields.has(foldText(name))) return [];
  const plain = plainText(name);
  return [...fields].flatMap(([known, field]) => (plainText(known) === plain ? field : []));
}

/** A whole phrase or abbreviation; anything less is a likeness, and only suggested. */
const SURE = 0.95;

const KNOWN_FIELDS = listConditionFields(
  FIELD_DICTIONARY.map(({ key, labels, kind }) => ({ key, labels, kind, headers: [] })),
);

/** What a field stands for by itself. */
function boundField(field: ConditionField, expression: Expression): Bound {
  const node: BoundNumber = { kind: 'field', field: field.column };
  switch (field.kind) {
    case 'text':
      return { type: 'textField', field };
    case 'number':
      return { type: 'number', node };
    case 'date':
      return { type: 'date', node };
    case 'flag':
      return { type: 'truth', node: { kind: 'flag', field: field.column, span: expression.span } };
    case 'age':
      return {
        type: 'number',
        node: { kind: 'span', unit: 'age', from: node, to: { kind: 'asOf' } },
      };
  }
}

function bindCall(call: Extract<Expression, { kind: 'call' }>, binder: Binder): Bound | null {
  const name = call.name.toUpperCase();
  const entry = languageFunctions.find((one) => one.name === name);
  if (!entry) {
    const nearest =
      REPLACED[name] ??
      nearestName(
        name,
        languageFunctions.map((one) => one.name),
      );
    return binder.problem('condition-function-unknown', call.nameSpan, {
      name: call.name,
      ...(nearest === null ? {} : { nearest }),
    });
  }
  const [fewest, most] = entry.arity;
  if (call.parts.length < fewest || call.parts.length > most) {
    return binder.problem('condition-argument-count', call.span, {
      name,
      forms: entry.forms,
      given: call.parts.length,
    });
  }
  return entry.bind(call, binder);
}

/** Functions of Excel whose place another one takes here. */
const REPLACED: Readonly<Record<string, string>> = {
  TODAY: 'ASOF',
  NOW: 'ASOF',
  DATEDIF: 'YEARS',
  YEARFRAC: 'YEARS',
  SEARCH: 'CONTAINS',
  FIND: 'CONTAINS',
  LEFT: 'BEGINS',
};

/** number ± number, number × ÷ number, date ± days, date − date. */
function bindArithmetic(
  expression: Extract<Expression, { kind: 'arithmetic' }>,
  binder: Binder,
): Bound | null {
  const { operator } = expression;
  const left = binder.bind(expression.left);
  const right = binder.bind(expression.right);
  if (!left || !right) return null;
  const types = `${typeNameOf(left)} ${operator} ${typeNameOf(right)}`;
  const type = ARITHMETIC.get(types) ?? (/^number . number$/.test(types) ? 'number' : null);
  const [from, to] = [asNumber(left), asNumber(right)];
  if (!type || !from || !to) {
    const wrong = from && left.type === 'number' ? expression.right : expression.left;
    const given = typeNameOf(wrong === expression.left ? left : right);
    return binder.problem('condition-type', wrong.span, { expected: 'number', given });
  }
  return { type, node: { kind: 'arithmetic', operator, left: from, right: to } };
}

const ARITHMETIC: ReadonlyMap<string, 'number' | 'date'> = new Map([
  ['date + number', 'date'],
  ['number + date', 'date'],
  ['date - number', 'date'],
  ['date - date', 'number'],
]);

function bindScaled(part: Expression, factor: number, binder: Binder): Bound | null {
  const node = binder.number(part);
  if (!node) return null;
  if (node.kind === 'constant') {
    // 15 % is read as 15 ÷ 100: multiplying by 0.01 would not give 0.15 exactly.
    const value = factor === 0.01 ? node.value / 100 : node.value * factor;
    return { type: 'number', node: { kind: 'constant', value } };
  }
  const right: BoundNumber = { kind: 'constant', value: factor === 0.01 ? 100 : factor };
  const operator = factor === 0.01 ? '/' : '*';
  return { type: 'number', node: { kind: 'arithmetic', operator, left: node, right } };
}

function namesOf(fields: FieldDirectory): Set<string> {
  return new Set([...fields.values()].map((field) => field.name));
}
