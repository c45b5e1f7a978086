/** A text in both languages; Vietnamese is the source. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}
