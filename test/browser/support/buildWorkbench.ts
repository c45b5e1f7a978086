import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the pane as for production, with the workbench around it; returns the folder. */
export function buildWorkbench(): string {
  const root = join(__dirname, '../../..');
  const folder = join(root, '.cache/browser');
  const arguments_ = ['--mode', 'production', '--env', 'workbench', '--output-path', folder];
  const command = join(root, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [command, ...arguments_], { cwd: root, stdio: 'inherit' });
  return folder;
}
