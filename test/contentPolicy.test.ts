/** The content security policy that the build writes into the pane, directive by directive. */
import HtmlPlugin from 'html-webpack-plugin';

type Configure = (
  env: Readonly<Record<string, boolean>>,
  argv: { readonly mode: string },
) => { readonly plugins: readonly unknown[] };

const configure = jest.requireActual<Configure>('../webpack.config.js');

const cdn = 'https://appsforoffice.microsoft.com';

test('the pane may run scripts of its own address and of office.js, and ask nobody else', () => {
  expect(policyOf({})).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'", cdn],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': [cdn],
    'frame-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
});

test('with its own copy of office.js no other address is left at all', () => {
  const policy = policyOf({ OFFICE_JS_URL: 'self' });
  expect(policy['script-src']).toEqual(["'self'"]);
  expect(policy['connect-src']).toEqual(["'none'"]);
  expect(JSON.stringify(policy)).not.toMatch(/https?:|\*/);
});

test('with office.js of the office that address takes the place of Microsoft’s', () => {
  const policy = policyOf({ OFFICE_JS_URL: 'https://office.example.gov.vn/lib/office.js' });
  expect(policy['script-src']).toEqual(["'self'", 'https://office.example.gov.vn']);
  expect(policy['connect-src']).toEqual(['https://office.example.gov.vn']);
  expect(JSON.stringify(policy)).not.toContain(cdn);
});

test.each(['production', 'development'])('eval is forbidden to every page in %s', (mode) => {
  const pages = pagesOf({ workbench: true }, mode);
  expect(pages.map(({ filename }) => filename)).toEqual([
    'taskpane.html',
    'index.html',
    'frame.html',
  ]);
  for (const { policy } of pages) {
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).toMatch(/script-src 'self'[^;]*;/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
  }
});

test.each(['http://addins.example.gov.vn', 'addins.example.gov.vn', 'https://a.vn/x?y'])(
  'an add-in is not built for %s, which Excel would not open',
  (origin) => {
    expect(() => withSettings({ ADDIN_ORIGIN: origin }, () => configure({}, production))).toThrow(
      'ADDIN_ORIGIN must be an https address',
    );
  },
);

test.each(['http://office.example.gov.vn/office.js', 'office.js'])(
  'office.js is not taken from %s',
  (address) => {
    expect(() => policyOf({ OFFICE_JS_URL: address })).toThrow(
      'OFFICE_JS_URL must be `self` or an https address',
    );
  },
);

const production = { mode: 'production' };

function policyOf(settings: Readonly<Record<string, string>>): Record<string, string[]> {
  const [{ policy } = { policy: '' }] = withSettings(settings, () => pagesOf({}, 'production'));
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

function pagesOf(env: Readonly<Record<string, boolean>>, mode: string) {
  return configure(env, { mode })
    .plugins.filter((plugin) => plugin instanceof HtmlPlugin)
    .map((plugin) => {
      const { filename, templateParameters } = plugin.userOptions;
      const { policy } = templateParameters as { readonly policy: string };
      return { filename, policy };
    });
}

function withSettings<T>(settings: Readonly<Record<string, string>>, run: () => T): T {
  const { env } = process;
  process.env = { ...env, ...settings };
  try {
    return run();
  } finally {
    process.env = env;
  }
}
