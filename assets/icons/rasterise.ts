/** A shape on a canvas of 32 × 32 units: says whether a point lies in it. */
export interface Shape {
  readonly color: readonly [red: number, green: number, blue: number];
  readonly contains: (x: number, y: number) => boolean;
}

/** Samples per pixel and direction; 8 × 8 gives 64 steps of smoothing. */
const samples = 8;
const units = 32;

/** Paints shapes over each other on a transparent square, smoothed by counting samples. */
export function rasterise(shapes: readonly Shape[], size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1)
      pixels.set(paintPixel(shapes, x, y, size), (y * size + x) * 4);
  }
  return pixels;
}

function paintPixel(shapes: readonly Shape[], x: number, y: number, size: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < samples * samples; i += 1) {
    const u = ((x + ((i % samples) + 0.5) / samples) / size) * units;
    const v = ((y + (Math.floor(i / samples) + 0.5) / samples) / size) * units;
    const top = [...shapes].reverse().find((shape) => shape.contains(u, v));
    if (!top) continue;
    covered += 1;
    top.color.forEach((part, channel) => (sum[channel] = (sum[channel] ?? 0) + part));
  }
  const mean = sum.map((part) => (covered ? Math.round(part / covered) : 0));
  return [...mean, Math.round((255 * covered) / (samples * samples))];
}
