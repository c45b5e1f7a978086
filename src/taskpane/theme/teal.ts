import type { BrandVariants } from '@fluentui/react-components';

/** Rollcall's teal from almost black to almost white; 80 on white has a contrast of 5.4. */
export const teal: BrandVariants = {
  10: '#021416',
  20: '#062528',
  30: '#0a343a',
  40: '#0b4249',
  50: '#0c5058',
  60: '#0d5c65',
  70: '#0f6871',
  80: '#12757f',
  90: '#2b858e',
  100: '#45949d',
  110: '#5fa4ac',
  120: '#79b4ba',
  130: '#93c4c9',
  140: '#aed4d8',
  150: '#c9e4e7',
  160: '#e5f3f4',
};
