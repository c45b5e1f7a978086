/** Where a zip archive's list of entries is said to be (APPNOTE 4.3.16), searched from the end. */
const END_OF_LIST = 0x06054b50;
const LIST_ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_535;

/** The CRC-32 that the archive states for each entry, by path; empty for archives of over 4 GB. */
export function readChecksums(archive: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const checksums = new Map<string, number>();
  const end = findEnd(view);
  if (end < 0) return checksums;
  const names = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === LIST_ENTRY) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const path = names.decode(archive.subarray(at + 46, at + 46 + (name ?? 0)));
    checksums.set(path, view.getUint32(at + 16, true));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return checksums;
}

/** CRC-32 (ISO 3309): of the ASCII text "123456789" it is 0xCBF43926. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_LIST) return at;
  }
  return -1;
}
