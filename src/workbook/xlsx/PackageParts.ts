import { strToU8 } from 'fflate';
import { decodePart } from './decodePart';
import { xmlElement, XML_HEAD } from './formatXml';
import { parseXml } from './parseXml';
import { relationshipsPath, resolvePath } from './partPaths';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, such as `worksheet`. */
  readonly type: string;
  /** The whole address of the type. */
  readonly typeAddress: string;
  /** Path of the part, or an outside address. */
  readonly target: string;
  readonly isExternal: boolean;
}

interface ContentType {
  readonly kind: 'Default' | 'Override';
  /** Extension of a default, path of an override. */
  readonly of: string;
  readonly contentType: string;
}

const CONTENT_TYPES = '[Content_Types].xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** The parts of a package with their relationships and content types, to be read and added to. */
export class PackageParts {
  readonly #parts: Map<string, Uint8Array>;

  constructor(parts: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.#parts = new Map(parts);
  }

  /** Content types first, as readers that stream expect. */
  get all(): ReadonlyMap<string, Uint8Array> {
    const rank = (path: string): number =>
      path === CONTENT_TYPES ? 0 : path.startsWith('_rels/') ? 1 : 2;
    return new Map([...this.#parts].sort(([a], [b]) => rank(a) - rank(b)));
  }

  bytes(path: string): Uint8Array | undefined {
    return this.#parts.get(this.#spelled(path));
  }

  text(path: string): string | undefined {
    const bytes = this.bytes(path);
    return bytes && decodePart(bytes);
  }

  write(path: string, content: string | Uint8Array): void {
    this.#parts.set(path, typeof content === 'string' ? strToU8(content) : content);
  }

  remove(path: string): void {
    this.#parts.delete(path);
    this.#parts.delete(relationshipsPath(path));
    this.#writeTypes(this.#types().filter(({ kind, of }) => kind === 'Default' || of !== path));
  }

  /** A path such as `xl/charts/chart3.xml` that no part bears. */
  freePath(stem: string, extension: string): string {
    const taken = new Set([...this.#parts.keys()].map((path) => path.toLowerCase()));
    let number = 1;
    while (taken.has(`${stem}${number}.${extension}`.toLowerCase())) number++;
    return `${stem}${number}.${extension}`;
  }

  relationships(path: string): readonly Relationship[] {
    const text = this.text(relationshipsPath(path));
    if (text === undefined) return [];
    return parseXml(text).children.map(({ attributes }) => {
      const isExternal = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      const typeAddress = attributes['Type'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        type: typeAddress.split('/').at(-1) ?? '',
        typeAddress,
        target: isExternal ? target : this.#spelled(resolvePath(path, target)),
        isExternal,
      };
    });
  }

  /** Relates `path` to a part; returns the relationship's id. */
  relate(path: string, type: string, target: string): string {
    const before = this.relationships(path);
    const taken = new Set(before.map(({ id }) => id));
    let number = 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const typeAddress = OFFICE + type;
    this.writeRelationships(path, [
      ...before,
      { id, type, typeAddress, target, isExternal: false },
    ]);
    return id;
  }

  /** Removes the relationships of `path` that `isGone` picks. */
  unrelate(path: string, isGone: (relationship: Relationship) => boolean): void {
    const before = this.relationships(path);
    const kept = before.filter((each) => !isGone(each));
    if (kept.length < before.length) this.writeRelationships(path, kept);
  }

  writeRelationships(path: string, relationships: readonly Relationship[]): void {
    const entries = relationships.map(({ id, typeAddress, target, isExternal }) =>
      xmlElement('Relationship', {
        Id: id,
        Type: typeAddress,
        Target: isExternal ? target : `/${target}`,
        TargetMode: isExternal ? 'External' : undefined,
      }),
    );
    const place = relationshipsPath(path);
    const root = xmlElement(
      'Relationships',
      { xmlns: `${PACKAGE}relationships` },
      entries.join(''),
    );
    if (entries.length > 0) this.write(place, XML_HEAD + root);
    else this.#parts.delete(place);
  }

  contentType(path: string): string | undefined {
    const types = this.#types();
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const own = types.find(({ kind, of }) => kind === 'Override' && isSame(of, path));
    const general = types.find(({ kind, of }) => kind === 'Default' && isSame(of, extension));
    return (own ?? general)?.contentType;
  }

  /** Says what a part is, unless that is known by its extension. */
  declareType(path: string, contentType: string): void {
    if (this.contentType(path) === contentType) return;
    const others = this.#types().filter(({ kind, of }) => kind === 'Default' || !isSame(of, path));
    this.#writeTypes([...others, { kind: 'Override', of: path, contentType }]);
  }

  declareExtension(extension: string, contentType: string): void {
    const types = this.#types();
    if (types.some(({ kind, of }) => kind === 'Default' && isSame(of, extension))) return;
    this.#writeTypes([{ kind: 'Default', of: extension, contentType }, ...types]);
  }

  #types(): readonly ContentType[] {
    const text = this.text(CONTENT_TYPES);
    if (text === undefined) return [];
    return parseXml(text).children.map(({ name, attributes }) => ({
      kind: name === 'Default' ? 'Default' : 'Override',
      of: attributes['Extension'] ?? (attributes['PartName'] ?? '').replace(/^\//, ''),
      contentType: attributes['ContentType'] ?? '',
    }));
  }

  #writeTypes(types: readonly ContentType[]): void {
    const entries = types.map(({ kind, of, contentType }) =>
      kind === 'Default'
        ? xmlElement('Default', { Extension: of, ContentType: contentType })
        : xmlElement('Override', { PartName: `/${of}`, ContentType: contentType }),
    );
    const root = xmlElement('Types', { xmlns: `${PACKAGE}content-types` }, entries.join(''));
    this.write(CONTENT_TYPES, XML_HEAD + root);
  }

  /** Part names are compared without regard to case. */
  #spelled(path: string): string {
    if (this.#parts.has(path)) return path;
    return [...this.#parts.keys()].find((each) => isSame(each, path)) ?? path;
  }
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
