import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BadInput } from './BadInput';

/** Throws when writing to `out` would destroy one of the `inputs`, by whatever name. */
export async function refuseOverwriting(
  out: string,
  shown: string,
  inputs: readonly string[],
): Promise<void> {
  const fault = new BadInput(({ commandLine }) => commandLine.faults.wouldOverwriteInput(shown));
  const target = await identify(out);
  for (const input of inputs) {
    const source = await identify(input);
    // On many drives names that differ in letter case only are the same file.
    if (source.path.toLowerCase() === target.path.toLowerCase()) throw fault;
    if (source.file !== undefined && source.file === target.file) throw fault;
  }
}

/** Writes the whole file or nothing: beside its place first, then renamed. */
export async function writeReportFile(
  out: string,
  shown: string,
  bytes: Uint8Array,
  makesFolder: boolean,
): Promise<void> {
  const draft = join(dirname(out), `.${basename(out)}.${process.pid}.tmp`);
  try {
    if (makesFolder) await mkdir(dirname(out), { recursive: true });
    await writeFile(draft, bytes, { flag: 'wx' });
    await rename(draft, out);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new BadInput(({ faults }) => faults.cannotWriteFile(shown));
  }
}

interface FileIdentity {
  /** With every link on the way followed. */
  readonly path: string;
  /** Device and number of an existing file: the same for all its names. */
  readonly file?: string;
}

async function identify(path: string): Promise<FileIdentity> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return { path: (await realpath(path)).normalize('NFC'), file: `${dev}:${ino}` };
  } catch {
    const folder = await realpath(dirname(path)).catch(() => dirname(path));
    return { path: join(folder, basename(path)).normalize('NFC') };
  }
}
