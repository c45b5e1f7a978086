import { checkPack } from '../../core/indicators/checkPack';
import type { IndicatorPack } from '../../core/indicators/Indicator';
import { formatIssueLine } from '../../messages/formatIssue';
import type { Messages } from '../../messages/messagesFor';

type PackFileContent =
  | { readonly kind: 'pack'; readonly pack: IndicatorPack }
  /** Why it is none, in lines. */
  | { readonly kind: 'refused'; readonly reasons: readonly string[] };

/** More than these nobody puts right at once. */
const mostReasons = 5;

/** Reads a file that a person chose as a pack of indicators; one with mistakes is refused whole. */
export function readPackFile(text: string, name: string, messages: Messages): PackFileContent {
  const json = parseJson(text);
  if (json === undefined) return { kind: 'refused', reasons: [messages.editor.notJson] };
  const { pack, issues } = checkPack(json, name);
  if (pack) return { kind: 'pack', pack };
  const lines = issues.map((issue) => formatIssueLine(issue, messages));
  return { kind: 'refused', reasons: lines.slice(0, mostReasons) };
}

/** The file of a pack; `readPackFile` reads the same pack back from it. */
export function writePackFile(pack: IndicatorPack): {
  readonly name: string;
  readonly text: string;
} {
  // Names of files cannot have these.
  const name = pack.name.replaceAll(/[\\/:*?"<>|]/g, '-');
  return { name: `${name}.json`, text: JSON.stringify(pack, null, 2) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
