/**
 * Draws the icons of the add-in and of its ribbon buttons: `npx tsx assets/icons/drawIcons.ts`.
 * A roster's rows measured against a target line; no image library is needed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng } from './encodePng';
import { rasterise, type Shape } from './rasterise';

const teal = [15, 98, 106] as const;
/** Between the two, so that the ring is seen on a light and on a dark ribbon. */
const sea = [26, 138, 148] as const;
const white = [255, 255, 255] as const;
const amber = [255, 176, 32] as const;
type Color = Shape['color'];

const icons: Readonly<Record<string, readonly Shape[]>> = {
  rollcall: [
    box(1, 1, 31, 31, 7, teal),
    box(6, 7, 24, 11.5, 1.2, white),
    box(6, 13.75, 18, 18.25, 1.2, white),
    box(6, 20.5, 13, 25, 1.2, white),
    box(20.5, 4.5, 23, 27.5, 1, amber),
  ],
  generate: [
    box(4, 1, 28, 31, 3.5, teal),
    box(6.2, 3.2, 25.8, 28.8, 1.6, white),
    box(8.5, 7, 21, 11, 0.8, teal),
    box(8.5, 14, 17, 18, 0.8, teal),
    box(8.5, 21, 13, 25, 0.8, teal),
    box(19, 5, 21.5, 27, 0.8, amber),
  ],
  refresh: [
    arc(15.5, 16.5, 8.2, 12.8, sea),
    triangle([26.6, 3.6], [29.6, 14.6], [18.6, 12.4], amber),
  ],
};

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

for (const [name, shapes] of Object.entries(icons)) {
  for (const size of sizes) {
    const file = join(__dirname, `${name}-${size}.png`);
    writeFileSync(file, encodePng(rasterise(shapes, size), size));
  }
}

/** A rectangle with rounded corners. */
function box(
  left: number,
  top: number,
  right: number,
  bottom: number,
  radius: number,
  color: Color,
): Shape {
  const contains = (x: number, y: number) => {
    const overX = Math.max(left + radius - x, x - (right - radius), 0);
    const overY = Math.max(top + radius - y, y - (bottom - radius), 0);
    return overX * overX + overY * overY <= radius * radius;
  };
  return { color, contains };
}

/** Most of a ring, open at the upper right where the arrow's head stands. */
function arc(x0: number, y0: number, inner: number, outer: number, color: Color): Shape {
  const contains = (x: number, y: number) => {
    const distance = Math.hypot(x - x0, y - y0);
    const degrees = (Math.atan2(y - y0, x - x0) * 180) / Math.PI;
    return distance >= inner && distance <= outer && (degrees > 0 || degrees < -48);
  };
  return { color, contains };
}

type Point = readonly [number, number];

function triangle(a: Point, b: Point, c: Point, color: Color): Shape {
  const side = (p: Point, q: Point, x: number, y: number) =>
    (q[0] - p[0]) * (y - p[1]) - (q[1] - p[1]) * (x - p[0]) >= 0;
  return { color, contains: (x, y) => side(a, b, x, y) && side(b, c, x, y) && side(c, a, x, y) };
}
