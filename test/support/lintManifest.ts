import { parseXml, type XmlElement } from '../../src/workbook/xlsx/parseXml';

/** What Microsoft's schemas of manifests (MS-OWEMXML) say of a value. */
type Value = RegExp;

interface Kind {
  /** Inner elements in the order that is enforced: one, `?` at most one, `+` some, `*` any number. */
  readonly inner?: readonly (readonly [name: string, kind: string, count?: '?' | '+' | '*'])[];
  /** Attributes; those whose name ends in `?` may be missing. */
  readonly attributes?: Readonly<Record<string, Value>>;
  readonly text?: Value;
}

const short = /^[^]{1,125}$/u;
const long = /^[^]{1,250}$/u;
const url = /^\S{1,2048}$/;
const id = /^[^]{1,32}$/u;
const culture =
  /^[a-zA-Z]{2,3}-[a-zA-Z0-9]{3,8}(-[a-zA-Z]{2,3})?$|^[a-zA-Z]{2,3}(-[a-zA-Z]{2,3})?$/;
const version = /^\d{1,5}(\.\d{1,5}){0,3}$/;
const shortVersion = /^\d{1,5}\.\d{1,5}$/;
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const resource = { attributes: { resid: id } };
const localized = (value: Value, attributes: Kind['attributes'] = {}): Kind => ({
  inner: [
    [
      'Override',
      value === short ? 'ShortOverride' : value === long ? 'LongOverride' : 'UrlOverride',
      '*',
    ],
  ],
  attributes: { DefaultValue: value, ...attributes },
});
const override = (value: Value): Kind => ({ attributes: { Locale: culture, Value: value } });

/** The part of the grammar that a task pane with buttons for workbooks can use. */
const kinds: Readonly<Record<string, Kind>> = {
  OfficeApp: {
    attributes: { type: /^TaskPaneApp$/ },
    inner: [
      ['Id', 'Uuid'],
      ['Version', 'Version'],
      ['ProviderName', 'Short'],
      ['DefaultLocale', 'Culture'],
      ['DisplayName', 'ShortSetting'],
      ['Description', 'LongSetting'],
      ['IconUrl', 'UrlSetting', '?'],
      ['HighResolutionIconUrl', 'UrlSetting', '?'],
      ['SupportUrl', 'UrlSetting', '?'],
      ['AppDomains', 'AppDomains', '?'],
      ['Hosts', 'BaseHosts', '?'],
      ['Requirements', 'Requirements', '?'],
      ['DefaultSettings', 'DefaultSettings'],
      ['Permissions', 'Permissions'],
      ['VersionOverrides', 'VersionOverrides', '?'],
    ],
  },
  Uuid: { text: uuid },
  Version: { text: version },
  Short: { text: short },
  Long: { text: long },
  Culture: { text: culture },
  ShortSetting: localized(short),
  LongSetting: localized(long),
  UrlSetting: localized(url),
  ShortOverride: override(short),
  LongOverride: override(long),
  UrlOverride: override(url),
  AppDomains: { inner: [['AppDomain', 'Long', '+']] },
  BaseHosts: { inner: [['Host', 'BaseHost', '+']] },
  BaseHost: { attributes: { Name: /^Workbook$/ } },
  Requirements: { inner: [['Sets', 'Sets', '?']] },
  Sets: { inner: [['Set', 'Set', '+']], attributes: { 'DefaultMinVersion?': shortVersion } },
  Set: { attributes: { Name: short, 'MinVersion?': shortVersion } },
  DefaultSettings: { inner: [['SourceLocation', 'UrlSetting']] },
  Permissions: { text: /^(Restricted|Read(All)?Document|(Read)?WriteDocument)$/ },
  VersionOverrides: {
    attributes: { type: /^VersionOverridesV1_0$/ },
    inner: [
      ['Description', 'Resource', '?'],
      ['Requirements', 'Requirements', '?'],
      ['Hosts', 'Hosts', '?'],
      ['Resources', 'Resources', '?'],
    ],
  },
  Resource: resource,
  Hosts: { inner: [['Host', 'Host', '+']] },
  Host: {
    attributes: { type: /^Workbook$/ },
    inner: [
      ['Runtimes', 'Runtimes', '?'],
      ['DesktopFormFactor', 'FormFactor', '?'],
    ],
  },
  Runtimes: { inner: [['Runtime', 'Runtime', '+']] },
  Runtime: { attributes: { resid: id, 'lifetime?': /^(short|long)$/ } },
  FormFactor: {
    inner: [
      ['GetStarted', 'GetStarted', '?'],
      ['FunctionFile', 'Resource', '?'],
      ['ExtensionPoint', 'ExtensionPoint', '+'],
    ],
  },
  GetStarted: {
    inner: [
      ['Title', 'Resource'],
      ['Description', 'Resource'],
      ['LearnMoreUrl', 'Resource'],
    ],
  },
  ExtensionPoint: {
    attributes: { type: /^PrimaryCommandSurface$/ },
    inner: [
      ['OfficeTab', 'OfficeTab', '*'],
      ['CustomTab', 'CustomTab', '*'],
    ],
  },
  OfficeTab: { attributes: { id: short }, inner: [['Group', 'Group', '+']] },
  CustomTab: {
    attributes: { id: short },
    inner: [
      ['Group', 'Group', '+'],
      ['Label', 'Resource'],
    ],
  },
  Group: {
    attributes: { id: short },
    inner: [
      ['Label', 'Resource'],
      ['Icon', 'Icon'],
      ['Control', 'Button', '+'],
    ],
  },
  Icon: { inner: [['Image', 'IconImage', '+']] },
  IconImage: { attributes: { resid: id, size: /^\d+$/ } },
  Button: {
    attributes: { id: short, type: /^Button$/ },
    inner: [
      ['Label', 'Resource'],
      ['Supertip', 'Supertip'],
      ['Icon', 'Icon'],
      ['Action', 'Action'],
    ],
  },
  Supertip: {
    inner: [
      ['Title', 'Resource'],
      ['Description', 'Resource'],
    ],
  },
  ShowTaskpane: {
    attributes: { type: /^ShowTaskpane$/ },
    inner: [
      ['TaskpaneId', 'Short', '?'],
      ['SourceLocation', 'Resource'],
      ['Title', 'Resource', '?'],
    ],
  },
  ExecuteFunction: {
    attributes: { type: /^ExecuteFunction$/ },
    inner: [['FunctionName', 'Long']],
  },
  Resources: {
    inner: [
      ['Images', 'Images', '?'],
      ['Urls', 'Urls', '?'],
      ['ShortStrings', 'ShortStrings', '?'],
      ['LongStrings', 'LongStrings', '?'],
    ],
  },
  Images: { inner: [['Image', 'UrlResource', '*']] },
  Urls: { inner: [['Url', 'UrlResource', '*']] },
  ShortStrings: { inner: [['String', 'ShortResource', '*']] },
  LongStrings: { inner: [['String', 'LongResource', '*']] },
  UrlResource: localized(url, { id }),
  ShortResource: localized(short, { id }),
  LongResource: localized(long, { id }),
};

/** What a manifest has that the schemas forbid or lacks that they demand, with the place of each. */
export function lintManifest(manifest: string): readonly string[] {
  const root = parseXml(manifest);
  if (root.name !== 'OfficeApp') return [`it begins with ${root.name}`];
  return lintElement(root, 'OfficeApp', 'OfficeApp');
}

function lintElement(element: XmlElement, kindName: string, place: string): readonly string[] {
  const kind = kindOf(element, kindName);
  if (!kind) return [`${place}: type "${element.attributes['type'] ?? ''}" is not known`];
  return [
    ...lintText(element, kind, place),
    ...lintAttributes(element, kind, place),
    ...lintInner(element, kind, place),
  ];
}

/** An action is of the kind that its type names. */
function kindOf({ attributes }: XmlElement, name: string): Kind | undefined {
  if (name !== 'Action') return kinds[name];
  const type = attributes['type'] ?? '';
  return ['ShowTaskpane', 'ExecuteFunction'].includes(type) ? kinds[type] : undefined;
}

function lintText({ text }: XmlElement, { text: allowed = /^$/ }: Kind, place: string): string[] {
  return allowed.test(text.trim()) ? [] : [`${place}: "${text.trim()}" is not allowed`];
}

/** Declarations of namespaces, without their prefix. */
const namespaces = ['xmlns', 'bt', 'xsi'];

function lintAttributes(element: XmlElement, { attributes = {} }: Kind, place: string): string[] {
  const problems = Object.entries(attributes).flatMap(([given, allowed]) => {
    const name = given.replace('?', '');
    const value = element.attributes[name];
    if (value === undefined) return given === name ? [`${place}: lacks ${name}`] : [];
    return allowed.test(value) ? [] : [`${place}: ${name} may not be "${value}"`];
  });
  const known = new Set([
    ...Object.keys(attributes).map((name) => name.replace('?', '')),
    ...namespaces,
  ]);
  const unknown = Object.keys(element.attributes).filter((name) => !known.has(name));
  return [...problems, ...unknown.map((name) => `${place}: may not have ${name}`)];
}

function lintInner({ children }: XmlElement, { inner = [] }: Kind, place: string): string[] {
  const order = inner.map(([name, , count = '']) => `(?:${name} )${count}`).join('');
  const names = children.map(({ name }) => `${name} `).join('');
  const problems = new RegExp(`^${order}$`).test(names)
    ? []
    : [
        `${place}: holds ${names.trim() || 'nothing'}, not ${inner.map(([name]) => name).join(', ')}`,
      ];
  const below = children.flatMap((child) => {
    const found = inner.find(([name]) => name === child.name);
    return found ? lintElement(child, found[1], `${place}/${child.name}`) : [];
  });
  return [...problems, ...below];
}
