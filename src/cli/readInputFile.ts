import { readFile } from 'node:fs/promises';
import { BadInput } from './BadInput';

/** The bytes of a file that a person named. */
export async function readInputFile(path: string, shown: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    throw new BadInput(({ commandLine, faults }) => {
      if (code === 'ENOENT' || code === 'ENOTDIR') return faults.fileMissing(shown);
      if (code === 'EISDIR') return commandLine.faults.isDirectory(shown);
      return code === 'ERR_FS_FILE_TOO_LARGE'
        ? faults.tooLarge(shown)
        : commandLine.faults.cannotRead(shown);
    });
  }
}
