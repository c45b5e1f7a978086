/**
 * What the values of roster vocabularies are called, by their canonical names; in Vietnamese they
 * are called what they are.
 */
export const viValues: Readonly<Record<string, string | undefined>> = {};

export type ValueMessages = typeof viValues;
