/**
 * In the bundle the place of what writes rules again for browsers of before 2021: every web view
 * that Excel 2021 or later brings knows what the pane's styles ask for.
 */
export const prefixerPlugin = (): undefined => undefined;
