const NAMESPACE = 'urn:rollcall:setting:';

/** A setting of the workbook as it is kept in the file. */
interface StoredSetting {
  readonly key: string;
  /** JSON. */
  readonly value: unknown;
}

/**
 * A setting is an XML part of the workbook with a namespace of its own: every host can find and
 * change one without touching the others, and files carry them wherever they were written.
 */
export function settingNamespace(key: string): string {
  return NAMESPACE + encodeURIComponent(key);
}

export function composeSettingPart(key: string, value: unknown): string {
  const text = JSON.stringify(value).replace(/[&<>]/g, (sign) => entities[sign] ?? sign);
  return `<setting xmlns="${settingNamespace(key)}">${text}</setting>`;
}

/** The setting that an XML part holds; `null` for a part that is somebody else's or damaged. */
export function readSettingPart(xml: string): StoredSetting | null {
  const match = /<setting\s+xmlns="urn:rollcall:setting:([^"]*)"\s*>([^<]*)<\/setting>\s*$/.exec(
    xml,
  );
  const [, name = '', text = ''] = match ?? [];
  try {
    const value: unknown = JSON.parse(text.replace(/&(#x?[\da-f]+|\w+);/gi, decodeEntity));
    return { key: decodeURIComponent(name), value };
  } catch {
    return null;
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decodeEntity(entity: string, name: string): string {
  if (!name.startsWith('#')) return signs[name] ?? entity;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return String.fromCodePoint(code);
}
