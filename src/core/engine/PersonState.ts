/**
 * What one entry – or one person, by OR over their entries in a group – can contribute to an
 * indicator, as bits. A "certain" bit implies the "possible" bit beside it.
 */
export const PersonState = {
  populationCertain: 1,
  populationPossible: 2,
  /** In the population and meeting the condition (of a ratio: the numerator). */
  hitCertain: 4,
  hitPossible: 8,
  /** Perhaps in the population without meeting the condition. */
  missPossible: 16,
  /** Of a ratio: in the population and meeting the denominator; else the second condition. */
  otherCertain: 32,
  otherPossible: 64,
} as const;

export const PERSON_STATES = 128;
