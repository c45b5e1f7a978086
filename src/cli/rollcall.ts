import { runCommandLine } from './runCommandLine';
import type { Terminal } from './Terminal';

const { stdout, stderr, env } = process;

const terminal: Terminal = {
  print: (text) => stdout.write(text),
  complain: (text) => stderr.write(text),
  // npm runs scripts in the project's folder and says where the person stood.
  home: (env['npm_lifecycle_event'] === 'report' ? env['INIT_CWD'] : undefined) ?? process.cwd(),
  width: stdout.isTTY ? stdout.columns : 132,
  isWatched: stdout.isTTY && stderr.isTTY,
};

// Somebody who reads only the first lines (`| head`) closes the pipe; that is no fault.
stdout.on('error', (fault: NodeJS.ErrnoException) => {
  process.exit(fault.code === 'EPIPE' ? 0 : 1);
});

// The exit code is set rather than enforced, so that a long document reaches its reader whole.
void runCommandLine(process.argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
});
