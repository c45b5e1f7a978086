/** Only what is stated is applied; colours are `#RRGGBB`. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly font?: {
    readonly name?: string;
    /** Points. */
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'general' | 'centerAcross';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: BorderStyle;
  readonly locked?: boolean;
}

/** `edges` is the outline of the area, `inside` the lines within it. */
export interface BorderStyle {
  readonly edges?: BorderLine;
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
  readonly inside?: BorderLine;
}

export interface BorderLine {
  readonly weight: 'hair' | 'thin' | 'medium' | 'thick';
  readonly color: string;
}
