/** A part of a definition as text: the same in whatever order a file or a sheet lists what is in it. */
export function writeInKeyOrder(part: unknown): string {
  return JSON.stringify(part ?? null, inKeyOrder);
}

function inKeyOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
