import { strFromU8, strToU8 } from 'fflate';
import { xmlElement, XML_HEAD } from './formatXml';
import { parseXml } from './parseXml';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, such as `worksheet`. */
  readonly type: string;
  /** Path of the part, or an outside address. */
  readonly target: string;
  readonly isExternal: boolean;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** The parts of a package with their relationships and content types, to be read and added to. */
export class PackageParts {
  readonly #parts: Map<string, Uint8Array>;

  constructor(parts: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.#parts = new Map(parts);
  }

  get all(): ReadonlyMap<string, Uint8Array> {
    return this.#parts;
  }

  text(path: string): string | undefined {
    const bytes = this.#parts.get(this.#spelled(path));
    if (!bytes) return undefined;
    return decodeText(bytes);
  }

  write(path: string, text: string): void {
    this.#parts.set(path, strToU8(text));
  }

  writeBytes(path: string, bytes: Uint8Array): void {
    this.#parts.set(path, bytes);
  }

  remove(path: string): void {
    this.#parts.delete(path);
    this.#parts.delete(relationshipsPath(path));
    const types = this.text(CONTENT_TYPES);
    if (types === undefined) return;
    const override = new RegExp(
      `<(?:\\w+:)?Override[^>]*PartName="/${escapePattern(path)}"[^>]*/>`,
      'i',
    );
    this.write(CONTENT_TYPES, types.replace(override, ''));
  }

  /** A path such as `xl/charts/chart3.xml` that no part bears. */
  freePath(stem: string, extension: string): string {
    let number = 1;
    while (this.#parts.has(`${stem}${number}.${extension}`)) number++;
    return `${stem}${number}.${extension}`;
  }

  relationships(path: string): readonly Relationship[] {
    const text = this.text(relationshipsPath(path));
    if (text === undefined) return [];
    return parseXml(text).children.map(({ attributes }) => {
      const isExternal = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
        target: isExternal ? target : resolvePath(path, target),
        isExternal,
      };
    });
  }

  /** Relates `path` to a part; returns the relationship's id. */
  relate(path: string, type: string, target: string): string {
    const place = relationshipsPath(path);
    const before =
      this.text(place) ?? `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
    const taken = new Set(this.relationships(path).map(({ id }) => id));
    let number = 1;
    while (taken.has(`rId${number}`)) number++;
    const prefix = /<(\w+:)?Relationships/.exec(before)?.[1] ?? '';
    const entry = xmlElement(`${prefix}Relationship`, {
      Id: `rId${number}`,
      Type: OFFICE + type,
      Target: `/${target}`,
    });
    const opened = before.replace(/<((?:\w+:)?Relationships)([^>]*)\/>/, '<$1$2></$1>');
    this.write(
      place,
      opened.replace(`</${prefix}Relationships>`, `${entry}</${prefix}Relationships>`),
    );
    return `rId${number}`;
  }

  /** Removes the relationships of `path` that `isGone` picks. */
  unrelate(path: string, isGone: (relationship: Relationship) => boolean): void {
    const place = relationshipsPath(path);
    let text = this.text(place);
    for (const { id } of this.relationships(path).filter(isGone)) {
      const entry = new RegExp(`<(?:\\w+:)?Relationship\\s[^>]*Id="${escapePattern(id)}"[^>]*/>`);
      text = text?.replace(entry, '');
    }
    if (text !== undefined) this.write(place, text);
  }

  declareType(path: string, contentType: string): void {
    const types = this.text(CONTENT_TYPES) ?? '';
    const prefix = /<(\w+:)?Types/.exec(types)?.[1] ?? '';
    const entry = xmlElement(`${prefix}Override`, {
      PartName: `/${path}`,
      ContentType: contentType,
    });
    this.write(CONTENT_TYPES, types.replace(`</${prefix}Types>`, `${entry}</${prefix}Types>`));
  }

  declareExtension(extension: string, contentType: string): void {
    const types = this.text(CONTENT_TYPES) ?? '';
    if (new RegExp(`Extension="${extension}"`, 'i').test(types)) return;
    const entry = xmlElement('Default', { Extension: extension, ContentType: contentType });
    this.write(CONTENT_TYPES, types.replace(/(<(?:\w+:)?Types[^>]*>)/, `$1${entry}`));
  }

  /** Part names are compared without regard to case. */
  #spelled(path: string): string {
    if (this.#parts.has(path)) return path;
    const folded = path.toLowerCase();
    return [...this.#parts.keys()].find((each) => each.toLowerCase() === folded) ?? path;
  }
}

export const CONTENT_TYPES = '[Content_Types].xml';

function relationshipsPath(path: string): string {
  if (path === '') return '_rels/.rels';
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function resolvePath(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Parts are UTF-8 or UTF-16 with a byte order mark. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.length > 1_000_000
    ? new TextDecoder().decode(bytes)
    : strFromU8(bytes).replace(/^\ufeff/, '');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
