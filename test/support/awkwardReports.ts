import type { Indicator } from '../../src/core/indicators/Indicator';
import type { Report } from '../../src/report/Report';
import {
  exampleReport,
  exampleShare,
  exampleUnits,
  type Counts,
  type ExampleIndicator,
} from './exampleReport';

/** Reports that a layout must bear, by name. */
export const awkwardReports: Readonly<Record<string, (rest: Partial<Report>) => Report>> = {
  'no-indicators': (rest) => exampleReport([], exampleUnits(2, 2), rest),
  'no-people': (rest) =>
    exampleReport(
      several(3, () => [0, 0, 0], 0),
      exampleUnits(0, 0),
      {
        ...rest,
        roster: { sheets: [], rows: 0, people: 0, fingerprint: '0' },
      },
    ),
  'one-unit': (rest) =>
    exampleReport(
      several(4, () => [3, 3, 12], 1),
      exampleUnits(1, 0),
      rest,
    ),
  'units-235': (rest) =>
    exampleReport(
      several(4, (unit) => [unit % 7, unit % 7, 10 + (unit % 9)], 247),
      exampleUnits(12, 20),
      rest,
    ),
  'indicators-60': (rest) =>
    exampleReport(
      several(60, (unit) => [unit, unit, 20], 4, 6),
      exampleUnits(2, 1),
      rest,
    ),
  'long-titles': (rest) =>
    exampleReport(
      several(5, () => [3, 4, 40], 2).map(({ indicator, ...counts }, index) => ({
        ...counts,
        indicator: { ...indicator, title: { vi: longTitle(index), en: longTitle(index) } },
      })),
      exampleUnits(2, 0),
      rest,
    ),
  'all-unknown': (rest) =>
    exampleReport(
      several(4, () => [0, 30, 30], 4),
      exampleUnits(2, 1),
      rest,
    ),
  'all-reached': (rest) =>
    exampleReport(
      several(4, () => [30, 30, 30], 4),
      exampleUnits(2, 1),
      rest,
    ),
  'none-reached': (rest) =>
    exampleReport(
      several(4, () => [1, 1, 30], 4),
      exampleUnits(2, 1),
      rest,
    ),
};

function several(
  count: number,
  countsOf: (unit: number) => Counts,
  units: number,
  groups = 2,
): ExampleIndicator[] {
  return Array.from({ length: count }, (_, index) => ({
    indicator: numbered(index, groups),
    whole: sum(
      Array.from({ length: units }, (_each, unit) => countsOf(unit + 1)),
      countsOf(0),
    ),
    units: Object.fromEntries(
      Array.from({ length: units }, (_each, unit) => [unit + 1, countsOf(unit + 1)]),
    ),
  }));
}

function numbered(index: number, groups: number): Indicator {
  const title = {
    vi: `Cán bộ đạt tiêu chuẩn số ${index + 1}`,
    en: `Cadres who meet standard ${index + 1}`,
  };
  const group = (index % groups) + 1;
  return exampleShare(`standard_${index + 1}`, title, ['>=', 0.15], {
    group: { vi: `Nhóm ${group}`, en: `Group ${group}` },
  });
}

function sum(parts: readonly Counts[], none: Counts): Counts {
  if (parts.length === 0) return none;
  return parts.reduce((one, other) => [one[0] + other[0], one[1] + other[1], one[2] + other[2]]);
}

function longTitle(index: number): string {
  const words =
    'Cán bộ lãnh đạo, quản lý thuộc diện Ban Thường vụ Tỉnh ủy quản lý đạt tiêu chuẩn về trình độ chuyên môn, lý luận chính trị và quản lý nhà nước theo quy định của Trung ương, tính cả cán bộ luân chuyển và biệt phái ';
  return `${words.slice(0, 197)} ${index + 1}`;
}
