/** Text between tags; characters that XML cannot hold take Excel's `_xHHHH_` form. */
export function xmlText(text: string): string {
  return escapeControls(text).replace(/[&<>]/g, (char) => ESCAPES[char] ?? char);
}

/** `name="value"` pairs with a leading space; absent values are left out. */
export function xmlAttributes(
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${attributeValue(value ?? '')}"`)
    .join('');
}

export function xmlElement(
  name: string,
  attributes: Parameters<typeof xmlAttributes>[0] = {},
  content = '',
): string {
  const start = `<${name}${xmlAttributes(attributes)}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

function attributeValue(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return escapeControls(String(value)).replace(/[&<>"\n\t]/g, (char) => ESCAPES[char] ?? char);
}

/** Lone surrogates and control characters; a literal `_x000D_` is escaped so that it survives. */
function escapeControls(text: string): string {
  return text.replace(
    /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
