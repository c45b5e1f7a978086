import { foldText } from '../foldText';
import { plainText } from '../plainText';
import { everyValue, type Vocabulary, type VocabularyValue } from '../vocabularies';

/** Finds the canonical name of a value; spellings of the workbook's own go before ours. */
export class VocabularyReader {
  /** Canonical names, from lowest to highest where the order means something. */
  readonly names: readonly string[];
  readonly isOrdered: boolean;
  /** Canonical names of what says that there is none of them. */
  readonly none: ReadonlySet<string>;
  /** Without a vocabulary any value is good, and only the workbook's own spellings are changed. */
  private readonly isOpen: boolean;
  private readonly values: readonly VocabularyValue[];
  private readonly folded = new Map<string, string>();
  private knowsAliases = false;
  /** Made when a value first is in no folded spelling: in most rosters none is. */
  private plain: Map<string, string> | undefined;

  constructor(
    vocabulary: Vocabulary | undefined,
    own: Readonly<Record<string, readonly string[]>> = {},
  ) {
    const { values = [], none = [] } = vocabulary ?? {};
    this.values = vocabulary ? everyValue(vocabulary) : [];
    this.none = new Set(none.map(({ name }) => name));
    this.isOpen = vocabulary === undefined;
    this.isOrdered = vocabulary?.isOrdered ?? false;
    this.names = values.map(({ name }) => name);
    for (const [name, aliases] of Object.entries(own)) {
      const known = this.values.find((value) => foldText(value.name) === foldText(name));
      const canonical = known?.name ?? name;
      for (const alias of [name, ...aliases]) this.folded.set(foldText(alias), canonical);
    }
    for (const { name } of this.values) this.learn(name, name);
  }

  /** The canonical name; `null` when the value is not in the vocabulary. */
  read(value: string): string | null {
    return this.find(value) ?? this.findPart(value) ?? (this.isOpen ? value : null);
  }

  private find(value: string): string | undefined {
    const folded = foldText(value);
    const known = this.folded.get(folded) ?? this.aliases().get(folded);
    return known ?? this.plainSpellings().get(bareSpelling(folded));
  }

  /** The names and all other spellings, folded; most rosters write out the names themselves. */
  private aliases(): ReadonlyMap<string, string> {
    if (this.knowsAliases) return this.folded;
    this.knowsAliases = true;
    for (const { name, aliases } of this.values) {
      for (const spelling of aliases) this.learn(spelling, name);
    }
    return this.folded;
  }

  /**
   * "01.001 - Chuyên viên cao cấp", "Chuyên viên chính (01.002) và tương đương", "CC LLCT-HC",
   * "HTTNV 2025"; parts that mean different values mean none.
   */
  private findPart(value: string): string | undefined {
    const bare = foldText(value).replace(EQUIVALENT, '');
    const withoutBrackets = bare.replace(/[([][^)\]]*[)\]]/g, ' ');
    const parts = [bare, withoutBrackets, ...bare.split(/ [-–—:] |[()[\];]/)];
    for (const part of parts) {
      const found = part.trim() === '' ? undefined : this.find(part);
      if (found !== undefined) return found;
    }
    if (this.isOpen) return undefined;
    const told = bare.split(PARTED).flatMap((part) => (part ? (this.find(part) ?? []) : []));
    return told.every((name) => name === told[0]) ? told[0] : undefined;
  }

  private learn(spelling: string, name: string): void {
    const folded = foldText(spelling);
    if (!this.folded.has(folded)) this.folded.set(folded, name);
  }

  private plainSpellings(): ReadonlyMap<string, string> {
    if (this.plain) return this.plain;
    this.plain = new Map<string, string>();
    for (const { name, aliases } of this.values) {
      for (const spelling of [name, ...aliases]) {
        const bare = bareSpelling(spelling);
        if (!this.plain.has(bare)) this.plain.set(bare, name);
      }
    }
    return this.plain;
  }
}

/**
 * Without accents and punctuation, with one letter for i and y ("lí luận", "lý luận"), and with
 * abbreviations written out: "HT tốt NV".
 */
function bareSpelling(text: string): string {
  const words = plainText(text).split(' ');
  return words
    .map((word) => WRITTEN_OUT.get(word) ?? word)
    .join(' ')
    .replaceAll('y', 'i');
}

const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['ht', 'hoan thanh'],
  ['xs', 'xuat sac'],
  ['nv', 'nhiem vu'],
  ['xsnv', 'xuat sac nhiem vu'],
  ['llct', 'ly luan chinh tri'],
]);

const EQUIVALENT = / (?:và|hoặc|&) (?:tương đương|tđ)(?![\p{L}])/gu;
/** Signs, and spaces beside figures. */
const PARTED = /[-–—:/,;()[\]]+| (?=\d)|(?<=\d) /;
