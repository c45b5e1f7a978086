/** A cell's value as Excel hands it over: dates are serial numbers, errors their text (`#N/A`). */
export type CellValue = string | number | boolean | null;

/**
 * What a description puts into a cell. `null` leaves the cell alone, '' clears it, a string is
 * always literal text (never parsed as a formula, number or date).
 */
export type CellInput = CellValue | Formula;

/** en-US formula beginning with `=`, and the value to show until somebody recalculates. */
export interface Formula {
  readonly formula: string;
  readonly value: CellValue;
}
