import { strToU8, unzipSync } from 'fflate';
import { WorkbookError } from '../WorkbookError';
import { crc32, readChecksums } from './readChecksums';

/** More than any roster unpacks to; a bomb does not get further. */
const LARGEST_PACKAGE = 1_500_000_000;

/** The parts of an .xlsx file by path; says in one fault what is wrong with any other file. */
export function openPackage(bytes: Uint8Array): Map<string, Uint8Array> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw fault(faultOfOle(bytes));
  if (!startsWith(bytes, [0x50, 0x4b])) throw fault('notXlsx');
  const parts = unzip(bytes);
  const paths = [...parts.keys()];
  if (!paths.includes('[Content_Types].xml')) throw fault('notXlsx');
  return parts;
}

function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        if (size > LARGEST_PACKAGE) throw fault('tooLarge');
        return true;
      },
    });
    checkSums(bytes, files);
    return new Map(
      Object.entries(files)
        .filter(([path]) => !path.endsWith('/'))
        .map(([path, part]) => [path.replaceAll('\\', '/').replace(/^\//, ''), part]),
    );
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw fault('damaged', cause);
  }
}

/** A changed digit is still XML: only the checksum tells that a part is not what was written. */
function checkSums(archive: Uint8Array, files: Readonly<Record<string, Uint8Array>>): void {
  for (const [path, checksum] of readChecksums(archive)) {
    const part = files[path];
    if (part && crc32(part) !== checksum) throw fault('damaged');
  }
}

/** Excel encrypts into an OLE compound file, which is also what the old .xls format is. */
function faultOfOle(bytes: Uint8Array): 'encrypted' | 'notXlsx' {
  const isOldFormat = hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book');
  return isOldFormat && !hasStream(bytes, 'EncryptedPackage') ? 'notXlsx' : 'encrypted';
}

/** Streams are named in UTF-16, and their names end with a zero. */
function hasStream(bytes: Uint8Array, stream: string): boolean {
  const name = strToU8(`${stream.replace(/./g, '$&\0')}\0\0`);
  const [first = 0] = name;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function fault(kind: WorkbookError['fault'], cause?: unknown): WorkbookError {
  return new WorkbookError(kind, 'readXlsx', '', { cause });
}
