/** Where an issue stands. */
export const viPlaces = {
  cell: (sheet: string, address: string) => `Trang tính "${sheet}", ô ${address}`,
  sheet: (sheet: string) => `Trang tính "${sheet}"`,
  formula: (source: string, position: string) => `${source}, vị trí ${position}`,
  andMore: (place: string, more: string) => `${place} và ${more} ô khác`,
  unknownCode: (code: string) => `Có điều cần xem lại (${code}).`,
  unknownAdvice: 'Hãy kiểm tra chỗ được nêu.',
};

export type PlaceMessages = typeof viPlaces;
