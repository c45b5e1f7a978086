import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Builds the pane as for production and for a closed network, with the workbench around it; returns
 * the folder.
 */
export function buildWorkbench(): string {
  const root = join(__dirname, '../../..');
  const folder = join(root, '.cache/browser');
  const arguments_ = ['--mode', 'production', '--env', 'workbench', '--output-path', folder];
  const command = join(root, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [command, ...arguments_], {
    cwd: root,
    env: { ...process.env, OFFICE_JS_URL: 'self' },
    stdio: 'inherit',
  });
  return folder;
}
