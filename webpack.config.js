/**
 * Settings, all optional, as environment variables:
 *   ADDIN_ORIGIN   where dist/ will be hosted; written into the manifest and nowhere else
 *   OFFICE_JS_URL  address of office.js; `self` puts a copy into dist/ for closed networks
 * `--env workbench` also builds the page that `npm start` serves.
 */
const { existsSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { NormalModuleReplacementPlugin } = require('webpack');

const manifestOrigin = 'https://localhost:3000';
const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const theme = join(__dirname, 'src/taskpane/theme');
/** Of Fluent's tokens, by file, what ours take the place of. */
const ownTokens = {
  tokens: 'fluentTokens.ts',
  colorPalette: 'fluentPalette.ts',
  sharedColorNames: 'fluentPalette.ts',
  lightColor: 'fluentLight.ts',
};
/** Of what makes Fluent's styles, by file, what ours take the place of. */
const ownStyling = { prefixerPlugin: 'noPrefixes.ts', shorthands: 'shorthands.ts' };
const officePackage = join(__dirname, 'node_modules/@microsoft/office-js/dist');

/**
 * What office.js loads from its own folder in any Excel, and outside of one. In a language other
 * than Vietnamese it falls back on the English sentences.
 */
const officeFiles = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'excel-winrt-16.00.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
  'ariatelemetry/aria-web-telemetry.js',
];

module.exports = (env, argv) => {
  const isDevelopment = argv.mode !== 'production';
  const hasWorkbench = Boolean(env.WEBPACK_SERVE || env.workbench) && !env.excel;
  const origin = process.env.ADDIN_ORIGIN ?? manifestOrigin;
  if (!/^https:\/\/[^/]+(\/[^?#]*)?$/.test(origin)) {
    throw new Error(`ADDIN_ORIGIN must be an https address, not ${origin}`);
  }
  const officeUrl = process.env.OFFICE_JS_URL ?? officeCdn;
  const isOwnOffice = officeUrl === 'self';
  if (!isOwnOffice && !officeUrl.startsWith('https://')) {
    throw new Error(`OFFICE_JS_URL must be \`self\` or an https address, not ${officeUrl}`);
  }

  const page = (settings) =>
    new HtmlPlugin({ inject: 'head', scriptLoading: 'defer', minify: false, ...settings });
  const pane = (filename, chunks, scripts, sources) =>
    page({
      filename,
      chunks,
      chunksSortMode: 'manual',
      template: 'src/taskpane/taskpane.html',
      templateParameters: { scripts, policy: writePolicy(sources, isDevelopment) },
    });

  return {
    // Without it webpack looks for the global object by `new Function`, which the policy forbids.
    target: ['web', 'es2022'],
    entry: {
      taskpane: './src/taskpane/index.tsx',
      ...(hasWorkbench && {
        workbench: './src/workbench/index.tsx',
        joinBridge: './src/workbench/frame/joinBridge.ts',
        playOffice: './src/workbench/frame/playOffice.ts',
      }),
    },
    output: {
      path: join(__dirname, 'dist'),
      filename: '[name].js',
      // A pane that a browser kept from before an update must not load parts of the new one.
      chunkFilename: isDevelopment ? '[name].js' : '[name].[contenthash:8].js',
      clean: true,
    },
    // No eval: the content security policy of the pane holds in development too.
    devtool: isDevelopment ? 'cheap-module-source-map' : 'hidden-source-map',
    resolve: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      alias: { 'rtl-css-js/core$': join(theme, 'leftToRight.ts') },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // No module of ours does anything by being imported: what nobody uses of one goes.
          sideEffects: false,
          loader: 'swc-loader',
          options: {
            jsc: {
              // Private fields as they are: every web view that Excel 2021 or later brings knows them.
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: isDevelopment } },
            },
          },
        },
      ],
    },
    plugins: [
      ...Object.entries(ownStyling).map(
        ([file, own]) =>
          new NormalModuleReplacementPlugin(new RegExp(`/${file}\\.js$`), (asked) => {
            if (/@griffel[\\/]core[\\/]src[\\/]runtime/.test(asked.context))
              asked.request = join(theme, own);
          }),
      ),
      ...Object.entries(ownTokens).map(
        ([file, own]) =>
          new NormalModuleReplacementPlugin(new RegExp(`/${file}\\.js$`), (asked) => {
            if (/@fluentui[\\/]tokens[\\/]lib/.test(asked.context))
              asked.request = join(theme, own);
          }),
      ),
      pane('taskpane.html', ['taskpane'], [isOwnOffice ? 'office/office.js' : officeUrl], {
        office: isOwnOffice ? [] : [new URL(officeUrl).origin],
      }),
      ...(hasWorkbench
        ? [
            page({
              filename: 'index.html',
              chunks: ['workbench'],
              template: 'src/workbench/workbench.html',
              templateParameters: {
                policy: writePolicy({ office: [], frames: true }, isDevelopment),
              },
            }),
            pane(
              'frame.html',
              ['playOffice', 'taskpane'],
              ['joinBridge.js', 'office/excel-web-16.00.js'],
              { office: [] },
            ),
          ]
        : []),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png' },
          { from: 'src/taskpane/help.html' },
          {
            from: 'manifest.xml',
            transform: (text) =>
              text.toString().replaceAll(manifestOrigin, origin.replace(/\/$/, '')),
          },
          ...(hasWorkbench
            ? [
                { from: 'assets/samples/*.xlsx', noErrorOnMissing: true },
                { from: 'src/workbench/**/*.css', to: '[name][ext]' },
                { from: 'excel-web-16.00.js', to: 'office', context: officePackage, info: asIs },
              ]
            : []),
          ...(isOwnOffice
            ? officeFiles.map((from) => ({
                from,
                to: `office/${from}`,
                context: officePackage,
                info: asIs,
              }))
            : []),
        ],
      }),
    ],
    cache: { type: 'filesystem', cacheDirectory: join(__dirname, '.cache/webpack') },
    // What two parts of the pane share is loaded once, however small.
    optimization: {
      splitChunks: { minSize: 800 },
      // Names of exports, modules and parts as short as can be.
      ...(!isDevelopment && { mangleExports: 'size', moduleIds: 'size', chunkIds: 'size' }),
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    devServer: {
      port: Number(process.env.PORT ?? 3000),
      host: 'localhost',
      hot: false,
      liveReload: true,
      client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
      static: false,
      ...(env.excel && { server: { type: 'https', options: readCertificate() } }),
    },
  };
};

/** Office.js may be distributed only unmodified, so the minimiser must pass it by. */
const asIs = { minimized: true };

/**
 * Scripts only from the add-in itself and office.js; nothing may be sent anywhere. `unsafe-inline`
 * is for styles alone: office.js and Fluent UI write style elements. Never `unsafe-eval`.
 */
function writePolicy({ office, frames }, isDevelopment) {
  const reload = isDevelopment ? ["'self'", 'ws://localhost:*'] : [];
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...office].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    ['connect-src', ...(frames ? ["'self'"] : office), ...reload].join(' ') || '',
    frames ? "frame-src 'self'" : "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]
    .map((rule) => (rule === 'connect-src' ? "connect-src 'none'" : rule))
    .join('; ');
}

/** The certificate that `npx office-addin-dev-certs install` puts into the home folder. */
function readCertificate() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  if (!existsSync(join(folder, 'localhost.key'))) {
    throw new Error('No certificate yet: run `npx office-addin-dev-certs install` first.');
  }
  const read = (name) => readFileSync(join(folder, name));
  return { ca: read('ca.crt'), key: read('localhost.key'), cert: read('localhost.crt') };
}
