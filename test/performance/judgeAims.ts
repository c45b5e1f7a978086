/** An aim as "at most": where others are to take n times as long, n times our share of their time. */
interface Aim {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
}

/**
 * What is aimed at for a number of rows. `median` gives a stage's milliseconds, `warm` those of all
 * results computed again by each engine.
 */
export function judgeAims(
  rows: number,
  median: (stage: string) => number,
  warm: ReadonlyMap<string, number>,
): readonly Aim[] {
  const aims: Aim[] = [
    { name: 'edit cold, µs', value: median('edit cold, µs'), limit: 100 },
    { name: 'edit warm, µs', value: median('edit warm, µs'), limit: 20 },
    { name: 'slice encoding, ms', value: median('slice encoding, on its thread'), limit: 16 },
    { name: 'slice computing, ms', value: median('slice computing, on its thread'), limit: 16 },
  ];
  for (const state of ['cold', 'warm']) {
    const [encode, parse] = ['encode', 'JSON.parse'].map((what) =>
      median(`${what} ${state}, on its thread`),
    );
    const value = (encode ?? NaN) / (parse ?? NaN);
    aims.push({ name: `encode ÷ JSON.parse ${state}`, value, limit: 1 });
  }
  if (rows < 100_000) {
    aims.push({ name: 'encode + compute cold, ms', value: median('both cold'), limit: 60 });
    return aims;
  }
  const shareOf = (engine: string) => (warm.get('rollcall') ?? NaN) / (warm.get(engine) ?? NaN);
  const [naive, duckdb] = rows < 1_000_000 ? [10, 3] : [30, 5];
  aims.push({ name: `compute ÷ naive × ${naive}`, value: shareOf('naive') * naive, limit: 1 });
  aims.push({ name: `compute ÷ DuckDB × ${duckdb}`, value: shareOf('duckdb') * duckdb, limit: 1 });
  if (rows >= 1_000_000) aims.push({ name: 'peak MB', value: median('peak MB'), limit: 250 });
  return aims;
}
