import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';

/**
 * Bundles the measured code as the add-in is bundled: a loader's helpers would be measured too.
 * Returns the folder of `measure.js`, `serve.js` and `runWithKeptCode.js`.
 */
export async function bundleMeasure(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-bench-'));
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    entry: Object.fromEntries(
      ['measure', 'serve', 'runWithKeptCode'].map((name) => [name, join(__dirname, `${name}.ts`)]),
    ),
    output: { path: folder, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.js', '.json'] },
    // Other engines are loaded from where they are installed.
    externals: { '@duckdb/node-api': `commonjs ${require.resolve('@duckdb/node-api')}` },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      ],
    },
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString('errors-only'));
  return folder;
}
