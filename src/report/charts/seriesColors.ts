/** Dark against light, so that series stay apart in black and white. */
export const seriesColors = {
  actual: '#9DBBDD',
  target: '#9C1C12',
  line: '#1F3864',
  projected: '#8C8C8C',
  men: '#7FA7D1',
  women: '#DDE7F3',
} as const;
