import type { CodedDates, DateColumn } from '../../engine/Column';

/**
 * A date column by its distinct cells; the days of each row are spread out when something first
 * asks for them: counting does not.
 */
export class CodedDateColumn implements DateColumn {
  readonly kind = 'date';
  private first: Int32Array | undefined;
  private last: Int32Array | undefined;

  constructor(readonly coded: CodedDates) {}

  get earliest(): Int32Array {
    return (this.first ??= spread(this.coded.codes, this.coded.earliest));
  }

  get latest(): Int32Array {
    return (this.last ??= spread(this.coded.codes, this.coded.latest));
  }
}

function spread(codes: CodedDates['codes'], days: Int32Array): Int32Array {
  const rows = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) rows[row] = days[codes[row] ?? 0] ?? 0;
  return rows;
}
