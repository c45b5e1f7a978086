/**
 * The part of numfmt that the grid uses. The package's own declaration file is a CommonJS bundle
 * under the wrong name and does not compile.
 */
export function format(
  pattern: string,
  value: unknown,
  options?: { locale?: string; nbsp?: boolean; throws?: boolean },
): string;

export function parseValue(
  value: string,
  options?: { locale?: string },
): { v: number | boolean; z?: string } | null;
