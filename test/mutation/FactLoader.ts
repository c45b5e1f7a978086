import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { format } from 'node:util';

/** A test, by its file and full title. */
export interface Fact {
  readonly id: string;
  readonly fileName: string;
  readonly body: () => unknown;
}

/** Loads the tests of the folders whose code is mutated, and what they import, as often as asked. */
export class FactLoader {
  private readonly require: NodeJS.Require;

  constructor(private readonly root: string) {
    this.require = createRequire(join(root, 'package.json'));
    const { jestExpect } = createRequire(this.require.resolve('jest'))('@jest/expect') as {
      jestExpect: unknown;
    };
    Object.assign(globalThis, { expect: jestExpect });
    shortenProperties(this.require('fast-check') as FastCheck);
  }

  load(): ReadonlyMap<string, Fact> {
    for (const path of Object.keys(this.require.cache)) {
      const isOurs = path.startsWith(this.root) && !path.includes('node_modules');
      if (isOurs) Reflect.deleteProperty(this.require.cache, path);
    }
    const facts = new Map<string, Fact>();
    for (const fileName of listTests(join(this.root, 'test/core'))) {
      for (const [title, body] of collect(() => this.require(fileName) as unknown)) {
        const name = `${relative(this.root, fileName)} ${title}`;
        const id = facts.has(name) ? `${name} #${facts.size}` : name;
        facts.set(id, { id, fileName, body });
      }
    }
    return facts;
  }
}

/** Folders of test/core; fewer of them take less time and may miss what only the others notice. */
const ROOMS = (process.env['MUTATION_ROOMS'] ?? 'engine,indicators,targets,projection').split(',');

function listTests(folder: string): string[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(folder, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .sort()
      .map((name) => join(folder, room, name)),
  );
}

type Body = (...values: unknown[]) => unknown;

/** The tests that a file declares with `describe`, `test` and `test.each`. */
function collect(load: () => unknown): [string, () => unknown][] {
  const tests: [string, () => unknown][] = [];
  const path: string[] = [];
  const test = (title: string, body: () => unknown) => {
    tests.push([[...path, title].join(' '), body]);
  };
  const each = (rows: readonly unknown[]) => (title: string, body: Body) => {
    for (const row of rows) {
      const values: unknown[] = Array.isArray(row) ? row : [row];
      const places = title.match(/%[a-z]/g)?.length ?? 0;
      test(format(title.replaceAll('%p', '%j'), ...values.slice(0, places)), () => body(...values));
    }
  };
  const describe = (title: string, body: () => void) => {
    path.push(title);
    body();
    path.pop();
  };
  const beforeAll = (body: () => void) => {
    body();
  };
  Object.assign(globalThis, { test: Object.assign(test, { each }), describe, beforeAll });
  load();
  return tests;
}

interface FastCheck {
  readonly default: { readonly assert: (property: unknown, parameters: object) => unknown };
}

/** How many examples of a property are tried. */
const EXAMPLES = 25;

/** Tries the first examples of each property only, and looks for no smaller one than the first. */
function shortenProperties(fastCheck: FastCheck): void {
  const { assert } = fastCheck.default;
  const shortened = (property: unknown, parameters: { numRuns?: number } = {}) =>
    assert(property, {
      ...parameters,
      numRuns: Math.min(parameters.numRuns ?? 100, EXAMPLES),
      endOnFailure: true,
    });
  const value = { ...fastCheck.default, assert: shortened };
  Object.defineProperty(fastCheck, 'default', { value });
}
