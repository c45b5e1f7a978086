import { readAddress } from '../../sheet/address';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';

type Value = string | number | boolean | null;

/**
 * Whether a conditional format's formula holds for the cell that stands `down` and `across` from
 * the first cell of its area. Understands comparisons, references on the sheet itself, texts,
 * numbers and the functions below; a formula beyond that colours nothing.
 */
export function isRuleTrue(
  formula: string,
  sheet: MemorySheet,
  down: number,
  across: number,
): boolean {
  const reader = new RuleReader(formula.slice(1), (reference) => {
    const area = readAddress(reference);
    if (!area) throw new RangeError(reference);
    const [, fixedColumn, fixedRow] = /^(\$?)[A-Z]+(\$?)/i.exec(reference) ?? [];
    return sheet.cells.value(
      area.row + (fixedRow ? 0 : down),
      area.column + (fixedColumn ? 0 : across),
    );
  });
  try {
    return isTruthy(reader.readAll());
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const functions: Readonly<Record<string, (values: readonly Value[]) => Value>> = {
  AND: (values) => values.every(isTruthy),
  OR: (values) => values.some(isTruthy),
  NOT: ([value = null]) => !isTruthy(value),
  LEFT: ([text = null, count = 1]) => asText(text).slice(0, Number(count)),
  RIGHT: ([text = null, count = 1]) => (count === 0 ? '' : asText(text).slice(-Number(count))),
  LEN: ([text = null]) => asText(text).length,
  ISBLANK: ([value = null]) => value === null,
  ISNUMBER: ([value = null]) => typeof value === 'number',
  ISTEXT: ([value = null]) => typeof value === 'string',
  ABS: ([value = null]) => Math.abs(Number(value)),
  IF: ([condition = null, yes = true, no = false]) => (isTruthy(condition) ? yes : no),
};

const token =
  /\s*(?:("(?:[^"]|"")*")|(\$?[A-Z]{1,3}\$?\d+)(?![A-Z0-9(])|([A-Z]+)|(\d+(?:\.\d+)?)|(<>|<=|>=|[-+*/&=<>(),]))/iy;

/** comparison := sum (compare sum)* · sum := product ([-+&] product)* · product := atom ([*\/] atom)* */
class RuleReader {
  readonly #tokens: string[] = [];
  #at = 0;

  constructor(
    text: string,
    readonly read: (reference: string) => Value,
  ) {
    token.lastIndex = 0;
    while (token.lastIndex < text.trimEnd().length) {
      const match = token.exec(text);
      if (!match) throw new RangeError(text);
      this.#tokens.push(match[0].trim());
    }
  }

  readAll(): Value {
    const value = this.#comparison();
    if (this.#at < this.#tokens.length) throw new RangeError(this.#tokens[this.#at]);
    return value;
  }

  #comparison(): Value {
    let left = this.#sum();
    for (let sign = this.#take(/^[<>=]+$/); sign; sign = this.#take(/^[<>=]+$/)) {
      left = compare(left, sign, this.#sum());
    }
    return left;
  }

  #sum(): Value {
    let left = this.#product();
    for (let sign = this.#take(/^[-+&]$/); sign; sign = this.#take(/^[-+&]$/)) {
      const right = this.#product();
      if (sign === '&') left = asText(left) + asText(right);
      else left = sign === '+' ? Number(left) + Number(right) : Number(left) - Number(right);
    }
    return left;
  }

  #product(): Value {
    let left = this.#atom();
    for (let sign = this.#take(/^[*/]$/); sign; sign = this.#take(/^[*/]$/)) {
      const right = this.#atom();
      left = sign === '*' ? Number(left) * Number(right) : Number(left) / Number(right);
    }
    return left;
  }

  #atom(): Value {
    const word = this.#tokens[this.#at];
    if (word === undefined) throw new RangeError('end of formula');
    this.#at += 1;
    if (word === '-') return -Number(this.#atom());
    if (word === '(') return this.#closed(this.#comparison());
    if (word.startsWith('"')) return word.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(word)) return Number(word);
    if (/\d/.test(word)) return this.read(word);
    if (/^true$/i.test(word)) return true;
    if (/^false$/i.test(word)) return false;
    return this.#call(word);
  }

  #call(name: string): Value {
    const compute = functions[name.toUpperCase()];
    if (!compute || !this.#take(/^\($/)) throw new RangeError(name);
    const values: Value[] = [];
    if (this.#take(/^\)$/)) return compute(values);
    do values.push(this.#comparison());
    while (this.#take(/^,$/));
    return this.#closed(compute(values));
  }

  #closed(value: Value): Value {
    if (!this.#take(/^\)$/)) throw new RangeError(')');
    return value;
  }

  #take(pattern: RegExp): string | null {
    const word = this.#tokens[this.#at];
    if (word === undefined || !pattern.test(word)) return null;
    this.#at += 1;
    return word;
  }
}

/** Excel compares texts without regard to case, and an empty cell as '' or 0. */
function compare(left: Value, sign: string, right: Value): boolean {
  const order = compareValues(left, right);
  switch (sign) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
    default:
      throw new RangeError(sign);
  }
}

function compareValues(left: Value, right: Value): number {
  const isText = typeof left === 'string' || typeof right === 'string';
  if (!isText) return Number(left) - Number(right);
  if (typeof left === 'number' || typeof right === 'number') {
    // Any text is larger than any number.
    return typeof left === 'number' ? -1 : 1;
  }
  const [one, other] = [asText(left).toLocaleLowerCase(), asText(right).toLocaleLowerCase()];
  return one === other ? 0 : one < other ? -1 : 1;
}

function isTruthy(value: Value): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function asText(value: Value): string {
  return value === null ? '' : String(value);
}
