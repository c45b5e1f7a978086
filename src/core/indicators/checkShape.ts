import { parseIsoDate } from '../engine/calendar';
import type { ObjectShape, Shape } from './Shape';

/** One way in which a value is not what its shape asks for; `pointer` is a JSON pointer. */
export interface Flaw {
  readonly code: string;
  readonly pointer: string;
  readonly parameters: Readonly<Record<string, string | number | readonly string[]>>;
}

/** Every flaw of a JSON value, in document order. */
export function checkShape(value: unknown, shape: Shape, pointer = ''): Flaw[] {
  switch (shape.is) {
    case 'text':
    case 'code':
    case 'date':
    case 'choice':
      return typeof value === 'string'
        ? checkText(value, shape, pointer)
        : [wrongType(value, 'text', pointer)];
    case 'number':
      return typeof value === 'number'
        ? checkNumber(value, shape, pointer)
        : [wrongType(value, 'number', pointer)];
    case 'list':
      return Array.isArray(value)
        ? checkList(value, shape, pointer)
        : [wrongType(value, 'list', pointer)];
    case 'object':
      return isRecord(value)
        ? checkObject(value, shape, pointer)
        : [wrongType(value, 'object', pointer)];
    case 'variant':
      return isRecord(value)
        ? checkVariant(value, shape, pointer)
        : [wrongType(value, 'object', pointer)];
  }
}

type TextShape = Extract<Shape, { is: 'text' | 'code' | 'date' | 'choice' }>;

function checkText(value: string, shape: TextShape, pointer: string): Flaw[] {
  switch (shape.is) {
    case 'text':
      return value === '' && shape.mayBeEmpty !== true ? [flaw('pack-text-empty', pointer)] : [];
    case 'code':
      return CODE.test(value) ? [] : [flaw('pack-code-invalid', pointer, { value })];
    case 'date':
      if (!DATE.test(value)) return [flaw('pack-date-invalid', pointer, { value })];
      return parseIsoDate(value) === null ? [flaw('pack-date-impossible', pointer, { value })] : [];
    case 'choice':
      return shape.of.includes(value)
        ? []
        : [flaw('pack-choice-unknown', pointer, { value, allowed: shape.of })];
  }
}

const CODE = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;
const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

function checkNumber(
  value: number,
  shape: Extract<Shape, { is: 'number' }>,
  pointer: string,
): Flaw[] {
  if (!Number.isFinite(value)) return [wrongType(value, 'number', pointer)];
  if (shape.isWhole === true && !Number.isInteger(value)) {
    return [flaw('pack-number-not-whole', pointer, { value })];
  }
  const { minimum = -Infinity, maximum = Infinity } = shape;
  const isTooSmall = shape.excludesMinimum === true ? value <= minimum : value < minimum;
  if (isTooSmall) {
    const code = shape.excludesMinimum === true ? 'pack-number-not-above' : 'pack-number-too-small';
    return [flaw(code, pointer, { value, minimum })];
  }
  return value > maximum ? [flaw('pack-number-too-large', pointer, { value, maximum })] : [];
}

function checkList(
  value: readonly unknown[],
  shape: Extract<Shape, { is: 'list' }>,
  pointer: string,
): Flaw[] {
  if (value.length < (shape.atLeast ?? 0)) return [flaw('pack-list-empty', pointer)];
  return value.flatMap((item, index) => checkShape(item, shape.of, `${pointer}/${index}`));
}

function checkObject(
  value: Readonly<Record<string, unknown>>,
  shape: ObjectShape,
  pointer: string,
): Flaw[] {
  const known = new Map(Object.entries({ ...shape.required, ...shape.optional }));
  const missing = Object.keys(shape.required).filter((key) => !Object.hasOwn(value, key));
  const given = (shape.atMostOneOf ?? []).filter((key) => Object.hasOwn(value, key));
  return [
    ...missing.map((key) => flaw('pack-key-missing', pointer, { key })),
    ...(given.length > 1 ? [flaw('pack-keys-conflict', pointer, { keys: given })] : []),
    ...Object.entries(value).flatMap(([key, item]) => {
      const at = `${pointer}/${escapePointer(key)}`;
      const expected = known.get(key);
      return expected === undefined
        ? [flaw('pack-key-unknown', at, { key, allowed: [...known.keys()] })]
        : checkShape(item, expected, at);
    }),
  ];
}

function checkVariant(
  value: Readonly<Record<string, unknown>>,
  shape: Extract<Shape, { is: 'variant' }>,
  pointer: string,
): Flaw[] {
  const key = shape.by;
  if (!Object.hasOwn(value, key)) return [flaw('pack-key-missing', pointer, { key })];
  const name = value[key];
  const at = `${pointer}/${key}`;
  if (typeof name !== 'string') return [wrongType(name, 'text', at)];
  const chosen = shape.of.find((one) => namesOf(one, key).includes(name));
  if (chosen) return checkObject(value, chosen, pointer);
  const allowed = shape.of.flatMap((one) => namesOf(one, key));
  return [flaw('pack-choice-unknown', at, { value: name, allowed })];
}

function namesOf(shape: ObjectShape, key: string): readonly string[] {
  const name = shape.required[key];
  return name?.is === 'choice' ? name.of : [];
}

function wrongType(value: unknown, expected: string, pointer: string): Flaw {
  return flaw('pack-wrong-type', pointer, { expected, found: typeName(value) });
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'string' ? 'text' : typeof value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flaw(code: string, pointer: string, parameters: Flaw['parameters'] = {}): Flaw {
  return { code, pointer, parameters };
}

/** RFC 6901: `~` becomes `~0`, `/` becomes `~1`. */
function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
