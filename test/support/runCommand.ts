import { runCommandLine } from '../../src/cli/runCommandLine';

interface CommandRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as if a person stood in `folder` and sent its output to a file. */
export async function runCommand(folder: string, ...words: readonly string[]): Promise<CommandRun> {
  let [stdout, stderr] = ['', ''];
  const code = await runCommandLine(words, {
    print: (text) => (stdout += text),
    complain: (text) => (stderr += text),
    home: folder,
    width: 132,
    isWatched: false,
  });
  return { code, stdout, stderr };
}
