import { MISSING_EARLIEST, MISSING_LATEST, Truth, type Column } from '../../src/core/engine/Column';
import { daysInMonth, parseIsoDate, toDayNumber } from '../../src/core/engine/calendar';
import type { Roster, RosterField } from '../../src/core/roster/Roster';
import type { UnitNode } from '../../src/core/roster/UnitTree';
import { foldText } from '../../src/core/roster/foldText';
import { rankIn } from '../../src/core/roster/rankIn';

/** A cell of a roster written by hand: `null` is missing, a date `1983-11-30`, `1983-11` or `1983`. */
export type Cell = string | number | boolean | null;

export interface BuiltField {
  readonly key: string;
  readonly kind: RosterField['kind'];
  readonly vi?: string;
  readonly en?: string;
  readonly headers?: readonly string[];
  readonly vocabulary?: readonly string[];
}

export interface BuiltEntry {
  readonly cells: Readonly<Record<string, Cell>>;
  /** Names from the topmost unit down, such as `['Huyện A', 'Xã 1']`. */
  readonly path?: readonly string[];
  /** Entries of one person share a name here; absent: a person of their own. */
  readonly person?: string;
}

/** Builds a roster straight from cells, without reading a sheet. */
export function buildRoster(
  fields: readonly BuiltField[],
  entries: readonly BuiltEntry[],
  options: {
    readonly levels?: readonly string[];
    /** Units that nobody need stand under. */
    readonly units?: readonly (readonly string[])[];
  } = {},
): Roster {
  const levels = options.levels ?? ['district', 'commune'];
  const units = new UnitBuilder(levels);
  for (const path of [...(options.units ?? []), ...entries.map(({ path: own }) => own ?? [])]) {
    units.add(path);
  }
  const people = new Map<string, number>();
  const person = entries.map((entry, at) => {
    const key = entry.person ?? `#${at}`;
    if (!people.has(key)) people.set(key, people.size);
    return people.get(key) ?? 0;
  });
  const cellsOf = (key: string) => entries.map(({ cells }) => cells[key] ?? null);
  return {
    rowCount: entries.length,
    personCount: people.size,
    person: Uint32Array.from(person),
    fields: fields.map((field) => ({
      key: field.key,
      labels: { vi: field.vi ?? field.key, en: field.en ?? field.key },
      headers: field.headers ?? [],
      kind: field.kind,
      ...(field.vocabulary ? { vocabulary: field.vocabulary } : {}),
    })),
    columns: new Map(fields.map((field) => [field.key, buildColumn(field, cellsOf(field.key))])),
    units: { nodes: units.inPreOrder() },
    unit: Uint32Array.from(entries, ({ path }) => units.numberOf(path ?? [])),
    origin: {
      sheet: new Uint16Array(entries.length),
      row: Uint32Array.from(entries, (_, at) => at + 1),
    },
    sheets: [
      {
        name: 'Danh sách',
        columns: new Map(fields.map(({ key }, at) => [key, at])),
        rowCount: entries.length,
      },
    ],
    issues: [],
    protocol: { sheets: [] },
    fingerprint: '0',
  };
}

function buildColumn(
  { kind, vocabulary }: Pick<BuiltField, 'kind' | 'vocabulary'>,
  cells: readonly Cell[],
): Column {
  switch (kind) {
    case 'text':
      return buildText(cells, vocabulary);
    case 'number':
      return {
        kind,
        values: Float64Array.from(cells, (cell) => (cell === null ? NaN : Number(cell))),
      };
    case 'flag': {
      const values = cells.map((cell) =>
        cell === null ? Truth.unknown : cell ? Truth.true : Truth.false,
      );
      return { kind, values: Uint8Array.from(values) };
    }
    case 'date': {
      const ranges = cells.map(readRange);
      return {
        kind,
        earliest: Int32Array.from(ranges, ([first]) => first),
        latest: Int32Array.from(ranges, ([, last]) => last),
      };
    }
  }
}

function buildText(cells: readonly Cell[], vocabulary: readonly string[] | undefined): Column {
  const values = [''];
  const codes = cells.map((cell) => {
    if (cell === null) return 0;
    const text = String(cell);
    const found = values.indexOf(text);
    return found > 0 ? found : values.push(text) - 1;
  });
  const folded = values.map(foldText);
  return {
    kind: 'text',
    codes: values.length < 65_536 ? Uint16Array.from(codes) : Uint32Array.from(codes),
    values,
    folded,
    ...(vocabulary && { ranks: Float64Array.from(folded, (text) => rankIn(vocabulary, text)) }),
  };
}

function readRange(cell: Cell): readonly [number, number] {
  if (cell === null) return [MISSING_EARLIEST, MISSING_LATEST];
  const text = String(cell);
  const day = parseIsoDate(text);
  if (day !== null) return [day, day];
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month) {
    const [year, number] = [Number(month[1]), Number(month[2])];
    return [toDayNumber(year, number, 1), toDayNumber(year, number, daysInMonth(year, number))];
  }
  const year = Number(text);
  if (!Number.isInteger(year)) throw new Error(`not a date: ${text}`);
  return [toDayNumber(year, 1, 1), toDayNumber(year, 12, 31)];
}

class UnitBuilder {
  readonly #children = new Map<string, string[]>([['', []]]);
  readonly #numbers = new Map<string, number>();

  constructor(readonly levels: readonly string[]) {}

  add(path: readonly string[]): void {
    path.forEach((_, depth) => {
      const key = keyOf(path.slice(0, depth + 1));
      if (this.#children.has(key)) return;
      this.#children.set(key, []);
      this.#children.get(keyOf(path.slice(0, depth)))?.push(key);
    });
  }

  inPreOrder(): readonly UnitNode[] {
    const nodes: UnitNode[] = [];
    const visit = (key: string, parent: number, depth: number) => {
      const number = nodes.length;
      this.#numbers.set(key, number);
      const name = key.split('\n').at(-1) ?? '';
      const level = depth === 0 ? 'province' : this.levels[depth - 1];
      nodes.push({ name, parent, depth, ...(level === undefined ? {} : { level }) });
      for (const child of this.#children.get(key) ?? []) visit(child, number, depth + 1);
    };
    visit('', 0, 0);
    return nodes;
  }

  numberOf(path: readonly string[]): number {
    return this.#numbers.get(keyOf(path)) ?? 0;
  }
}

function keyOf(path: readonly string[]): string {
  return path.join('\n');
}
