import type { PlaceMessages } from '../vi/viPlaces';

export const enPlaces: PlaceMessages = {
  cell: (sheet, address) => `Sheet "${sheet}", cell ${address}`,
  sheet: (sheet) => `Sheet "${sheet}"`,
  formula: (source, position) => `${source}, position ${position}`,
  andMore: (place, more) => `${place} and ${more} more`,
  unknownCode: (code) => `Something needs a look (${code}).`,
  unknownAdvice: 'Check the place that is named.',
};
