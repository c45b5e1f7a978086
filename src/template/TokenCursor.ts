import type { DirectiveToken } from './tokenizeDirective';
import type { Span, TemplateProblem, TemplateProblemCode } from './TemplateProblem';

/** Raised inside the parser and caught by its public functions. */
export class DirectiveError extends Error {
  constructor(readonly problem: TemplateProblem) {
    super(problem.code);
  }
}

/** Walks over the tokens of one directive. */
export class TokenCursor {
  #at = 0;

  constructor(
    private readonly tokens: readonly DirectiveToken[],
    /** The whole directive, for faults at its end. */
    readonly span: Span,
  ) {}

  get isDone(): boolean {
    return this.#at >= this.tokens.length;
  }

  peek(): DirectiveToken | undefined {
    return this.tokens[this.#at];
  }

  /** Takes the next token if it is this symbol. */
  takeSymbol(...values: readonly string[]): DirectiveToken | null {
    const token = this.peek();
    return token?.type === 'symbol' && values.includes(token.value) ? this.#take(token) : null;
  }

  /** Takes the next token if it is this word of the directive language. */
  takeWord(...words: readonly string[]): DirectiveToken | null {
    const token = this.peek();
    if (token?.type !== 'name' || token.isBracketed) return null;
    return words.includes(token.value.toLowerCase()) ? this.#take(token) : null;
  }

  takeType(type: DirectiveToken['type']): DirectiveToken | null {
    const token = this.peek();
    return token?.type === type ? this.#take(token) : null;
  }

  expectSymbol(value: string): DirectiveToken {
    return this.takeSymbol(value) ?? this.fail('template-syntax', { expected: value });
  }

  expectWord(word: string): DirectiveToken {
    return this.takeWord(word) ?? this.fail('template-syntax', { expected: word });
  }

  expectName(): DirectiveToken {
    return this.takeType('name') ?? this.fail('template-syntax', { expected: 'name' });
  }

  /** Stops at the next token, or at the end of the directive. */
  fail(code: TemplateProblemCode, parameters: TemplateProblem['parameters'] = {}): never {
    const token = this.peek();
    const span = token ? { start: token.start, end: token.end } : this.span;
    throw new DirectiveError({
      code,
      span,
      parameters: { text: token?.value ?? '', ...parameters },
    });
  }

  #take(token: DirectiveToken): DirectiveToken {
    this.#at++;
    return token;
  }
}
