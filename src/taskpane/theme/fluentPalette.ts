/**
 * In the bundle the place of Fluent's own palette, which makes tokens of 36 colours: those that styles of
 * the pane name, in the shades that the themes use.
 */
const { red, green, darkOrange, yellow, marigold, cranberry, orange, blue, darkRed, plum } = colors(
  {
    red: '3f1011 751d1f 9f282b bc2f32 d13438 dc5e62 e37d80 f1bbbc fdf6f6',
    green: '052505 094509 0c5e0c 0e700e 107c10 359b35 54b054 9fd89f f1faf1',
    darkOrange: '411200 7a2101 a62d01 c43501 da3b01 e36537 e9835e f4bfab fdf6f3',
    yellow: '4c4400 817400 c0ad00 e4cc00 fde300 fdea3d feee66 fef7b2 fffef5',
    marigold: '463100 835b00 b27c00 d39300 eaa300 efb839 f2c661 f9e2ae fefbf4',
    cranberry: '3b0509 6e0811 960b18 b10e1c c50f1f d33f4c dc626d eeacb2 fdf3f4',
    orange: '4a1e04 8a3707 bc4b09 de590b f7630c f98845 faa06b fdcfb4 fff9f5',
    blue: '002440 004377 005ba1 006cbf 0078d4 3595de 5caae5 a9d3f2 f3f9fd',
    darkRed: '230308 420610 590815 690a19 750b1c 962f3f ac4f5e d69ca5 f9f0f2',
    plum: '240017 43002b 5a003b 6b0045 77004d 98246f ad4589 d696c0 faf0f6',
  },
);

export const statusSharedColors = { red, green, darkOrange, yellow, marigold };
/** Fluent's dark theme makes exceptions of the last two. */
export const personaSharedColors = { blue, darkRed, plum };
export const mappedStatusColors = { cranberry, green, orange };

export const statusSharedColorNames = Object.keys(statusSharedColors);
export const personaSharedColorNames = Object.keys(personaSharedColors);

type Shades = Readonly<Record<string, string>>;

/** Of each colour nine shades from the darkest to the lightest, in hexadecimal digits. */
function colors<Name extends string>(
  digits: Readonly<Record<Name, string>>,
): Readonly<Record<Name, Shades>>;
function colors(digits: Readonly<Record<string, string>>): Readonly<Record<string, Shades>> {
  const names = 'shade40 shade30 shade20 shade10 primary tint20 tint30 tint40 tint60'.split(' ');
  const shadesOf = (text: string) =>
    Object.fromEntries(text.split(' ').map((shade, place) => [names[place] ?? '', `#${shade}`]));
  return Object.fromEntries(Object.entries(digits).map(([name, text]) => [name, shadesOf(text)]));
}
