import { toCivilDate } from '../core/engine/calendar';
import { compareValues } from './compareValues';
import { formatFormValue, isPatternFor } from './formatFormValue';
import type { FormContext } from './FormContext';
import type { Scope } from './FormItem';
import { BLANK, numberValue } from './FormValue';
import type { FormValue, NumberUnit } from './FormValue';
import { findList } from './findList';
import { isTrue } from './isTrue';
import { nearestName } from '../core/indicators/language/nearestName';
import type { TemplateExpression } from './TemplateExpression';
import { DirectiveError } from './TokenCursor';

type Call = Extract<TemplateExpression, { kind: 'call' }>;
type Evaluate = (part: TemplateExpression, scope?: Scope) => FormValue;

/** What a function sees of its call. */
interface Arguments {
  readonly call: Call;
  readonly evaluate: Evaluate;
  readonly context: FormContext;
  readonly scope: Scope;
}

interface TemplateFunction {
  readonly least: number;
  readonly most: number;
  readonly compute: (given: Arguments) => FormValue;
}

export function callFunction(
  call: Call,
  evaluate: Evaluate,
  context: FormContext,
  scope: Scope,
): FormValue {
  const found = Object.hasOwn(templateFunctions, call.name) && templateFunctions[call.name];
  if (!found) {
    const suggestion = nearestName(call.name, Object.keys(templateFunctions)) ?? '';
    throw new DirectiveError({
      code: 'template-function-unknown',
      span: call.nameSpan,
      parameters: { text: call.name, suggestion },
    });
  }
  if (call.parts.length < found.least || call.parts.length > found.most) {
    const { least, most } = found;
    throw new DirectiveError({
      code: 'template-arguments',
      span: call.span,
      parameters: { text: call.name, least, most: most === Infinity ? '' : most },
    });
  }
  return found.compute({ call, evaluate, context, scope });
}

/** The functions of forms. SUM to MEDIAN run over a list: `SUM(commune.young_commune.numerator)`. */
const templateFunctions: Readonly<Record<string, TemplateFunction>> = {
  IF: {
    least: 2,
    most: 3,
    compute: ({ call, evaluate }) => {
      const [condition, then, otherwise] = call.parts;
      const part = condition && isTrue(evaluate(condition), call) ? then : otherwise;
      return part ? evaluate(part) : BLANK;
    },
  },
  AND: {
    least: 1,
    most: Infinity,
    compute: ({ call, evaluate }) => ({
      kind: 'truth',
      value: call.parts.every((part) => isTrue(evaluate(part), call)),
    }),
  },
  OR: {
    least: 1,
    most: Infinity,
    compute: ({ call, evaluate }) => ({
      kind: 'truth',
      value: call.parts.some((part) => isTrue(evaluate(part), call)),
    }),
  },
  NOT: {
    least: 1,
    most: 1,
    compute: ({ call, evaluate }) => ({
      kind: 'truth',
      value: !call.parts.some((part) => isTrue(evaluate(part), call)),
    }),
  },
  ROUND: {
    least: 1,
    most: 2,
    compute: ({ call, evaluate }) => {
      const [value = BLANK, digits] = call.parts.map((part) => evaluate(part));
      if (value.kind === 'blank') return BLANK;
      const power = 10 ** (digits?.kind === 'number' ? Math.trunc(digits.value) : 0);
      const { value: number, unit, high } = readNumber(value, call);
      const round = (exact: number): number => {
        const scaled = Math.abs(exact) * power;
        return (Math.sign(exact) * Math.round(scaled + scaled * 1e-14)) / power;
      };
      return numberValue(round(number), unit, high === undefined ? null : round(high));
    },
  },
  TEXT: {
    least: 2,
    most: 2,
    compute: ({ call, evaluate, context }) => {
      const [value = BLANK, pattern = BLANK] = call.parts.map((part) => evaluate(part));
      const text = pattern.kind === 'text' ? pattern.text : '';
      if (!isPatternFor(value, text)) {
        const parameters = { text };
        throw new DirectiveError({ code: 'template-format-unknown', span: call.span, parameters });
      }
      return { kind: 'text', text: formatFormValue(value, context.data.language, text) };
    },
  },
  UPPER: textFunction((text) => text.toLocaleUpperCase('vi')),
  LOWER: textFunction((text) => text.toLocaleLowerCase('vi')),
  YEAR: dateFunction(({ year }) => year),
  MONTH: dateFunction(({ month }) => month),
  DAY: dateFunction(({ day }) => day),
  COUNT: aggregate((values) => numberValue(values.length, 'count')),
  SUM: aggregate((values, call) => {
    const numbers = values.map((value) => readNumber(value, call));
    return numberValue(total(numbers), unitOf(numbers) ?? 'count', highest(numbers));
  }),
  AVERAGE: aggregate((values, call) => {
    const numbers = values.map((value) => readNumber(value, call));
    if (numbers.length === 0) return BLANK;
    const unit = unitOf(numbers) === 'share' ? 'share' : 'plain';
    const count = numbers.length;
    return numberValue(total(numbers) / count, unit, highest(numbers) / count);
  }),
  MEDIAN: aggregate((values, call) => {
    const numbers = values.map((value) => readNumber(value, call));
    const sorted = numbers.map(({ value }) => value).sort((one, other) => one - other);
    const low = sorted[Math.floor((sorted.length - 1) / 2)];
    const high = sorted[Math.floor(sorted.length / 2)];
    if (low === undefined || high === undefined) return BLANK;
    return numberValue((low + high) / 2, unitOf(numbers) === 'share' ? 'share' : 'plain');
  }),
  MIN: aggregate((values, call, given) => extreme(values, call, given, -1)),
  MAX: aggregate((values, call, given) => extreme(values, call, given, 1)),
};

/** A function over all values of its arguments; missing ones are left out. */
function aggregate(
  compute: (values: readonly FormValue[], call: Call, given: Arguments) => FormValue,
): TemplateFunction {
  return {
    least: 1,
    most: Infinity,
    compute: (given) => {
      const values = given.call.parts.flatMap((part) => {
        const inner = findList(part, given.context, given.scope);
        return inner ? inner.map((scope) => given.evaluate(part, scope)) : [given.evaluate(part)];
      });
      const known = values.filter(({ kind }) => kind !== 'blank');
      return compute(known, given.call, given);
    },
  };
}

function extreme(
  values: readonly FormValue[],
  call: Call,
  { context }: Arguments,
  direction: 1 | -1,
): FormValue {
  return values.reduce<FormValue>((best, value) => {
    if (best.kind === 'blank') return value;
    const order = compareValues(value, best, context.data.language);
    if (order === null) {
      throw new DirectiveError({ code: 'template-not-comparable', span: call.span });
    }
    return order * direction > 0 ? value : best;
  }, BLANK);
}

function textFunction(change: (text: string) => string): TemplateFunction {
  return {
    least: 1,
    most: 1,
    compute: ({ call, evaluate, context }) => {
      const [value = BLANK] = call.parts.map((part) => evaluate(part));
      if (value.kind === 'blank') return BLANK;
      return { kind: 'text', text: change(formatFormValue(value, context.data.language)) };
    },
  };
}

function dateFunction(read: (date: ReturnType<typeof toCivilDate>) => number): TemplateFunction {
  return {
    least: 1,
    most: 1,
    compute: ({ call, evaluate }) => {
      const [value = BLANK] = call.parts.map((part) => evaluate(part));
      if (value.kind === 'blank') return BLANK;
      if (value.kind === 'date') return numberValue(read(toCivilDate(value.day)), 'plain');
      throw new DirectiveError({ code: 'template-not-comparable', span: call.span });
    },
  };
}

interface PlainNumber {
  readonly value: number;
  readonly unit: NumberUnit;
  readonly high?: number;
}

function readNumber(value: FormValue, call: Call): PlainNumber {
  if (value.kind === 'number') return value;
  throw new DirectiveError({ code: 'template-not-number', span: call.span });
}

function total(numbers: readonly PlainNumber[]): number {
  return numbers.reduce((sum, { value }) => sum + value, 0);
}

function highest(numbers: readonly PlainNumber[]): number {
  return numbers.reduce((sum, { value, high = value }) => sum + high, 0);
}

function unitOf(numbers: readonly PlainNumber[]): NumberUnit | undefined {
  return numbers[0]?.unit;
}
