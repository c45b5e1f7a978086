import { findBundleProblems } from './browser/support/findBundleProblems';

const office = 'https://office.example.gov.vn/lib/office.js';
const policy =
  "default-src 'none'; script-src 'self' https://office.example.gov.vn; img-src data:; base-uri 'none'; form-action 'none'";
const paneWith = (page: string) => new Map([['taskpane.html', page]]);
const pageWith = (content: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${content}" /><meta name="viewport" />`;

const problemsOf = (script: string, page = pageWith(policy)) =>
  findBundleProblems(
    new Map([
      ['taskpane.js', 'const pane = 1;'],
      ['vietnamese.1a2b.js', 'const words = 2;'],
      ['later.3c4d.js', script],
    ]),
    paneWith(page),
    office,
  ).problems;

test('a bundle that keeps to itself has no problem', () => {
  expect(problemsOf('const xml = "http://www.w3.org/2000/svg";')).toEqual([]);
});

test.each([
  ['an address that is new', 'link = "https://example.com/x"', /address https:\/\/example.com/],
  ['an address without encryption', 'link = `http://collect.example/`', /collect.example/],
  ['a socket', 'new WebSocket(address)', /address|WebSocket/],
  ['a socket by address', 'connect("wss://example.com")', /wss:\/\/example.com/],
  ['a request', 'new XMLHttpRequest()', /XMLHttpRequest/],
  ['a request of the window', 'new window.XMLHttpRequest()', /XMLHttpRequest/],
  ['a beacon', 'navigator.sendBeacon(address, text)', /sendBeacon/],
  ['a fetch', 'await fetch(address)', /fetch/],
  ['a fetch of the window', 'const ask = window.fetch;', /fetch/],
  ['an address whose scheme is added', 'ask("https:" + "//collect.example")', /made of parts/],
  ['an address whose host is added', 'ask("https://" + host)', /made of parts/],
  ['an address whose host is filled in', 'ask(`https://${host}/x`)', /made of parts/],
  ['a socket whose host is filled in', 'connect(`wss:${place}`)', /made of parts/],
  ['the scheme of the page', 'ask(location.protocol + place)', /made of parts/],
  ['an address cut inside its scheme', 'ask(["ht", "tps://collect.example"].join(""))', /of parts/],
  ['an address joined after its slashes', 'ask(["https:", "//", host].join(""))', /made of parts/],
  ['an address in another writing', 'ask(atob("aHR0cHM6Ly94LmV4YW1wbGU="))', /made of parts/],
  ['a module of elsewhere', 'await import(place)', /script of elsewhere/],
  ['a picture of elsewhere', 'new Image().src = "https://collect.example/x"', /collect.example/],
  ['a window of elsewhere', 'window.open(place)', /another page/],
  ['a page of elsewhere', 'window.location.href = place', /another page/],
  ['another page of elsewhere', 'location = place', /another page/],
  ['a page put in the place of this', 'location.replace(place)', /another page/],
  ['an address without its scheme', 'image.src = "//collect.example/x.png"', /without its scheme/],
  ['a style of elsewhere', 'css = `@import url("theme.css")`', /style or font/],
  ['a style by name', String.raw`css = "@import \"//fonts.example/a.css\""`, /style or font/],
  ['a font of elsewhere', 'css = "src: url(//fonts.example/a.woff2)"', /without its scheme/],
  ['a font by address', 'css = "src: url(https://fonts.example/a.woff2)"', /fonts.example/],
  ['a worker', 'new Worker(script)', /worker/],
  ['a script of a worker', 'importScripts(place)', /worker/],
  ['a connection between browsers', 'new RTCPeerConnection(set)', /RTCPeerConnection/],
  ['a store of the session', 'sessionStorage.setItem(a, b)', /store of the browser/],
  ['a database', 'indexedDB.open(name)', /store of the browser/],
  ['a cookie', 'document.cookie = text', /store of the browser/],
  ['eval', 'eval(text)', /eval/],
  ['a function made of text', 'new Function(text)', /eval/],
])('%s in any part of the pane is found', (_what, script, problem) => {
  expect(problemsOf(script).join('\n')).toMatch(problem);
});

test.each([
  ['no policy', '<meta name="viewport" />'],
  ['eval allowed', pageWith(`${policy} 'unsafe-eval'`)],
  ['scripts in the page allowed', pageWith(policy.replace("'self'", "'self' 'unsafe-inline'"))],
  ['another address allowed', pageWith(`${policy}; connect-src https://collect.example`)],
  ['every address allowed', pageWith(`${policy}; connect-src *`)],
  ['a scheme allowed', pageWith(`${policy}; connect-src https://*`)],
  ['a style of elsewhere', `${pageWith(policy)}<link href="https://fonts.example/a.css">`],
  ['a script of elsewhere', `${pageWith(policy)}<script src="//cdn.example/a.js"></script>`],
  [
    'a picture in its style',
    `${pageWith(policy)}<style>a { background: url(//cdn.example/a) }</style>`,
  ],
  ['a way to another page', `${pageWith(policy)}<meta http-equiv="refresh" content="0;url=x">`],
  ['a form left open', pageWith(policy.replace("; form-action 'none'", ''))],
])('a page with %s is found', (_what, page) => {
  expect(problemsOf('', page)).toHaveLength(1);
});

test('too much before the first figures is found, and what comes later does not count', () => {
  const noise = Array.from({ length: 60_000 }, (_each, index) => (index * 7919).toString(36));
  const large = `const noise = '${noise.join('')}';`;
  const judge = (name: string) =>
    findBundleProblems(
      new Map([
        ['taskpane.js', 'const pane = 1;'],
        ['vietnamese.1a2b.js', 'const words = 2;'],
        [name, large],
      ]),
      paneWith(pageWith(policy)),
      office,
    );
  const { sizes, problems } = judge('later.js');
  expect(problems).toEqual([]);
  expect(sizes.all).toBeGreaterThan(sizes.first + 100_000);
  const first = findBundleProblems(
    new Map([
      ['taskpane.js', `${large}${large.split('').reverse().join('')}`],
      ['vietnamese.1a2b.js', ''],
    ]),
    paneWith(pageWith(policy)),
    office,
  );
  expect(first.problems.join()).toMatch(/the pane loads \d+ bytes/);
});

test('too much in all parts together is found, however late they are loaded', () => {
  const part = (seed: number) =>
    Array.from({ length: 60_000 }, (_each, index) => (index * seed).toString(36)).join('');
  const scripts = new Map([
    ['taskpane.js', 'const pane = 1;'],
    ['vietnamese.1a2b.js', 'const words = 2;'],
    ...[7919, 104_729, 1_299_709].map((seed) => [`part${seed}.js`, `x='${part(seed)}'`] as const),
  ]);
  const { sizes, problems } = findBundleProblems(scripts, paneWith(pageWith(policy)), office);
  expect(sizes.all).toBeGreaterThan(sizes.mostOfAll);
  expect(problems).toEqual([
    `the pane weighs ${sizes.all} bytes gzip, more than ${sizes.mostOfAll}`,
  ]);
});

test('every page of the build is judged, not that of the pane alone', () => {
  const pages = new Map([...paneWith(pageWith(policy)), ['help.html', '<p>Trợ giúp</p>']]);
  const { problems } = findBundleProblems(new Map([['taskpane.js', '']]), pages, office);
  expect(problems).toContain('help.html: the page has no strict content policy');
});

test('a bundle without the pane is no bundle', () => {
  expect(findBundleProblems(new Map(), new Map(), office).problems).toHaveLength(3);
});
