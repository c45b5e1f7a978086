import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateColorTokens } from '../../../src/taskpane/theme/fluentLight';
import {
  mappedStatusColors,
  personaSharedColorNames,
  personaSharedColors,
  statusSharedColorNames,
  statusSharedColors,
} from '../../../src/taskpane/theme/fluentPalette';
import { teal } from '../../../src/taskpane/theme/teal';

const root = join(__dirname, '../../..');
const fluent = join(root, 'node_modules/@fluentui/tokens/lib-commonjs');

const palette = {
  ...{ statusSharedColors, personaSharedColors, mappedStatusColors },
  ...{ statusSharedColorNames, personaSharedColorNames },
};

/** Every token of a colour that a style of the pane or of the workbench names. */
const used = new Set(
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => [
      ...readFileSync(join(root, 'src', path), 'utf8').matchAll(/\btokens\.((?:color|shadow)\w+)/g),
    ])
    .flatMap(([, name]) => name ?? []),
);

interface Themes {
  readonly createLightTheme: (brand: typeof teal) => Readonly<Record<string, string>>;
  readonly createDarkTheme: (brand: typeof teal) => Readonly<Record<string, string>>;
  readonly teamsHighContrastTheme: Readonly<Record<string, string>>;
}

function themes() {
  const made = jest.requireActual<Themes>(join(fluent, 'index.cjs'));
  return [
    made.createLightTheme(teal),
    made.createDarkTheme(teal),
    made.teamsHighContrastTheme,
  ] as const;
}

test("with the bundle's short lists of colours every token in use has the value that Fluent gives it", () => {
  expect(used.size).toBeGreaterThan(60);
  const theirs = themes();
  jest.resetModules();
  for (const file of ['global/colorPalette.cjs', 'sharedColorNames.cjs']) {
    jest.doMock(join(fluent, file), () => palette);
  }
  jest.doMock(join(fluent, 'alias/lightColor.cjs'), () => ({ generateColorTokens }));
  const ours = themes();
  expect(Object.keys(ours[0]).length).toBeLessThan(Object.keys(theirs[0]).length);
  ours.forEach((theme, at) => {
    for (const name of used) {
      expect([name, theme[name]]).toEqual([name, theirs[at]?.[name] ?? 'no such token']);
    }
  });
  expect(Object.values(ours[1])).not.toContain(undefined);
});
