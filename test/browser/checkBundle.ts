/** `npm run check:bundle`: the built pane keeps its size, its policy and its silence. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = join(__dirname, '../../dist');
/** What the pane should weigh, and what it may weigh until it does: it must not grow further. */
const goal = 220 * 1024;
const most = 400 * 1024;

/** Addresses in the bundle that nothing is sent to: names of XML vocabularies and help pages of libraries. */
const harmless = [
  'http://www.w3.org/',
  'https://react.dev/',
  'https://fb.me/',
  'http://schemas.openxmlformats.org/',
  'http://schemas.microsoft.com/',
];

const script = readFileSync(join(folder, 'taskpane.js'), 'utf8');
const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
const problems: string[] = [];

const size = gzipSync(script, { level: 9 }).length;
console.log(
  `pane: ${Math.round(size / 1024)} kB gzip; goal ${goal / 1024} kB, limit ${most / 1024} kB`,
);
if (size > most) problems.push(`the pane has ${size} bytes gzip, more than ${most}`);

for (const [address] of script.matchAll(/\bhttps?:\/\/[\w.-]+\/?/g)) {
  if (!harmless.some((known) => address.startsWith(known))) problems.push(`new address ${address}`);
}
for (const sender of ['XMLHttpRequest', 'sendBeacon', 'WebSocket', 'EventSource']) {
  if (new RegExp(`\\bnew ${sender}\\b|\\.${sender}\\(`).test(script))
    problems.push(`${sender} is used`);
}
if (/(?<![\w.$])fetch\(/.test(script)) problems.push('fetch is used');
if (/\beval\(/.test(script)) problems.push('eval is used');

const meta = [...page.matchAll(/<meta\b[^>]*>/g)].find(([tag]) =>
  tag.includes('Content-Security-Policy'),
);
const policy = /\bcontent="([^"]*)"/.exec(meta?.[0] ?? '')?.[1]?.replaceAll('&#39;', "'") ?? '';
if (!policy.includes("default-src 'none'")) problems.push('the page has no strict content policy');
if (policy.includes('unsafe-eval')) problems.push('the content policy allows eval');
if (/script-src[^;]*unsafe-inline/.test(policy)) problems.push('it allows scripts in the page');

for (const problem of new Set(problems)) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
