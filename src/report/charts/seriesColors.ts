/** Dark against light, so that series stay apart in black and white. */
export const seriesColors = {
  actual: '#7FA7D1',
  target: '#9C1C12',
} as const;
