/**
 * A rule over cells as a file writes it, with everything that the model does not say. Formulas
 * stand apart, so that they follow their cells; `GAP` holds their places in the text.
 */
export interface RuleMarkup {
  readonly text: string;
  /** en-US, beginning with `=`, relative to the first cell of the rule. */
  readonly formulas: readonly string[];
}

/** A sign that no XML may hold. */
export const GAP = '\u0000';

/** The same rule with its formulas seen from another cell. */
export function moveMarkup(markup: RuleMarkup, move: (formula: string) => string): RuleMarkup {
  return markup.formulas.length === 0 ? markup : { ...markup, formulas: markup.formulas.map(move) };
}
