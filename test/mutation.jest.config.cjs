const base = require('../jest.config.json');

/** The tests that mutation testing runs: those of the folders whose code it changes. */
module.exports = {
  ...base,
  rootDir: '..',
  roots: ['engine', 'indicators', 'targets', 'projection'].map(
    (folder) => `<rootDir>/test/core/${folder}`,
  ),
};
