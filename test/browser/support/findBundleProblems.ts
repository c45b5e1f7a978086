import { gzipSync } from 'node:zlib';

/** What the pane may load until its first figures stand, in bytes gzip; office.js apart. */
const most = 216 * 1024;

/** What it may weigh with every screen and both languages, whatever of it is ever loaded. */
const mostOfAll = 370 * 1024;

/** Addresses in the bundle that nothing is sent to: names of XML vocabularies and help pages of libraries. */
const harmless = [
  'http://www.w3.org/',
  'https://react.dev/',
  'https://fb.me/',
  'http://schemas.openxmlformats.org/',
  'http://schemas.microsoft.com/',
];

interface BundleFindings {
  readonly sizes: {
    readonly first: number;
    readonly all: number;
    readonly most: number;
    readonly mostOfAll: number;
  };
  readonly problems: readonly string[];
}

/**
 * Judges the files of a built pane by name, and its pages by theirs; `office` is the address of
 * office.js in them, '' for a copy of its own.
 */
export function findBundleProblems(
  scripts: ReadonlyMap<string, string>,
  pages: ReadonlyMap<string, string>,
  office: string,
): BundleFindings {
  const size = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + gzipSync(scripts.get(name) ?? '', { level: 9 }).length, 0);
  const names = [...scripts.keys()];
  const first = size(names.filter((name) => name === 'taskpane.js' || /^vietnamese\./.test(name)));
  const problems = [...scripts].flatMap(([name, script]) =>
    findInScript(script).map((problem) => `${name}: ${problem}`),
  );
  const inPages = [...pages].flatMap(([name, page]) =>
    findInPage(page, office).map((problem) => `${name}: ${problem}`),
  );
  if (!pages.has('taskpane.html')) problems.push('there is no taskpane.html');
  if (!scripts.has('taskpane.js')) problems.push('there is no taskpane.js');
  if (!names.some((name) => name.startsWith('vietnamese.')))
    problems.push('no Vietnamese sentences');
  if (first > most) problems.push(`the pane loads ${first} bytes gzip first, more than ${most}`);
  const all = size(names);
  if (all > mostOfAll) problems.push(`the pane weighs ${all} bytes gzip, more than ${mostOfAll}`);
  return {
    sizes: { first, all, most, mostOfAll },
    problems: [...new Set([...problems, ...inPages])],
  };
}

/** Ways to reach another address, or to keep something where the next visitor finds it. */
const outlets: readonly (readonly [what: string, pattern: RegExp])[] = [
  ...['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'].map(
    (name) => [name, new RegExp(`\\bnew (?:\\w+\\.)*${name}\\b`)] as const,
  ),
  ['a worker', /\bnew (?:\w+\.)*(?:Shared)?Worker\b|\bimportScripts\(/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['fetch', /\bfetch\(|\.fetch\b|\["fetch"\]/],
  ['a script of elsewhere', /\bimport\(/],
  ['eval', /(?<![\w$.])eval\(|\bnew Function\b/],
  ['a style or font of elsewhere', /@import\s*(?:url\b|\\?["'][\w./])/],
  // Addresses that are put together while the pane runs.
  ['an address made of parts', /\b(?:https?|wss?|ftp):(?:\/\/)?(?:["'`]|\$\{)/],
  ['an address made of parts', /(?<!\b(?:https?|wss?|ftp)):\/\/[\w-]|["'`]\/\/(?:["'`]|\$\{)/],
  ['an address made of parts', /\blocation\.protocol\b|\batob\(/],
  ['an address without its scheme', /["'`(]\/\/[\w-]+(?:\.[\w-]+)+/],
  // No policy forbids a page to go elsewhere. The pane goes to its page of help, and no further.
  [
    'another page is opened',
    /\bwindow\.open\(|\blocation(?:\.href)?\s*=[^=]|\blocation\.assign\(|\blocation\.replace\((?!["']help\.html)/,
  ],
  [
    'a store of the browser',
    /\b(?:sessionStorage|indexedDB)\b|\bdocument\.cookie\b|\bcaches\.open\b/,
  ],
];

function findInScript(script: string): string[] {
  const problems: string[] = [];
  for (const [address] of script.matchAll(/\b(?:https?|wss?|ftp):\/\/[\w.-]+\/?/g)) {
    if (!harmless.some((known) => address.startsWith(known))) problems.push(`address ${address}`);
  }
  for (const [what, pattern] of outlets) {
    if (pattern.test(script)) problems.push(`${what} is used`);
  }
  return problems;
}

/** A page's policy, and what it loads or leads to by itself. */
function findInPage(page: string, office: string): string[] {
  const meta = [...page.matchAll(/<meta\b[^>]*>/g)].find(([tag]) =>
    tag.includes('Content-Security-Policy'),
  );
  const policy = /\bcontent="([^"]*)"/.exec(meta?.[0] ?? '')?.[1]?.replaceAll('&#39;', "'") ?? '';
  const problems: string[] = [];
  if (!policy.includes("default-src 'none'"))
    problems.push('the page has no strict content policy');
  else if (!/base-uri 'none'.*form-action 'none'/.test(policy))
    problems.push('it leaves forms or base addresses open');
  if (policy.includes('unsafe-eval')) problems.push('the content policy allows eval');
  if (/script-src[^;]*unsafe-inline/.test(policy)) problems.push('it allows scripts in the page');
  for (const [source] of policy.matchAll(/[^\s;]*(?:[:/*][/*]|\w\.\w|(?<=\s)\*)[^\s;]*/g)) {
    if (source !== originOf(office)) problems.push(`the content policy allows ${source}`);
  }
  const loaded = page.replace(meta?.[0] ?? '', '').matchAll(/(?:\b\w+:)?\/\/[\w.-]+[^"'\s>)]*/g);
  for (const [address] of loaded) {
    if (address !== office) problems.push(`the page names ${address}`);
  }
  if (/http-equiv=["']?refresh/i.test(page)) problems.push('the page leads to another');
  return problems;
}

function originOf(address: string): string {
  return address === '' ? '' : new URL(address).origin;
}
