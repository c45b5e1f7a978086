/** Whether two parts of a definition say the same, in whatever order they were put together. */
export function isSame(one: unknown, other: unknown): boolean {
  return write(one) === write(other);
}

function write(part: unknown): string | undefined {
  return JSON.stringify(part, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
