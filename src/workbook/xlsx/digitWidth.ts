interface Font {
  readonly name?: string | undefined;
  /** Points. */
  readonly size?: number | undefined;
}

/** The digit that widths of the model are counted in: Excel's own default font, Calibri 11. */
export const MODEL_DIGIT = 7;

/**
 * Pixels at 96 to the inch of the widest digit of a workbook's default font: what a file's column
 * widths are counted in (ECMA-376 part 1, 18.3.1.13).
 */
export function digitWidth({ name = 'Calibri', size = 11 }: Font): number {
  const advance = ADVANCES.get(name.toLowerCase()) ?? OTHER;
  return Math.max(1, Math.round(((size * 96) / 72) * advance));
}

/** Advance of the digits in ems. */
const ADVANCES: ReadonlyMap<string, number> = new Map([
  ['times new roman', 0.5],
  ['.vntime', 0.5],
  ['vni-times', 0.5],
  ['arial', 0.556],
  ['.vnarial', 0.556],
  ['cambria', 0.554],
  ['tahoma', 0.546],
  ['segoe ui', 0.539],
  ['verdana', 0.636],
]);
const OTHER = 0.507;
