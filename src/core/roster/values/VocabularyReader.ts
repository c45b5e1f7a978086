import { foldText } from '../foldText';
import { plainText } from '../plainText';
import type { Vocabulary } from '../vocabularies';

/** Finds the canonical name of a value; spellings of the workbook's own go before ours. */
export class VocabularyReader {
  /** Canonical names from lowest to highest. */
  readonly names: readonly string[];
  /** The same, present only when the order means something. */
  readonly orderedNames: readonly string[] | undefined;
  private readonly folded = new Map<string, string>();
  private readonly plain = new Map<string, string>();

  constructor(vocabulary: Vocabulary, own: Readonly<Record<string, readonly string[]>> = {}) {
    this.names = vocabulary.values.map(({ name }) => name);
    this.orderedNames = vocabulary.isOrdered ? this.names : undefined;
    for (const { name, aliases } of vocabulary.values) {
      this.learn(name, name);
      for (const alias of aliases) this.learn(alias, name);
    }
    for (const [name, aliases] of Object.entries(own)) {
      const canonical = this.names.find((known) => foldText(known) === foldText(name)) ?? name;
      for (const alias of aliases) this.folded.set(foldText(alias), canonical);
    }
  }

  /** The canonical name; `null` when the value is not in the vocabulary. */
  read(value: string): string | null {
    const folded = foldText(value);
    const known = this.folded.get(folded) ?? this.plain.get(plainText(value));
    if (known !== undefined) return known;
    const bare = plainText(
      folded.replace(/[([][^)\]]*[)\]]/g, ' ').replace(/ và tương đương| hoặc tương đương/g, ''),
    );
    return (
      this.plain.get(bare) ??
      this.plain.get(plainText(folded.replace(/^.*[([]|[)\]].*$/g, ''))) ??
      null
    );
  }

  private learn(spelling: string, name: string): void {
    const folded = foldText(spelling);
    if (!this.folded.has(folded)) this.folded.set(folded, name);
    const plain = plainText(spelling);
    if (!this.plain.has(plain)) this.plain.set(plain, name);
  }
}
