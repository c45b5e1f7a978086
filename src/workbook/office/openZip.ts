/** The text of a part by its path; `undefined` where the archive has no such part. */
export type ReadPart = (path: string) => Promise<string | undefined>;

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * Finds the parts of a zip archive by its directory and unpacks only those that are asked for, with
 * what the browser itself brings.
 */
export function openZip(bytes: Uint8Array): ReadPart {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places = readDirectory(view);
  return async (path) => {
    const place = places.get(path.toLowerCase());
    if (place === undefined) return undefined;
    const header = view.getUint32(place + 42, true);
    const start =
      header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    const packed = bytes.slice(start, start + view.getUint32(place + 20, true));
    const isPacked = view.getUint16(place + 10, true) !== 0;
    const stream = new Blob([packed]).stream();
    const plain = isPacked ? stream.pipeThrough(new DecompressionStream('deflate-raw')) : stream;
    return new Response(plain).text();
  };
}

/** Where the entry of each part stands in the directory, by its path in lower case. */
function readDirectory(view: DataView): ReadonlyMap<string, number> {
  let end = view.byteLength - 22;
  while (view.getUint32(end, true) !== END) end--;
  const places = new Map<string, number>();
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === ENTRY) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const path = new Uint8Array(view.buffer, view.byteOffset + at + 46, name);
    places.set(new TextDecoder().decode(path).toLowerCase(), at);
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return places;
}
