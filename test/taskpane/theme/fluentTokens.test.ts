import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokens as fluent } from '@fluentui/react-components';
import { tokens } from '../../../src/taskpane/theme/fluentTokens';

const folder = join(__dirname, '../../../src');

/** Every token that a style of the pane or of the workbench names. */
const used = new Set(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => [
      ...readFileSync(join(folder, path), 'utf8').matchAll(/\btokens\.([a-z]\w+)/g),
    ])
    .flatMap(([, name]) => name ?? [])
    .filter((name) => name in fluent),
);

test("the bundle's short list says of every token in use what Fluent's own says", () => {
  expect(used.size).toBeGreaterThan(60);
  const told = (list: Readonly<Record<string, string>>) => [...used].map((name) => list[name]);
  expect(told(tokens)).toEqual(told(fluent));
});
