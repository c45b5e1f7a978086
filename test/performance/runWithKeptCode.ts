import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { wrap } from 'node:module';
import { Script } from 'node:vm';

/**
 * Runs a script with the compiled code that an earlier run of it kept in a file, as browsers and web
 * views do with the pane's scripts once they have been opened a few times. The first run makes the
 * file. Usage: node runWithKeptCode.js FILE SCRIPT [WORD …]
 */
const [node = '', , file = '', script = '', ...words] = process.argv;
process.argv = [node, script, ...words];
const isKept = existsSync(file);
const code = new Script(wrap(readFileSync(script, 'utf8')), {
  filename: script,
  ...(isKept && { cachedData: readFileSync(file) }),
});
if (code.cachedDataRejected === true) throw new Error(`${file} holds the code of something else`);
const run = code.runInThisContext() as (...given: readonly unknown[]) => void;
// A bundle asks for nothing but modules of Node.
run({}, (name: string) => process.getBuiltinModule(name));
if (!isKept) writeFileSync(file, code.createCachedData());
