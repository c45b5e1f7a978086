import type { RawCell, RosterBlock } from '../../src/core/roster/RosterInput';

export const HEADERS = [
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Huyện',
  'Xã',
  'Cấp công tác',
  'Chức vụ',
  'Cấp ủy viên',
  'Lý luận chính trị',
  'Tiêu chuẩn ngạch',
  'Ngày bổ nhiệm',
  'Xếp loại',
];

export const LEVELS = ['Cấp xã', 'Cấp huyện', 'Cấp tỉnh'];
export const THEORIES = ['Chưa qua đào tạo', 'Sơ cấp', 'Trung cấp', 'Cao cấp', 'Cử nhân'];
export const STANDARDS = ['Cán sự', 'Chuyên viên', 'Chuyên viên chính', 'Chuyên viên cao cấp'];
export const GRADES = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
];
export const POSITIONS = [
  'Bí thư',
  'Phó Bí thư',
  'Bí thư, Chủ tịch UBND',
  'Chủ tịch UBND',
  'Phó Chủ tịch UBND',
  'Chủ tịch HĐND',
  'Phó Chủ tịch HĐND',
  ...Array.from({ length: 13 }, (_, at) => `Ủy viên ${at + 1}`),
];

/** Blocks of an invented roster, the same for the same size: a header and `rowCount` people. */
export function* generateBlocks(rowCount: number, rowsPerBlock: number): Generator<RosterBlock> {
  const next = randomNumbers(20231130);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const sheet = 'Danh sách';
  let rows: RawCell[][] = [HEADERS];
  let firstRow = 0;
  for (let row = 0; row < rowCount; row++) {
    const commune = Math.floor(next() * 235);
    rows.push([
      `Người thứ ${row}`,
      birthDate(next),
      next() < 0.35 ? 'Nữ' : 'Nam',
      `Huyện ${(commune % 12) + 1}`,
      `Xã ${commune + 1}`,
      next() < 0.8 ? LEVELS[0] : pick(LEVELS),
      next() < 0.5 ? 'Ủy viên 1' : pick(POSITIONS),
      next() < 0.4 ? 'x' : null,
      next() < 0.02 ? null : pick(THEORIES),
      next() < 0.03 ? null : pick(STANDARDS),
      36_526 + Math.floor(next() * 8700),
      next() < 0.04 ? null : pick(GRADES),
    ] as RawCell[]);
    if (rows.length === rowsPerBlock || row === rowCount - 1) {
      yield {
        sheet,
        firstRow,
        firstColumn: 0,
        rows,
        isDate: HEADERS.map((_, at) => at === 1 || at === 10),
      };
      firstRow += rows.length;
      rows = [];
    }
  }
}

/** Serial numbers, 3 % texts, 2 % years, 1 % blanks. */
function birthDate(next: () => number): RawCell {
  const kind = next();
  const day = Math.floor(next() * 15_000);
  if (kind < 0.01) return null;
  if (kind < 0.03) return 1955 + Math.floor(day / 366);
  if (kind < 0.06) {
    const [date, month] = [1 + (day % 28), 1 + (day % 12)];
    return `${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/${1955 + Math.floor(day / 366)}`;
  }
  return 20_090 + day;
}

/** mulberry32: small, fast, and the same everywhere. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
