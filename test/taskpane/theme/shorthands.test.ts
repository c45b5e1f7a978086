import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shorthands } from '../../../src/taskpane/theme/shorthands';

const root = join(__dirname, '../../..');
const runtime = join(root, 'node_modules/@griffel/core/src/runtime');

/** Griffel's own list, read from its module, which is not one of node's. */
const whole = JSON.parse(
  (/\{[^]*\}/.exec(readFileSync(join(runtime, 'shorthands.js'), 'utf8'))?.[0] ?? '')
    .replaceAll("'", '"')
    .replace(/^(\s*)(\w+):/gm, '$1"$2":')
    .replace(/,(\s*[\]}])/g, '$1'),
) as Readonly<Record<string, unknown>>;

const sourcesOf = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('shorthands'))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'));

const sources = sourcesOf('src/taskpane');

test('the short list of the bundle says of every property in use what Griffel’s own says', () => {
  const words = new Set(
    [...sources, ...sourcesOf('src/workbench')].flatMap(
      (text) => text.match(/\b[a-z]\w+\b/g) ?? [],
    ),
  );
  const used = Object.keys(whole).filter((name) => words.has(name));
  expect(used.length).toBeGreaterThan(10);
  for (const name of used) expect([name, shorthands[name]]).toEqual([name, whole[name]]);
  for (const name of Object.keys(shorthands)) expect(shorthands[name]).toEqual(whole[name]);
});

test('no style of the pane asks for what some web view knows by another name', () => {
  const styled = sources.filter((text) => text.includes('makeStyles'));
  expect(styled.length).toBeGreaterThan(20);
  for (const text of styled) {
    expect(text).not.toMatch(
      /\b(userSelect|hyphens|backdropFilter|tabSize|boxDecorationBreak|backfaceVisibility|mask[A-Z]\w*):|appearance: 'none'|::placeholder|:read-(only|write)|grab|fill-available|(idth|eight|Size): 'stretch'|image-set/,
    );
  }
});
