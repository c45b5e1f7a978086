/** Our own lint of the manifest: what the schema cannot say and Office does not explain. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintManifest } from './support/lintManifest';
import { readPngSize } from './support/readPngSize';

const root = join(__dirname, '..');
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');
const origin = 'https://localhost:3000/';

test("Office's own tool reads it as a task pane for workbooks, in Vietnamese", () => {
  const tool = join(root, 'node_modules/office-addin-manifest/cli.js');
  const seen = execFileSync(process.execPath, [tool, 'info', 'manifest.xml'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(seen).toContain('Type: TaskPaneApp');
  expect(seen).toContain('Default Locale: vi-VN');
  expect(seen).toContain('Hosts: Workbook');
});

test('its version is that of the package, with a fourth part', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(one(/<Version>(.*)<\/Version>/)).toBe(`${version}.0`);
});

test('its elements, attributes and values are those that the schemas of manifests allow', () => {
  expect(lintManifest(text)).toEqual([]);
});

test.each([
  [
    'two elements in another order',
    /(<Version>.*<\/Version>)\s*(<Provider.*<\/ProviderName>)/,
    '$2$1',
  ],
  ['an element that is missing', /<Permissions>.*<\/Permissions>/, ''],
  ['an element that is unknown', '<Hosts>', '<AllowSnapshot>true</AllowSnapshot><Hosts>'],
  ['an element twice', /<Permissions>.*<\/Permissions>/, '$&$&'],
  ['a version of five parts', /<Version>.*<\/Version>/, '<Version>1.2.3.4.5</Version>'],
  ['an id that is none', /<Id>.*<\/Id>/, '<Id>rollcall</Id>'],
  ['a language that is none', '<DefaultLocale>vi-VN', '<DefaultLocale>Vietnamese'],
  ['a language of an override that is none', 'Locale="en-US"', 'Locale="English"'],
  ['a permission that is none', 'ReadWriteDocument', 'ReadWriteAll'],
  [
    'a name that is too long',
    'DefaultValue="Rollcall –',
    `DefaultValue="${'Rollcall '.repeat(14)}`,
  ],
  ['an override without a value', ' Value="Rollcall"', ''],
  [
    'a resource id that is too long',
    /Generate\.Label/g,
    'Generate.Label.Of.The.Button.On.The.Ribbon',
  ],
  ['a button without an icon', /(<\/Supertip>)\s*<Icon>[^]*?<\/Icon>/, '$1'],
  ['a tip before its title', /(<Title resid="Open.Label" \/>)\s*(<Desc.* \/>)/, '$2$1'],
  ['an action of another type', 'xsi:type="ExecuteFunction"', 'xsi:type="ExecuteMacro"'],
  ['runtimes after the form factor', /(<Runtimes>[^]*?<\/Runtimes>)([^]*?)(?=<\/Host>)/, '$2$1'],
  ['a requirement set without a name', 'Name="ExcelApi" ', ''],
  ['an attribute that is unknown', '<Runtime resid', '<Runtime scale="1" resid'],
  ['text where there is none', '<Hosts>', '<Hosts>Excel'],
])('a manifest with %s is found', (_what, part, other) => {
  const changed = text.replace(part, other);
  expect(changed).not.toBe(text);
  expect(lintManifest(changed)).not.toEqual([]);
});

test('the manifest of a build for another address is as valid', () => {
  const built = text.replaceAll('https://localhost:3000', 'https://addins.example.gov.vn/rollcall');
  expect(lintManifest(built)).toEqual([]);
});

test('every resource that it names is there once, and none is left unused', () => {
  const named = new Set(all(/resid="([^"]+)"/g));
  const defined = all(/ id="([^"]+)" DefaultValue/g);
  expect(new Set(defined).size).toBe(defined.length);
  expect([...named].sort()).toEqual([...defined].sort());
});

test('resource ids have at most 32 characters', () => {
  for (const id of all(/resid="([^"]+)"/g)) expect(id.length).toBeLessThanOrEqual(32);
});

test('texts keep within the lengths that Office shows', () => {
  const between = (start: string, end: string) =>
    text.slice(text.indexOf(start), text.indexOf(end));
  const values = (part: string) => [...part.matchAll(/Value="([^"]*)"/g)].map(([, value]) => value);
  for (const value of values(between('<DisplayName', '</DisplayName>'))) {
    expect(value?.length).toBeLessThanOrEqual(125);
  }
  for (const value of values(between('<Description', '</Description>'))) {
    expect(value?.length).toBeLessThanOrEqual(250);
  }
  for (const value of values(between('<bt:ShortStrings>', '</bt:ShortStrings>'))) {
    expect(value?.length).toBeLessThanOrEqual(125);
  }
  for (const value of values(between('<bt:LongStrings>', '</bt:LongStrings>'))) {
    expect(value?.length).toBeLessThanOrEqual(250);
  }
});

test('Vietnamese is the default and every text has its English override, none a Vietnamese one', () => {
  expect(one(/<DefaultLocale>(.*)<\/DefaultLocale>/)).toBe('vi-VN');
  expect(new Set(all(/Override Locale="([^"]+)"/g))).toEqual(new Set(['en-US']));
  const strings = all(/<bt:String id="([^"]+)"/g);
  const overridden = all(/<bt:String id="([^"]+)"[^>]*>\s*<bt:Override Locale="en-US"/g);
  expect(overridden).toEqual(strings);
});

test('every address is under the origin that the build replaces, over https', () => {
  const addresses = all(/DefaultValue="(http[^"]+)"/g);
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) expect(address.startsWith(origin)).toBe(true);
});

test('every icon is a PNG of the size that its name says', () => {
  const icons = all(/DefaultValue="https:\/\/localhost:3000\/(assets\/icons\/[^"]+)"/g);
  for (const icon of icons) {
    const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
    expect([icon, readPngSize(join(root, icon))]).toEqual([icon, { width: size, height: size }]);
  }
});

test('each image resource is used at the size that its icon has', () => {
  for (const [, size, id] of text.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)) {
    expect(text).toMatch(new RegExp(`id="${id}" DefaultValue="[^"]*-${size}\\.png"`));
  }
});

test('each button has the icon sizes that Office requires and those that it may ask for', () => {
  for (const [icons] of text.matchAll(/<Icon>[^]*?<\/Icon>/g)) {
    const sizes = [...icons.matchAll(/size="(\d+)"/g)].map(([, size]) => Number(size));
    expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
  }
});

test('the store icons are 32 and 64 pixels, and there is one of 128', () => {
  expect(one(/<IconUrl DefaultValue="([^"]+)"/)).toMatch(/-32\.png$/);
  expect(one(/<HighResolutionIconUrl DefaultValue="([^"]+)"/)).toMatch(/-64\.png$/);
  expect(existsSync(join(root, 'assets/icons/rollcall-128.png'))).toBe(true);
});

test('ExcelApi 1.9 is required in the base manifest and nowhere else', () => {
  const [base = '', overrides = ''] = text.split('<VersionOverrides');
  expect(base).toContain('<Set Name="ExcelApi" MinVersion="1.9" />');
  expect(overrides).not.toContain('<Set ');
});

test('its functions are the ones that the commands bind', () => {
  const code = readFileSync(join(root, 'src/commands/associateCommands.ts'), 'utf8');
  for (const name of all(/<FunctionName>(.*)<\/FunctionName>/g)) {
    expect(code).toContain(`bind('${name}'`);
  }
});

function all(pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

function one(pattern: RegExp): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`the manifest has nothing like ${String(pattern)}`);
  return found;
}
