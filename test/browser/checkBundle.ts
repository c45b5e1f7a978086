/** `npm run check:bundle`: the built pane keeps its size, its policy and its silence. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBundleProblems } from './support/findBundleProblems';

const folder = join(__dirname, '../../dist');
const read = (ending: string) =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
const address =
  process.env['OFFICE_JS_URL'] ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const { sizes, problems } = findBundleProblems(
  read('.js'),
  read('.html'),
  address === 'self' ? '' : address,
);
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB gzip`;
console.log(
  `pane: ${kilobytes(sizes.first)} until the first figures (limit ${kilobytes(sizes.most)}); ` +
    `${kilobytes(sizes.all)} with everything that is loaded later, in every language (limit ${kilobytes(sizes.mostOfAll)})`,
);
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
