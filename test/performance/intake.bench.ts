/**
 * Intake of many rows × 12 columns, block by block, beside `JSON.parse` of the same rows: how long
 * each stage takes and the longest time the caller was held. `npx tsx test/performance/intake.bench.ts [rows]`
 */
import { parseIsoDate } from '../../src/core/engine/calendar';
import type { RawCell } from '../../src/core/roster/RosterInput';
import { RosterReader } from '../../src/core/roster/RosterReader';

const BLOCK = 2000;
const HEADER: readonly string[] = [
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Huyện',
  'Xã',
  'Cấp công tác',
  'Chức vụ',
  'Cấp ủy viên',
  'Lý luận chính trị',
  'Tiêu chuẩn ngạch',
  'Ngày bổ nhiệm',
  'Xếp loại',
];

export interface IntakeMeasurement {
  readonly rows: number;
  readonly people: number;
  /** Milliseconds. */
  readonly jsonParse: number;
  readonly intake: number;
  /** Stage → milliseconds; their sum is `intake`. */
  readonly stages: ReadonlyMap<string, number>;
  readonly longestSlice: number;
}

export function measureIntake(rows: number): IntakeMeasurement {
  const reader = new RosterReader({ asOf: parseIsoDate('2023-11-30') ?? 0 });
  const stages = new Map<string, number>();
  let longestSlice = 0;
  const spend = (stage: string, since: number) => {
    const spent = performance.now() - since;
    stages.set(stage, (stages.get(stage) ?? 0) + spent);
    longestSlice = Math.max(longestSlice, spent);
  };
  let jsonParse = 0;
  const random = randomNumbers(20231130);
  reader.add({ sheet: 'Danh sách', firstRow: 0, firstColumn: 0, rows: [HEADER] });
  for (let first = 0; first < rows; first += BLOCK) {
    // Fresh strings for every block: strings met before would carry their hashes along.
    const text = JSON.stringify(makeBlock(first, Math.min(BLOCK, rows - first), random));
    const parsing = performance.now();
    const block = JSON.parse(text) as RawCell[][];
    jsonParse += performance.now() - parsing;
    const adding = performance.now();
    reader.add({ sheet: 'Danh sách', firstRow: first + 1, firstColumn: 0, rows: block });
    spend('rows and cells', adding);
  }
  const steps = reader.finishInSteps();
  for (let stage = 'sheets'; ;) {
    const stepping = performance.now();
    const step = steps.next();
    spend(stage, stepping);
    if (step.done) {
      const intake = [...stages.values()].reduce((sum, spent) => sum + spent, 0);
      return { rows, people: step.value.personCount, jsonParse, intake, stages, longestSlice };
    }
    stage = step.value;
  }
}

/** 3 % of the birth dates are text, 2 % years, 1 % blank. */
function makeBlock(first: number, rows: number, random: () => number): RawCell[][] {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  return Array.from({ length: rows }, (_, i) => {
    const isFemale = random() < 0.3;
    const serial = 18_000 + Math.floor(random() * 20_000);
    const form = random();
    const born =
      form < 0.01
        ? null
        : form < 0.03
          ? 1950 + (serial % 50)
          : form < 0.06
            ? dateText(serial)
            : serial;
    const commune = Math.floor(random() * 235);
    return [
      `${pick(SURNAMES)} ${isFemale ? 'Thị' : 'Văn'} ${pick(GIVEN)} ${pick(GIVEN)} ${(first + i) % 997}`,
      born,
      isFemale ? 'Nữ' : 'Nam',
      `Huyện ${DISTRICTS[commune % 12]}`,
      `Xã ${commune}`,
      pick(LEVELS),
      pick(POSITIONS),
      random() < 0.4 ? 'x' : null,
      pick(THEORY),
      pick(RANKS),
      40_000 + Math.floor(random() * 5000),
      pick(GRADES),
    ];
  });
}

function dateText(serial: number): string {
  return `${1 + (serial % 28)}/${1 + (serial % 12)}/${1950 + (serial % 50)}`;
}

/** Mulberry32. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Cù'];
const GIVEN = ['An', 'Bình', 'Cường', 'Dung', 'Giang', 'Hà', 'Khánh', 'Lan', 'Minh', 'Nga', 'Sơn'];
const DISTRICTS = ['A', 'B', 'C', 'D', 'E', 'G', 'H', 'I', 'K', 'L', 'M', 'N'];
const LEVELS = ['Cấp xã', 'Cấp huyện', 'Cấp tỉnh'];
const POSITIONS = Array.from({ length: 20 }, (_, i) => `Phó Chủ tịch thứ ${i}`);
const THEORY = ['Sơ cấp', 'Trung cấp', 'Cao cấp', 'Cử nhân'];
const RANKS = ['CVCC', 'CVC', 'CV', 'CS', 'NV'];
const GRADES = ['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'];

if (require.main === module) {
  const measured = measureIntake(Number(process.argv[2] ?? 1_000_000));
  const { rows, jsonParse, intake, stages, longestSlice } = measured;
  console.log(`intake of ${rows} rows × ${HEADER.length} columns: ${intake.toFixed(0)} ms`);
  console.log(`JSON.parse of the same rows: ${jsonParse.toFixed(0)} ms`);
  for (const [stage, spent] of stages) {
    console.log(
      `  ${((100 * spent) / intake).toFixed(1).padStart(5)} %  ${spent.toFixed(0)} ms  ${stage}`,
    );
  }
  console.log(`longest slice: ${longestSlice.toFixed(1)} ms`);
}
