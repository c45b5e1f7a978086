/** Dark against light, so that series stay apart in black and white. */
export const seriesColors = {
  actual: '#9DBBDD',
  target: '#9C1C12',
  line: '#1F3864',
  projected: '#595959',
  men: '#4F7FB3',
  women: '#BFD3EA',
} as const;
