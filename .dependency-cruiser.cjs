/** The layer table of the README as rules; each folder of `src` and what it may import from it. */
const mayImport = {
  core: [],
  sheet: [],
  messages: ['core'],
  report: ['core', 'messages', 'sheet'],
  template: ['core', 'messages', 'sheet'],
  workbook: ['sheet'],
  simulator: ['sheet', 'workbook/(memory|formulas)', 'workbook/Workbook(Error)?\\.ts'],
  actions: ['core', 'messages', 'sheet', 'report', 'template', 'workbook/Workbook(Error)?\\.ts'],
  taskpane: ['core', 'messages', 'actions', 'sheet', 'workbook/Workbook(Error)?\\.ts'],
  commands: ['messages', 'actions', 'workbook/office', 'workbook/Workbook(Error)?\\.ts'],
  workbench: [
    'messages',
    'actions',
    'taskpane',
    'sheet',
    'simulator',
    'workbook/(office|memory|xlsx)',
    'workbook/Workbook(Error)?\\.ts',
  ],
  cli: [
    'core',
    'messages',
    'actions',
    'workbook/(memory|xlsx|formulas)',
    'workbook/Workbook(Error)?\\.ts',
  ],
};

const insideCore = {
  engine: ['Issue', 'Bilingual'],
  roster: ['engine', 'Issue', 'Bilingual'],
  indicators: ['engine', 'roster', 'Issue', 'Bilingual'],
  targets: ['engine', 'roster', 'indicators', 'Issue', 'Bilingual'],
  projection: ['engine', 'roster', 'indicators', 'targets', 'Issue', 'Bilingual'],
};

/** Third parties that a folder may import; a folder not named may import none. */
const thirdParties = {
  core: ['@borgar/fx'],
  'workbook/office': ['@microsoft/office-js', '@types/office-js'],
  'workbook/xlsx': ['@cj-tech-master/excelts', 'fflate', 'numfmt'],
  'workbook/formulas': ['@cj-tech-master/excelts'],
  simulator: ['@types/office-js', '@cj-tech-master/excelts', 'numfmt'],
  taskpane: ['react', 'react-dom', '@fluentui/[^/]+'],
  workbench: ['react', 'react-dom', '@fluentui/[^/]+', 'numfmt'],
  cli: ['cli-progress', 'cli-table3'],
};

const anyOf = (parts) => parts.join('|');

const layerRules = Object.entries(mayImport).map(([folder, others]) => ({
  name: `layer-${folder}`,
  severity: 'error',
  from: {
    path: `^src/${folder}/`,
    pathNot: folder === 'taskpane' ? '^src/taskpane/index\\.tsx$' : [],
  },
  to: { path: '^src/', pathNot: `^src/(${anyOf([folder + '/', ...others])})` },
}));

const coreRules = Object.entries(insideCore).map(([folder, others]) => ({
  name: `core-${folder}`,
  severity: 'error',
  from: { path: `^src/core/${folder}/` },
  to: { path: '^src/core/', pathNot: `^src/core/(${anyOf([folder + '/', ...others])})` },
}));

const partyRules = Object.keys(mayImport).flatMap((folder) => {
  const rooms = Object.keys(thirdParties).filter((room) => room.startsWith(folder));
  const rule = (name, from, fromNot, allowed) => ({
    name: `third-party-${name}`,
    severity: 'error',
    from: { path: from, pathNot: fromNot },
    to: {
      path: 'node_modules',
      pathNot: allowed.length > 0 ? `node_modules/(${anyOf(allowed)})/` : [],
    },
  });
  const inner = rooms.filter((room) => room !== folder);
  return [
    rule(
      folder,
      `^src/${folder}/`,
      inner.map((room) => `^src/${room}/`),
      thirdParties[folder] ?? [],
    ),
    ...inner.map((room) => rule(room.replace('/', '-'), `^src/${room}/`, [], thirdParties[room])),
  ];
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'node-only-in-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'excel-only-in-office',
      severity: 'error',
      from: { path: '^src/taskpane/index\\.tsx$' },
      to: { path: '^src/(report|template|simulator|cli|workbook/(memory|xlsx))/' },
    },
    ...layerRules,
    ...coreRules,
    ...partyRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
