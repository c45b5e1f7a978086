/**
 * In the bundle the place of what Fluent's styles ask for the mirror image of every rule: both
 * languages of the pane are written from left to right.
 */
export const convert = <Styles>(styles: Styles): Styles => styles;
export const convertProperty = <Value>(key: string, value: Value) => ({ key, value });
